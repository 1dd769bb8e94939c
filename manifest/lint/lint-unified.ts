import { SEND_MODES, surfaces } from '../product';
import { compareHandlers } from './compare-handlers';
import { isObject, select, selectObjects, selectTexts, walk } from './json-walk';
import { EVENTS, RIBBON_ICON_SIZES, SENDING, UNIFIED_PERMISSIONS } from './known-names';
import { problem, repeated, type ManifestProblem } from './problem';
import { validateSchema } from './validate-schema';

/** Three numbers of at most five digits; the schema takes anything. */
const VERSION = /^\d{1,5}\.\d{1,5}\.\d{1,5}$/;
/** A host name, with a port if need be. Microsoft allows wildcards; ours never need one. */
const HOST = /^(?!localhost\b)[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?$/;

const ACTIONS = '/extensions/*/runtimes/*/actions/*';
const CONTROLS = '/extensions/*/ribbons/*/tabs/*/groups/*/controls/*';
const EVENT_LIST = '/extensions/*/autoRunEvents/*/events/*';

/**
 * What Microsoft's schema says of a unified manifest, and what it does not look at.
 * @param associated names the on-send file associates; null when there is no such file (tab alone).
 */
export function lintUnified(
  manifest: unknown,
  associated: readonly string[] | null,
): readonly ManifestProblem[] {
  return [
    ...validateSchema(manifest),
    ...lintVersion(manifest),
    ...lintPermissions(manifest),
    ...lintActions(manifest),
    ...lintEvents(manifest),
    ...lintIds(manifest),
    ...lintRuntimes(manifest),
    ...lintIcons(manifest),
    ...lintTabs(manifest),
    ...lintAddresses(manifest),
    ...(associated === null ? [] : [...lintHandlers(manifest, associated), ...lintButtons(manifest)]),
  ];
}

function lintVersion(manifest: unknown): readonly ManifestProblem[] {
  return selectTexts(manifest, '/version')
    .filter(({ value }) => !VERSION.test(value))
    .map(({ path, value }) => problem('version-shape', path, `"${value}" is not three numbers.`));
}

function lintPermissions(manifest: unknown): readonly ManifestProblem[] {
  return selectTexts(manifest, '/authorization/permissions/resourceSpecific/*/name')
    .filter(({ value }) => !UNIFIED_PERMISSIONS.includes(value))
    .map(({ path, value }) => problem('permission-unknown', path, `There is no permission "${value}".`));
}

function lintActions(manifest: unknown): readonly ManifestProblem[] {
  const ids = selectTexts(manifest, `${ACTIONS}/id`).map(({ value }) => value);
  return [
    ...selectTexts(manifest, `${CONTROLS}/actionId`),
    ...selectTexts(manifest, `${EVENT_LIST}/actionId`),
  ]
    .filter(({ value }) => !ids.includes(value))
    .map(({ path, value }) => problem('action-unknown', path, `No runtime has an action "${value}".`));
}

function lintEvents(manifest: unknown): readonly ManifestProblem[] {
  const events = selectObjects(manifest, EVENT_LIST);
  const types = selectTexts(manifest, `${EVENT_LIST}/type`);
  return [
    ...types
      .filter(({ value }) => !(value in EVENTS))
      .map(({ path, value }) => problem('event-unknown', path, `Outlook has no event "${value}".`)),
    ...repeated(types.map(({ value }) => value)).map((type) =>
      problem('event-twice', '/extensions', `"${type}" may appear once only.`),
    ),
    ...events
      .filter(({ value }) => SENDING.includes(String(value['type'])) && !hasSendMode(value['options']))
      .map(({ path }) => problem('send-mode', path, `Say one of ${SEND_MODES.join(', ')}.`)),
  ];
}

const hasSendMode = (options: unknown): boolean =>
  isObject(options) && SEND_MODES.some((mode) => mode === options['sendMode']);

function lintIds(manifest: unknown): readonly ManifestProblem[] {
  return [
    `${ACTIONS}/id`,
    `${CONTROLS}/id`,
    '/extensions/*/runtimes/*/id',
    '/extensions/*/ribbons/*/tabs/*/groups/*/id',
    '/staticTabs/*/entityId',
  ].flatMap((pattern) =>
    repeated(selectTexts(manifest, pattern).map(({ value }) => value)).map((id) =>
      problem('id-twice', pattern, `"${id}" is used twice.`),
    ),
  );
}

/** Without `script` classic Outlook never runs the handler, and says nothing. */
function lintRuntimes(manifest: unknown): readonly ManifestProblem[] {
  const eventActions = selectTexts(manifest, `${EVENT_LIST}/actionId`).map(({ value }) => value);
  return selectObjects(manifest, '/extensions/*/runtimes/*')
    .filter(({ value }) =>
      selectTexts(value, '/actions/*/id').some((action) => eventActions.includes(action.value)),
    )
    .filter(({ value }) => select(value, '/code/script').length === 0)
    .map(({ path }) => problem('script-missing', path, 'An event runs here, but code.script is missing.'));
}

function lintIcons(manifest: unknown): readonly ManifestProblem[] {
  const owners = ['/extensions/*/ribbons/*/tabs/*/groups/*', CONTROLS];
  return owners
    .flatMap((pattern) => selectObjects(manifest, pattern))
    .flatMap(({ path, value }) => {
      const sizes = select(value, '/icons/*/size').map((size) => size.value);
      return RIBBON_ICON_SIZES.filter((size) => !sizes.includes(size)).map((size) =>
        problem('icon-size-missing', `${path}/icons`, `The icon of ${size} pixels is missing.`),
      );
    });
}

function lintTabs(manifest: unknown): readonly ManifestProblem[] {
  return selectObjects(manifest, '/staticTabs/*').flatMap(({ path, value }) => [
    ...('name' in value ? [] : [problem('tab-name-missing', path, 'The tab has no name.')]),
    ...('contentUrl' in value ? [] : [problem('tab-address-missing', path, 'The tab has no contentUrl.')]),
  ]);
}

function lintAddresses(manifest: unknown): readonly ManifestProblem[] {
  const domains = selectTexts(manifest, '/validDomains/*');
  const addresses = walk(manifest).flatMap(({ path, value }) =>
    typeof value === 'string' && /^[a-z]+:\/\//i.test(value) && path !== '/$schema' ? [{ path, value }] : [],
  );
  return [
    ...domains
      .filter(({ value }) => !HOST.test(value))
      .map(({ path, value }) => problem('domain-shape', path, `"${value}" is not a host name alone.`)),
    ...addresses
      .filter(({ value }) => !value.startsWith('https://'))
      .map(({ path, value }) => problem('url-not-https', path, `"${value}" does not start with https://.`)),
    ...addresses
      .filter(({ path }) => path.startsWith('/staticTabs/') || path.includes('/code/'))
      .filter(({ value }) => !domains.some((domain) => domain.value === hostOf(value)))
      .map(({ path, value }) =>
        problem('domain-missing', path, `validDomains lacks the host of "${value}".`),
      ),
  ];
}

const hostOf = (address: string): string => /^[a-z]+:\/\/([^/?#]*)/i.exec(address)?.[1] ?? '';

function lintHandlers(manifest: unknown, associated: readonly string[]): readonly ManifestProblem[] {
  const declared = selectObjects(manifest, ACTIONS)
    .filter(({ value }) => value['type'] === 'executeFunction')
    .map(({ value }) => String(value['id']));
  return compareHandlers(declared, associated, '/extensions/0/runtimes');
}

/** The dialog opens the pane by these ids. */
function lintButtons(manifest: unknown): readonly ManifestProblem[] {
  const ids = selectTexts(manifest, `${CONTROLS}/id`).map(({ value }) => value);
  return Object.values(surfaces)
    .filter(({ button }) => !ids.includes(button))
    .map(({ button }) => problem('button-missing', '/extensions/0/ribbons', `No control "${button}".`));
}
