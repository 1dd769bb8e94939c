import { surfaces } from '../product';
import { lintElementOrder } from './element-order';
import { ADDIN_ONLY_PERMISSIONS, RIBBON_ICON_SIZES } from './known-names';
import { lintLaunchEvents } from './lint-launch-events';
import { problem, repeated, type ManifestProblem } from './problem';
import { childrenNamed, descendants, named, parseXml, type XmlElement } from './xml-tree';

const VERSION = /^\d{1,5}(\.\d{1,5}){3}$/;
/** What Exchange Server 2016 to SE declares. */
const HIGHEST_INSTALL = [1, 5] as const;
/** Characters, from Microsoft's reference. */
const MAX_ID = 32;
const MAX_STRING: Readonly<Record<string, number>> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };
/** Attributes that hold an address. The names of the XML namespaces look like addresses and are none. */
const ADDRESS = /^DefaultValue$|^Value$/;

/**
 * What we know to go wrong in an add-in-only manifest. Microsoft's validator for it works online only.
 * @param associated names the on-send file associates.
 */
export function lintAddinOnly(xml: string, associated: readonly string[]): readonly ManifestProblem[] {
  const root = parseXml(xml);
  if (typeof root === 'string') return [problem('not-well-formed', '', root)];
  return [
    ...lintElementOrder(root),
    ...lintHead(root),
    ...lintNesting(root),
    ...lintIds(root),
    ...lintAddresses(root),
    ...lintButtons(root),
    ...blocks(root).flatMap(lintResources),
    ...lintLaunchEvents(root, associated),
  ];
}

/** The blocks of settings, each with its own resources and without the block inside it. */
function blocks(root: XmlElement): readonly XmlElement[] {
  return named(root, 'VersionOverrides').map((block) => ({
    ...block,
    children: block.children.filter(({ name }) => name !== 'VersionOverrides'),
  }));
}

function lintHead(root: XmlElement): readonly ManifestProblem[] {
  const shape = (
    name: string,
    code: 'version-shape' | 'permission-unknown',
    fits: (text: string) => boolean,
  ) =>
    childrenNamed(root, name)
      .filter(({ text }) => !fits(text))
      .map(({ path, text }) => problem(code, path, `"${text}" cannot stand here.`));
  return [
    ...shape('Version', 'version-shape', (text) => VERSION.test(text)),
    ...shape('Permissions', 'permission-unknown', (text) => ADDIN_ONLY_PERMISSIONS.includes(text)),
    ...childrenNamed(root, 'Requirements')
      .flatMap((requirements) => named(requirements, 'Set'))
      .filter(({ attributes }) => isAboveInstall(attributes['MinVersion'] ?? ''))
      .map(({ path }) =>
        problem(
          'requirement-too-high',
          path,
          'Exchange Server installs nothing that asks for more than 1.5.',
        ),
      ),
  ];
}

/** Version numbers are no decimals: 1.12 is above 1.5. */
function isAboveInstall(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > HIGHEST_INSTALL[0] || (major === HIGHEST_INSTALL[0] && minor > HIGHEST_INSTALL[1]);
}

/** The newer block must lie in the older one: beside it, Outlook does not find it. */
function lintNesting(root: XmlElement): readonly ManifestProblem[] {
  const outer = childrenNamed(root, 'VersionOverrides');
  const isVersion = (element: XmlElement, version: string): boolean =>
    element.attributes['xsi:type'] === `VersionOverridesV${version}`;
  const nested = outer.flatMap((block) => childrenNamed(block, 'VersionOverrides'));
  const fits =
    outer.length === 1 &&
    outer.every((block) => isVersion(block, '1_0')) &&
    nested.length === 1 &&
    nested.every((block) => isVersion(block, '1_1'));
  return fits
    ? []
    : [problem('overrides-not-nested', 'OfficeApp', 'VersionOverridesV1_1 must lie in the one V1_0 block.')];
}

function lintIds(root: XmlElement): readonly ManifestProblem[] {
  const withId = descendants(root).filter(({ attributes }) => 'id' in attributes || 'resid' in attributes);
  const tooLong = withId.flatMap(({ path, attributes }) =>
    [attributes['id'], attributes['resid']]
      .filter((id) => id !== undefined && id.length > MAX_ID)
      .map((id) => problem('id-too-long', path, `"${id ?? ''}" has more than ${MAX_ID} characters.`)),
  );
  const twice = ['Control', 'Group'].flatMap((name) =>
    repeated(named(root, name).map(({ attributes }) => attributes['id'] ?? '')).map((id) =>
      problem('id-twice', 'OfficeApp', `<${name} id="${id}"> is there twice.`),
    ),
  );
  return [...tooLong, ...twice];
}

function lintAddresses(root: XmlElement): readonly ManifestProblem[] {
  return descendants(root).flatMap((element) => {
    const values = Object.entries(element.attributes).flatMap(([name, value]) =>
      ADDRESS.test(name) ? [value] : [],
    );
    return [...values, element.text]
      .filter((value) => /^[a-z]+:\/\//i.test(value) && !value.startsWith('https://'))
      .map((value) => problem('url-not-https', element.path, `"${value}" does not start with https://.`));
  });
}

function lintButtons(root: XmlElement): readonly ManifestProblem[] {
  const ids = named(root, 'Control').map(({ attributes }) => attributes['id']);
  return [
    ...Object.values(surfaces)
      .filter(({ button }) => !ids.includes(button))
      .map(({ button }) => problem('button-missing', 'OfficeApp', `No <Control id="${button}">.`)),
    ...named(root, 'Icon').flatMap((icon) => {
      const sizes = icon.children.map(({ attributes }) => Number(attributes['size']));
      return RIBBON_ICON_SIZES.filter((size) => !sizes.includes(size)).map((size) =>
        problem('icon-size-missing', icon.path, `The icon of ${size} pixels is missing.`),
      );
    }),
  ];
}

function lintResources(block: XmlElement): readonly ManifestProblem[] {
  const lists = childrenNamed(block, 'Resources').flatMap(({ children }) => children);
  const known = lists.flatMap(({ children }) => children.map(({ attributes }) => attributes['id'] ?? ''));
  return [
    ...descendants(block)
      .filter(({ attributes }) => 'resid' in attributes && !known.includes(attributes['resid'] ?? ''))
      .map(({ path, attributes }) =>
        problem('resid-unknown', path, `This block has no resource "${attributes['resid'] ?? ''}".`),
      ),
    ...repeated(known).map((id) => problem('id-twice', block.path, `Resource "${id}" is there twice.`)),
    ...lists.flatMap((list) => lintLengths(list, MAX_STRING[list.name])),
  ];
}

function lintLengths(list: XmlElement, max: number | undefined): readonly ManifestProblem[] {
  if (max === undefined) return [];
  return descendants(list).flatMap(({ path, attributes }) =>
    [attributes['DefaultValue'], attributes['Value']]
      .filter((value) => value !== undefined && value.length > max)
      .map(() => problem('string-too-long', path, `More than ${max} characters.`)),
  );
}
