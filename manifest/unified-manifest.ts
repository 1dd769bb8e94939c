import { addressOf, iconAddress, product, surfaces, type ManifestOptions, type Surface } from './product';

/** Lowest schema with everything we need; a newer one would shut out older tenants and tools for nothing. */
const VERSION = '1.22';
const SCHEMA = `https://developer.microsoft.com/json-schemas/teams/v${VERSION}/MicrosoftTeams.schema.json`;
const OPEN_PANE = 'openPane';

const mail = (minVersion: string) => ({
  scopes: ['mail'],
  capabilities: [{ name: 'Mailbox', minVersion }],
});

/** The unified package: send check, task pane and Teams tab in one. */
export function createUnifiedManifest(options: ManifestOptions): object {
  return {
    ...createTabManifest(options),
    authorization: {
      permissions: { resourceSpecific: [{ name: product.permissions.unified, type: 'Delegated' }] },
    },
    extensions: [
      {
        requirements: mail(product.mailbox.check),
        runtimes: [paneRuntime(options), sendRuntime(options)],
        ribbons: [
          ribbon(options, 'mailCompose', surfaces.message),
          ribbon(options, 'meetingDetailsOrganizer', surfaces.appointment),
          ribbon(options, 'mailRead', surfaces.reading),
        ],
        autoRunEvents: [
          {
            requirements: mail(product.mailbox.check),
            events: [
              sendEvent('messageSending', product.handlers.message, options),
              sendEvent('appointmentSending', product.handlers.appointment, options),
              ...changeEvents,
            ],
          },
        ],
        // Where both packages are installed, Outlook hides the older one, after up to 24 hours.
        alternates: [{ hide: { customOfficeAddin: { officeAddinId: product.ids.addinOnly } } }],
      },
    ],
  };
}

/** The tab alone, for houses that bring the send check to Outlook with the XML package (docs/deploy.md, way A). */
export function createTabManifest(options: ManifestOptions): object {
  const texts = product.texts.de;
  return {
    $schema: SCHEMA,
    manifestVersion: VERSION,
    version: options.version,
    id: product.ids.unified,
    localizationInfo: {
      defaultLanguageTag: 'de',
      additionalLanguages: [{ languageTag: 'en', file: 'en.json' }],
    },
    name: { short: texts.name, full: texts.fullName },
    description: { short: texts.summary, full: texts.description },
    developer: {
      name: product.provider,
      websiteUrl: addressOf(options, product.pages.support),
      privacyUrl: addressOf(options, product.pages.privacy),
      termsOfUseUrl: addressOf(options, product.pages.terms),
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: product.accentColor,
    staticTabs: [
      {
        entityId: 'umschlag',
        name: texts.tab,
        contentUrl: addressOf(
          options,
          `${product.pages.tab}?theme={app.theme}&locale={app.locale}&sub={page.subPageId}`,
        ),
        websiteUrl: addressOf(options, product.pages.tab),
        // One page for everybody: nothing on it belongs to a person or a team.
        scopes: ['personal', 'team', 'groupChat'],
        context: ['personalTab', 'channelTab', 'privateChatTab'],
      },
    ],
    validDomains: [new URL(options.origin).host],
  };
}

/** English strings, by their place in the manifest. */
export function createLanguageFile(kind: 'unified' | 'tab'): Readonly<Record<string, string>> {
  const texts = product.texts.en;
  return {
    $schema: SCHEMA.replace('.schema.json', '.Localization.schema.json'),
    'name.short': texts.name,
    'name.full': texts.fullName,
    'description.short': texts.summary,
    'description.full': texts.description,
    'staticTabs[0].name': texts.tab,
    ...(kind === 'unified'
      ? {
          ...ribbonStrings(0, surfaces.message),
          ...ribbonStrings(1, surfaces.appointment),
          ...ribbonStrings(2, surfaces.reading),
        }
      : {}),
  };
}

function ribbonStrings(index: number, { label, tip }: Surface): Readonly<Record<string, string>> {
  const texts = product.texts.en;
  const group = `extensions[0].ribbons[${index}].tabs[0].groups[0]`;
  return {
    [`${group}.label`]: texts.group,
    [`${group}.controls[0].label`]: texts[label],
    [`${group}.controls[0].supertip.title`]: texts[label],
    [`${group}.controls[0].supertip.description`]: texts[tip],
  };
}

const paneRuntime = (options: ManifestOptions) => ({
  id: 'pane',
  type: 'general',
  lifetime: 'short',
  code: { page: addressOf(options, product.pages.pane) },
  actions: [
    { id: OPEN_PANE, type: 'openPage', view: 'pane', displayName: product.texts.de.button, pinnable: false },
  ],
});

/** `page` runs in browsers and on the Mac, `script` alone in classic Outlook. */
const sendRuntime = (options: ManifestOptions) => ({
  id: 'send',
  type: 'general',
  lifetime: 'short',
  code: {
    page: addressOf(options, product.pages.send),
    script: addressOf(options, product.pages.sendScript),
  },
  actions: Object.values(product.handlers).map((id) => ({ id, type: 'executeFunction' })),
});

const sendEvent = (type: string, actionId: string, { sendMode }: ManifestOptions) => ({
  type,
  actionId,
  options: { sendMode },
});

/** Nothing is held back by these: they only keep the line above the item up to date. */
const changeEvents = [
  { type: 'messageRecipientsChanged', actionId: product.handlers.messageChange },
  { type: 'messageAttachmentsChanged', actionId: product.handlers.messageChange },
  { type: 'appointmentAttendeesChanged', actionId: product.handlers.appointmentChange },
  { type: 'appointmentAttachmentsChanged', actionId: product.handlers.appointmentChange },
];

function ribbon(options: ManifestOptions, context: string, surface: Surface): object {
  const texts = product.texts.de;
  const icons = product.icons.ribbon.map((size) => ({ size, url: iconAddress(options, size) }));
  const control = {
    id: surface.button,
    type: 'button',
    label: texts[surface.label],
    icons,
    supertip: { title: texts[surface.label], description: texts[surface.tip] },
    actionId: OPEN_PANE,
  };
  const group = { id: surface.group, label: texts.group, icons, controls: [control] };
  return { contexts: [context], tabs: [{ builtInTabId: 'TabDefault', groups: [group] }] };
}
