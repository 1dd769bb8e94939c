import { problem, type ManifestProblem } from './problem';
import { descendants, type XmlElement } from './xml-tree';

/**
 * Children of an element in the order Outlook wants them, from Microsoft's reference of the manifest elements. An
 * element out of its place, or one that is not named here, makes Exchange refuse the whole file.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'FormSettings',
    'Permissions',
    'Rule',
    'DisableEntityHighlighting',
    'VersionOverrides',
  ],
  VersionOverrides: [
    'Description',
    'Requirements',
    'Hosts',
    'Resources',
    'VersionOverrides',
    'WebApplicationInfo',
    'EquivalentAddins',
    'ExtendedPermissions',
  ],
  Host: ['Runtimes', 'DesktopFormFactor', 'TabletFormFactor', 'MobileFormFactor'],
  DesktopFormFactor: ['SupportsSharedFolders', 'FunctionFile', 'ExtensionPoint'],
  ExtensionPoint: ['OfficeTab', 'CustomTab', 'LaunchEvents', 'SourceLocation'],
  Group: ['Label', 'Tooltip', 'Icon', 'Control'],
  Control: ['Label', 'Tooltip', 'Supertip', 'Icon', 'Action', 'Items'],
  Supertip: ['Title', 'Description'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

/** Children that stand before one that must come first, or do not belong there at all. */
export function lintElementOrder(root: XmlElement): readonly ManifestProblem[] {
  return descendants(root).flatMap((element) => {
    const order = ORDER[element.name];
    if (order === undefined) return [];
    let last = 0;
    return element.children.flatMap(({ name, path }) => {
      const place = order.indexOf(name);
      if (place < 0)
        return [problem('element-order', path, `<${name}> does not belong in <${element.name}>.`)];
      const late = place < last;
      last = Math.max(last, place);
      return late ? [problem('element-order', path, `<${name}> comes too late in <${element.name}>.`)] : [];
    });
  });
}
