import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { createAddinOnlyManifest } from '../manifest/addin-only-manifest';
import { buildManifests } from '../manifest/build-manifests';
import { associatedNames } from '../manifest/lint/associated-names';
import { lintManifests } from '../manifest/lint/lint-both';
import { lintAddinOnly } from '../manifest/lint/lint-addin-only';
import { lintPackage } from '../manifest/lint/lint-package';
import { lintUnified } from '../manifest/lint/lint-unified';
import type { ManifestProblem, ManifestProblemCode } from '../manifest/lint/problem';
import { createManifestFiles, createTabPackage, createUnifiedPackage } from '../manifest/packages';
import { product, SEND_MODES, type ManifestOptions } from '../manifest/product';
import { createUnifiedManifest } from '../manifest/unified-manifest';
import { PANE_COMMAND_ID, READING_PANE_COMMAND_ID } from '../src/hosts/outlook/command-id';

const ROOT = resolve(__dirname, '..');
const icon = (name: string): Uint8Array => new Uint8Array(readFileSync(`${ROOT}/assets/package/${name}.png`));
const icons = { color: icon('color'), outline: icon('outline') };
const handlers = [
  'onMessageSendHandler',
  'onAppointmentSendHandler',
  'onMessageChangeHandler',
  'onAppointmentChangeHandler',
];
const options: ManifestOptions = {
  origin: 'https://umschlag.example.de',
  sendMode: 'softBlock',
  version: '1.2.3',
};

const codes = (problems: readonly ManifestProblem[]): readonly ManifestProblemCode[] => [
  ...new Set(problems.map(({ code }) => code)),
];

/** Anything inside a parsed manifest, changed by the tests below. */
type Json = Record<string, never> & { [key: string]: Json };

function unified(change: (manifest: Json) => void = () => undefined): Json {
  const manifest = JSON.parse(JSON.stringify(createUnifiedManifest(options))) as Json;
  change(manifest);
  return manifest;
}

/** Sets a value deep inside, by its JSON pointer; null takes it away. */
function put(pointer: string, value: unknown): (manifest: Json) => void {
  const steps = pointer.split('/').slice(1);
  const last = steps.pop() ?? '';
  return (manifest) => {
    const parent = steps.reduce<Record<string, unknown>>(
      (node, step) => node[step] as Record<string, unknown>,
      manifest,
    );
    if (value === null) Reflect.deleteProperty(parent, last);
    else parent[last] = value;
  };
}

const xml = (from: string | RegExp, to: string): string => {
  const good = createAddinOnlyManifest(options);
  const bad = good.replace(from, to);
  if (bad === good) throw new Error(`the manifest does not contain ${String(from)}`);
  return bad;
};

