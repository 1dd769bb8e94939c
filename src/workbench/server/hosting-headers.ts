import rules from '../../../manifest/hosting-headers.json';

export type Headers = Readonly<Record<string, string>>;

/** Where the workbench and a real host differ: there office.js and the host have other origins than the add-in. */
const SAME_ORIGIN = "'self'";

/**
 * The response headers a file of `dist/` should have, by its path relative to `dist/`.
 * One source for the workbench and for servers (`manifest/hosting-headers.json`, quoted in `docs/deploy.md`).
 */
export function hostingHeaders(file: string, values: Headers = rules.values): Headers {
  const rule = rules.rules.find(({ files }) => files.some((pattern) => isMatch(pattern, file)));
  const headers = { ...rules.always, ...rule?.headers };
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, fillIn(value, values)] as const),
  );
}

/** The same headers where office.js, the add-in and the host all come from one origin. */
export function workbenchHeaders(file: string): Headers {
  return hostingHeaders(file, {
    officeJs: SAME_ORIGIN,
    microsoftAjax: '',
    hosts: SAME_ORIGIN,
  });
}

function isMatch(pattern: string, file: string): boolean {
  const source = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '[^/]*');
  return new RegExp(`^${source}$`).test(file);
}

function fillIn(template: string, values: Headers): string {
  return template
    .replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
    .replace(/ +(?=;|$)/g, '')
    .replace(/ {2,}/g, ' ');
}
