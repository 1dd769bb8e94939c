import { addressOf, iconAddress, product, surfaces, type ManifestOptions, type Surface } from './product';
import { element, text } from './xml';

type TextKey = keyof typeof product.texts.de;

/** Who reads Outlook in one of these gets the English texts; everybody else the German ones. */
const ENGLISH_LOCALES = ['en-US', 'en-GB'];

const OVERRIDES = 'http://schemas.microsoft.com/office/mailappversionoverrides';

/**
 * The add-in-only manifest: Mac, Exchange Server, LTSC and clouds without the unified package.
 * Three layers, each for clients that know no better one: a base form (Mailbox 1.5), ribbon buttons (V1_0), and the
 * check on send (V1_1, Mailbox 1.12).
 */
export function createAddinOnlyManifest(options: ManifestOptions): string {
  const { origin, version } = options;
  const app = element(
    'OfficeApp',
    {
      xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
      'xsi:type': 'MailApp',
    },
    element('Id', {}, product.ids.addinOnly),
    element('Version', {}, `${version}.0`),
    element('ProviderName', {}, text(product.provider)),
    element('DefaultLocale', {}, 'de-DE'),
    localized('DisplayName', 'Override', 'addinOnlyName'),
    localized('Description', 'Override', 'summary'),
    element('IconUrl', { DefaultValue: iconAddress(options, product.icons.list) }),
    element('HighResolutionIconUrl', { DefaultValue: iconAddress(options, product.icons.listLarge) }),
    element('SupportUrl', { DefaultValue: addressOf(options, product.pages.support) }),
    element('AppDomains', {}, element('AppDomain', {}, new URL(origin).origin)),
    element('Hosts', {}, element('Host', { Name: 'Mailbox' })),
    element(
      'Requirements',
      {},
      element(
        'Sets',
        {},
        // Exchange Server declares 1.5 and installs nothing that asks for more here.
        element('Set', { Name: 'Mailbox', MinVersion: product.mailbox.install }),
      ),
    ),
    baseForm(options),
    element('Permissions', {}, product.permissions.addinOnly),
    element(
      'Rule',
      { 'xsi:type': 'RuleCollection', Mode: 'Or' },
      ...['Message', 'Appointment'].map((item) =>
        element('Rule', { 'xsi:type': 'ItemIs', ItemType: item, FormType: 'Edit' }),
      ),
      element('Rule', { 'xsi:type': 'ItemIs', ItemType: 'Message', FormType: 'Read' }),
    ),
    element('DisableEntityHighlighting', {}, 'false'),
    versionOverrides(options),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${app}\n`;
}

/** Clients without ribbon buttons. */
function baseForm(options: ManifestOptions): string {
  const source = element('SourceLocation', { DefaultValue: addressOf(options, product.pages.pane) });
  return element(
    'FormSettings',
    {},
    element(
      'Form',
      { 'xsi:type': 'ItemRead' },
      element('DesktopSettings', {}, source, element('RequestedHeight', {}, '450')),
    ),
    element('Form', { 'xsi:type': 'ItemEdit' }, element('DesktopSettings', {}, source)),
  );
}

function versionOverrides(options: ManifestOptions): string {
  return element(
    'VersionOverrides',
    { xmlns: OVERRIDES, 'xsi:type': 'VersionOverridesV1_0' },
    element(
      'Hosts',
      {},
      element(
        'Host',
        { 'xsi:type': 'MailHost' },
        element('DesktopFormFactor', {}, functionFile(), ...commandSurfaces('Manual')),
      ),
    ),
    resources(options),
    checkOverrides(options),
  );
}

/** The newer block replaces the older one as a whole, so it says everything again. */
function checkOverrides(options: ManifestOptions): string {
  return element(
    'VersionOverrides',
    { xmlns: `${OVERRIDES}/1.1`, 'xsi:type': 'VersionOverridesV1_1' },
    element(
      'Requirements',
      {},
      element(
        'bt:Sets',
        { DefaultMinVersion: product.mailbox.check },
        element('bt:Set', { Name: 'Mailbox' }),
      ),
    ),
    element(
      'Hosts',
      {},
      element(
        'Host',
        { 'xsi:type': 'MailHost' },
        element(
          'Runtimes',
          {},
          element(
            'Runtime',
            { resid: 'Send.Url' },
            element('Override', { type: 'javascript', resid: 'Send.Script' }),
          ),
        ),
        element('DesktopFormFactor', {}, functionFile(), ...commandSurfaces(''), launchEvents(options)),
      ),
    ),
    resources(options),
  );
}

const functionFile = (): string => element('FunctionFile', { resid: 'Send.Url' });

/** Ids must be unique in the whole file; the dialog names those of the newer block (`suffix` empty). */
function commandSurfaces(suffix: string): readonly string[] {
  return [
    commandSurface('MessageComposeCommandSurface', surfaces.message, suffix),
    commandSurface('AppointmentOrganizerCommandSurface', surfaces.appointment, suffix),
    commandSurface('MessageReadCommandSurface', surfaces.reading, suffix),
  ];
}

/** Ids of the strings of a surface. */
const STRINGS = {
  button: 'Button.Label',
  buttonTip: 'Button.Tip',
  readingButton: 'Reading.Label',
  readingTip: 'Reading.Tip',
} as const;

function commandSurface(type: string, { button, group, label, tip }: Surface, suffix: string): string {
  const control = element(
    'Control',
    { 'xsi:type': 'Button', id: `${button}${suffix}` },
    element('Label', { resid: STRINGS[label] }),
    element(
      'Supertip',
      {},
      element('Title', { resid: STRINGS[label] }),
      element('Description', { resid: STRINGS[tip] }),
    ),
    element(
      'Icon',
      {},
      ...product.icons.ribbon.map((size) =>
        element('bt:Image', { size: String(size), resid: `Icon.${size}` }),
      ),
    ),
    element('Action', { 'xsi:type': 'ShowTaskpane' }, element('SourceLocation', { resid: 'Pane.Url' })),
  );
  return element(
    'ExtensionPoint',
    { 'xsi:type': type },
    element(
      'OfficeTab',
      { id: 'TabDefault' },
      element('Group', { id: `${group}${suffix}` }, element('Label', { resid: 'Group.Label' }), control),
    ),
  );
}

function launchEvents({ sendMode }: ManifestOptions): string {
  const SendMode = sendMode.charAt(0).toUpperCase() + sendMode.slice(1);
  const event = (Type: string, FunctionName: string): string =>
    element('LaunchEvent', { Type, FunctionName, SendMode });
  const change = (Type: string, FunctionName: string): string =>
    element('LaunchEvent', { Type, FunctionName });
  return element(
    'ExtensionPoint',
    { 'xsi:type': 'LaunchEvent' },
    element(
      'LaunchEvents',
      {},
      event('OnMessageSend', product.handlers.message),
      event('OnAppointmentSend', product.handlers.appointment),
      // Nothing is held back by these: they only keep the line above the item up to date.
      change('OnMessageRecipientsChanged', product.handlers.messageChange),
      change('OnMessageAttachmentsChanged', product.handlers.messageChange),
      change('OnAppointmentAttendeesChanged', product.handlers.appointmentChange),
      change('OnAppointmentAttachmentsChanged', product.handlers.appointmentChange),
    ),
    element('SourceLocation', { resid: 'Send.Url' }),
  );
}

function resources(options: ManifestOptions): string {
  const url = (id: string, file: string): string =>
    element('bt:Url', { id, DefaultValue: addressOf(options, file) });
  return element(
    'Resources',
    {},
    element(
      'bt:Images',
      {},
      ...product.icons.ribbon.map((size) =>
        element('bt:Image', { id: `Icon.${size}`, DefaultValue: iconAddress(options, size) }),
      ),
    ),
    element(
      'bt:Urls',
      {},
      url('Pane.Url', product.pages.pane),
      url('Send.Url', product.pages.send),
      url('Send.Script', product.pages.sendScript),
    ),
    element(
      'bt:ShortStrings',
      {},
      localized('bt:String', 'bt:Override', 'group', { id: 'Group.Label' }),
      localized('bt:String', 'bt:Override', 'button', { id: STRINGS.button }),
      localized('bt:String', 'bt:Override', 'readingButton', { id: STRINGS.readingButton }),
    ),
    element(
      'bt:LongStrings',
      {},
      localized('bt:String', 'bt:Override', 'buttonTip', { id: STRINGS.buttonTip }),
      localized('bt:String', 'bt:Override', 'readingTip', { id: STRINGS.readingTip }),
    ),
  );
}

function localized(name: string, override: string, key: TextKey, attributes: Record<string, string> = {}) {
  const { de, en } = product.texts;
  return element(
    name,
    { ...attributes, DefaultValue: de[key] },
    ...ENGLISH_LOCALES.map((Locale) => element(override, { Locale, Value: en[key] })),
  );
}