describe('built manifests', () => {
  const cases = ['https://umschlag.example.de', 'https://web.kreis.example:8443/outlook/umschlag'].flatMap(
    (origin) => SEND_MODES.map((sendMode) => ({ origin, sendMode })),
  );

  test.each(cases)('nothing is wrong for $origin with $sendMode', (given) => {
    const all = { ...options, ...given };
    const set = {
      unified: createUnifiedPackage(all, icons),
      tab: createTabPackage(all, icons),
      addinOnly: createAddinOnlyManifest(all),
    };
    expect(lintManifests(set, handlers)).toEqual([]);
  });

  test('the send mode reaches every sending event of both', () => {
    const all: ManifestOptions = { ...options, sendMode: 'promptUser' };
    expect(JSON.stringify(createUnifiedManifest(all)).match(/"sendMode":"[a-zA-Z]+"/g)).toEqual([
      '"sendMode":"promptUser"',
      '"sendMode":"promptUser"',
    ]);
    expect(createAddinOnlyManifest(all).match(/SendMode="[a-zA-Z]+"/g)).toEqual([
      'SendMode="PromptUser"',
      'SendMode="PromptUser"',
    ]);
  });

  test('changes of recipients and attachments are heard of in both, and hold nothing back', () => {
    const events = JSON.stringify(createUnifiedManifest(options));
    const types = [
      ['messageRecipientsChanged', 'OnMessageRecipientsChanged', 'onMessageChangeHandler'],
      ['messageAttachmentsChanged', 'OnMessageAttachmentsChanged', 'onMessageChangeHandler'],
      ['appointmentAttendeesChanged', 'OnAppointmentAttendeesChanged', 'onAppointmentChangeHandler'],
      ['appointmentAttachmentsChanged', 'OnAppointmentAttachmentsChanged', 'onAppointmentChangeHandler'],
    ] as const;
    for (const [unifiedType, xmlType, handler] of types) {
      expect(events).toContain(`{"type":"${unifiedType}","actionId":"${handler}"}`);
      expect(createAddinOnlyManifest(options)).toContain(
        `<LaunchEvent Type="${xmlType}" FunctionName="${handler}"/>`,
      );
    }
  });

  test('a received mail has a button of its own, in both and in both languages', () => {
    const created = createUnifiedManifest(options) as { extensions: { ribbons: { contexts: string[] }[] }[] };
    expect(created.extensions[0]?.ribbons.map(({ contexts }) => contexts)).toEqual([
      ['mailCompose'],
      ['meetingDetailsOrganizer'],
      ['mailRead'],
    ]);
    const xmlFile = createAddinOnlyManifest(options);
    // Once in each layer, with the button of its own inside; the older layer marks its ids.
    const readSurfaces = [
      ...xmlFile.matchAll(/<ExtensionPoint xsi:type="MessageReadCommandSurface">[\s\S]*?<\/ExtensionPoint>/g),
    ];
    expect(readSurfaces.map(([surface]) => /<Control [^>]*id="([^"]+)"/.exec(surface)?.[1]).sort()).toEqual([
      READING_PANE_COMMAND_ID,
      `${READING_PANE_COMMAND_ID}Manual`,
    ]);
    expect(xmlFile).toContain('ItemType="Message" FormType="Read"');
    for (const { readingButton } of Object.values(product.texts)) {
      expect(xmlFile).toContain(`"${readingButton}"`);
    }
  });

  test('only the smallest permission that can change a message is asked for', () => {
    expect(unified()['authorization']).toEqual({
      permissions: { resourceSpecific: [{ name: 'MailboxItem.ReadWrite.User', type: 'Delegated' }] },
    });
    expect(createAddinOnlyManifest(options)).toContain('<Permissions>ReadWriteItem</Permissions>');
    expect(unified()['webApplicationInfo']).toBeUndefined();
  });

  test('every address is under the origin', () => {
    const both = JSON.stringify(createUnifiedManifest(options)) + createAddinOnlyManifest(options);
    const hosts = new Set(Array.from(both.matchAll(/https?:\/\/[^/"<]+/g), ([host]) => host));
    expect([...hosts].sort()).toEqual([
      // Names of schemas and namespaces.
      'http://schemas.microsoft.com',
      'http://www.w3.org',
      'https://developer.microsoft.com',
      'https://umschlag.example.de',
    ]);
  });

  test('the zip packages hold what lies beside them, byte for byte the same on every build', () => {
    const files = createManifestFiles(options, icons);
    const zip = files['umschlag-1.2.3.zip'] ?? new Uint8Array();
    const inside = unzipSync(zip);
    expect(Object.keys(inside).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
    for (const [name, bytes] of Object.entries(inside))
      expect(Buffer.compare(bytes, files[`manifest/unified/${name}`] ?? new Uint8Array())).toBe(0);
    expect(createManifestFiles(options, icons)['umschlag-1.2.3.zip']).toEqual(zip);
  });

  test('the tab package has no part of Outlook and asks for no permission', () => {
    const zip = createManifestFiles(options, icons)['umschlag-tab-1.2.3.zip'] ?? new Uint8Array();
    const manifest = JSON.parse(strFromU8(unzipSync(zip)['manifest.json'] ?? new Uint8Array())) as Json;
    expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['extensions']));
    expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['authorization']));
  });

  test('texts keep their limits in both languages', () => {
    for (const texts of Object.values(product.texts)) {
      expect(texts.name.length).toBeLessThanOrEqual(30);
      expect(texts.fullName.length).toBeLessThanOrEqual(100);
      expect(texts.summary.length).toBeLessThanOrEqual(80);
      expect(texts.button.length).toBeLessThanOrEqual(64);
      expect(texts.buttonTip.length).toBeLessThanOrEqual(250);
      expect(texts.readingButton.length).toBeLessThanOrEqual(64);
      expect(texts.readingTip.length).toBeLessThanOrEqual(250);
    }
  });
});

describe('each rule of the unified manifest fires', () => {
  const runtimes = '/extensions/0/runtimes';
  const events = '/extensions/0/autoRunEvents/0/events';
  const control = '/extensions/0/ribbons/0/tabs/0/groups/0/controls/0';

  test('and none fires without a reason', () => {
    expect(lintUnified(unified(), handlers)).toEqual([]);
  });

  const rules: readonly [ManifestProblemCode, string, (manifest: Json) => void][] = [
    ['schema-missing', 'no schema is named', put('/$schema', null)],
    ['schema-missing', 'a schema that does not exist', put('/$schema', schemaOf('9.99'))],
    ['schema', 'manifestVersion is not that of the schema', put('/manifestVersion', '1.21')],
    ['schema', 'a send mode in the spelling of the XML', put(`${events}/0/options/sendMode`, 'SoftBlock')],
    ['schema', 'a property nobody knows', put('/packageName', 'de.example')],
    ['version-shape', 'two numbers', put('/version', '1.0')],
    ['version-shape', 'four numbers', put('/version', '1.0.0.0')],
    ['permission-unknown', 'no such permission', permission('MailboxItem.Write.User')],
    ['action-unknown', 'the button leads nowhere', put(`${control}/actionId`, 'openPain')],
    ['action-unknown', 'the event leads nowhere', put(`${events}/0/actionId`, 'onSend')],
    ['id-twice', 'two actions of one id', put(`${runtimes}/1/actions/0/id`, 'onAppointmentSendHandler')],
    ['id-twice', 'two buttons of one id', put(`${control}/id`, 'umschlagAppointmentButton')],
    ['event-unknown', 'a misspelt event', put(`${events}/0/type`, 'messageSendingX')],
    ['event-twice', 'the same event twice', put(`${events}/1/type`, 'messageSending')],
    ['send-mode', 'no options at all', put(`${events}/0/options`, null)],
    [
      'url-not-https',
      'a page over http',
      put(`${runtimes}/1/code/page`, 'http://umschlag.example.de/a.html'),
    ],
    [
      'icon-size-missing',
      'no icon of 80 pixels',
      put(`${control}/icons/2`, { size: 64, url: 'https://a.de' }),
    ],
    ['script-missing', 'no script for classic Outlook', put(`${runtimes}/1/code/script`, null)],
    ['tab-name-missing', 'a tab without a name', put('/staticTabs/0/name', null)],
    ['tab-address-missing', 'a tab without a page', put('/staticTabs/0/contentUrl', null)],
    ['domain-shape', 'a domain with scheme', put('/validDomains/0', 'https://umschlag.example.de')],
    ['domain-shape', 'a wildcard', put('/validDomains/0', '*.example.de')],
    ['domain-shape', 'the own machine', put('/validDomains/0', 'localhost:3000')],
    [
      'domain-missing',
      'a page of another host',
      put(`${runtimes}/0/code/page`, 'https://other.example/p.html'),
    ],
    ['button-missing', 'the dialog’s button is gone', put(`${control}/id`, 'somethingElse')],
    ['button-missing', 'the button of received mail is gone', put('/extensions/0/ribbons/2', null)],
  ];
  test.each(rules)('%s: %s', (code, _, change) => {
    expect(codes(lintUnified(unified(change), handlers))).toContain(code);
  });

  test('handler-not-associated: the file does not know a handler', () => {
    expect(codes(lintUnified(unified(), handlers.slice(1)))).toEqual(['handler-not-associated']);
  });

  test('handler-not-declared: the file offers a handler nobody calls', () => {
    expect(codes(lintUnified(unified(), [...handlers, 'onOther']))).toEqual(['handler-not-declared']);
  });

  function permission(name: string): (manifest: Json) => void {
    return put('/authorization/permissions/resourceSpecific/0/name', name);
  }
  function schemaOf(version: string): string {
    return `https://developer.microsoft.com/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`;
  }
});

describe('each rule of the package fires', () => {
  const files = createUnifiedPackage(options, icons);
  const withKey = (key: string): Uint8Array =>
    strToU8(
      JSON.stringify({
        ...(JSON.parse(strFromU8(files['en.json'] ?? new Uint8Array())) as object),
        [key]: 'x',
      }),
    );
  const without = (name: string): Record<string, Uint8Array> =>
    Object.fromEntries(Object.entries(files).filter(([file]) => file !== name));

  const rules: readonly [ManifestProblemCode, string, Record<string, Uint8Array>][] = [
    ['file-missing', 'no manifest', without('manifest.json')],
    ['file-missing', 'no icon', without('color.png')],
    ['file-missing', 'no English', without('en.json')],
    [
      'icon-pixels',
      'the icons exchanged',
      { ...files, 'color.png': icons.outline, 'outline.png': icons.color },
    ],
    ['icon-pixels', 'something else than a PNG', { ...files, 'outline.png': strToU8('<svg/>') }],
    [
      'language-key-unknown',
      'a tab that is not there',
      { ...files, 'en.json': withKey('staticTabs[7].name') },
    ],
    ['schema', 'a key no language file may have', { ...files, 'en.json': withKey('developer.name') }],
  ];
  test.each(rules)('%s: %s', (code, _, changed) => {
    expect(codes(lintPackage(changed, handlers))).toContain(code);
  });
});

describe('each rule of the add-in-only manifest fires', () => {
  test('and none fires without a reason', () => {
    expect(lintAddinOnly(createAddinOnlyManifest(options), handlers)).toEqual([]);
  });

  const rules: readonly [ManifestProblemCode, string, string][] = [
    ['not-well-formed', 'a tag is not closed', xml('</Permissions>', '')],
    ['not-well-formed', 'not XML at all', 'manifest'],
    ['version-shape', 'three numbers', xml('<Version>1.2.3.0<', '<Version>1.2.3<')],
    ['permission-unknown', 'no such permission', xml('ReadWriteItem', 'ReadWriteFoo')],
    [
      'element-order',
      'an element too late',
      xml(/(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*>)/, '$2$1'),
    ],
    ['element-order', 'an element that does not belong there', xml('<Hosts>', '<Rules/><Hosts>')],
    [
      'overrides-not-nested',
      'V1_1 does not lie in V1_0',
      xml('VersionOverridesV1_0', 'VersionOverridesV1_1'),
    ],
    ['requirement-too-high', 'Exchange Server would refuse it', xml('MinVersion="1.5"', 'MinVersion="1.12"')],
    ['resid-unknown', 'a text that is not there', xml('<Label resid="Button.Label"/>', '<Label resid="B"/>')],
    ['resid-unknown', 'the newer block borrows from the older', dropLast('<bt:Url id="Pane.Url"')],
    ['id-twice', 'two resources of one id', xml(' id="Icon.16"', ' id="Icon.32"')],
    ['id-twice', 'two buttons of one id', xml('id="umschlagPaneButtonManual"', 'id="umschlagPaneButton"')],
    ['id-too-long', 'an id of 33 characters', xml('id="umschlagPaneButtonManual"', `id="${'x'.repeat(33)}"`)],
    [
      'string-too-long',
      'a label of 126',
      xml('DefaultValue="Nachricht prüfen"', `DefaultValue="${'x'.repeat(126)}"`),
    ],
    [
      'string-too-long',
      'a tip of 251 in English',
      xml(/Value="Opens the check[^"]*"/, `Value="${'x'.repeat(251)}"`),
    ],
    [
      'url-not-https',
      'a page over http',
      xml('"https://umschlag.example.de/onsend.html', '"http://a.de/onsend.html'),
    ],
    ['url-not-https', 'a domain over http', xml('<AppDomain>https', '<AppDomain>http')],
    ['icon-size-missing', 'no icon of 80 pixels', xml(/<bt:Image size="80" resid="Icon.80"\/>/, '')],
    ['button-missing', 'the dialog’s button is gone', xml(`id="${PANE_COMMAND_ID}"`, 'id="other"')],
    [
      'button-missing',
      'the button of received mail is gone',
      xml(`id="${READING_PANE_COMMAND_ID}"`, 'id="other"'),
    ],
    ['event-unknown', 'a misspelt event', xml('Type="OnMessageSend"', 'Type="OnMessageSent"')],
    ['event-twice', 'the same event twice', xml('Type="OnAppointmentSend"', 'Type="OnMessageSend"')],
    [
      'send-mode',
      'the spelling of the unified manifest',
      xml('SendMode="SoftBlock"', 'SendMode="softBlock"'),
    ],
    [
      'launch-source',
      'the events’ page is no runtime’s page',
      xml('<Runtime resid="Send.Url">', '<Runtime resid="Pane.Url">'),
    ],
    ['script-missing', 'no script for classic Outlook', xml(/<Override type="javascript"[^>]*>/, '')],
    [
      'handler-not-associated',
      'a handler nobody wrote',
      xml('FunctionName="onMessageSendHandler"', 'FunctionName="onSend"'),
    ],
    [
      'handler-not-declared',
      'a handler nobody calls',
      xml('FunctionName="onMessageSendHandler"', 'FunctionName="onSend"'),
    ],
  ];
  test.each(rules)('%s: %s', (code, _, changed) => {
    expect(codes(lintAddinOnly(changed, handlers))).toContain(code);
  });

  /** Takes the last line with this start away. */
  function dropLast(start: string): string {
    const lines = createAddinOnlyManifest(options).split('\n');
    const index = lines.map((line) => line.trim().startsWith(start)).lastIndexOf(true);
    return lines.filter((_, other) => other !== index).join('\n');
  }
});

describe('each rule between the two fires', () => {
  const pair = (change: (manifest: Json) => void): readonly ManifestProblemCode[] => {
    const files = createUnifiedPackage(options, icons);
    const manifest = strToU8(JSON.stringify(unified(change)));
    const set = {
      unified: { ...files, 'manifest.json': manifest },
      tab: createTabPackage(options, icons),
      addinOnly: createAddinOnlyManifest(options),
    };
    return codes(lintManifests(set, handlers));
  };

  test('same-id', () => {
    expect(pair(put('/id', product.ids.addinOnly))).toContain('same-id');
  });
  test('same-name', () => {
    expect(pair(put('/name/short', product.texts.de.addinOnlyName))).toContain('same-name');
  });
  test('hide-unknown', () => {
    const hidden = '/extensions/0/alternates/0/hide/customOfficeAddin/officeAddinId';
    expect(pair(put(hidden, product.ids.unified))).toContain('hide-unknown');
  });
});

describe('buildManifests', () => {
  const onsend = handlers.map((name) => `Office.actions.associate('${name}', function () {});`).join('\n');

  test('gives the files and nothing to complain about', () => {
    const { files, problems } = buildManifests({ ...options, icons, onsend });
    expect(problems).toEqual([]);
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['umschlag-1.2.3.zip', 'umschlag-tab-1.2.3.zip', 'manifest/umschlag.xml']),
    );
  });

  test('says in one line each what is wrong and where', () => {
    const { problems } = buildManifests({ ...options, icons, onsend: onsend.replace('onMessage', 'onMail') });
    expect(problems).toContain(
      'umschlag.xml OfficeApp: onsend.js does not associate "onMessageSendHandler". [handler-not-associated]',
    );
  });
});

describe('names the on-send file associates', () => {
  test('are found however they are put together', () => {
    const script = `var names = ['onMessage', 'onAppointment'];
      names.forEach(function (name) { Office.actions.associate(name + 'SendHandler', function () {}); });`;
    expect(associatedNames(script)).toEqual(handlers.slice(0, 2));
  });

  test('a file that needs a browser fails at once', () => {
    expect(() => associatedNames('document.title')).toThrow(/document is not defined/);
  });
});
