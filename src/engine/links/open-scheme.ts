import { APP_SCHEMES } from '../../data/app-schemes';

const SCHEME = /^\s{0,9}([a-z][a-z0-9+.-]{1,30}):/i;

/** An address behind another scheme ends where that scheme's own syntax goes on. */
const INNER_ADDRESS = /https?:\/\/[^\s|"'<>]+/i;

/**
 * Reads through schemes that lead to the web in the end: Office (`ms-word:ofe|u|https://…`), browsers
 * (`microsoft-edge:https://…`) and apps (`whatsapp://send?…`).
 *
 * @returns the web address, or the address as it is.
 */
export function openScheme(url: string): string {
  const match = SCHEME.exec(url);
  const scheme = match?.[1]?.toLowerCase() ?? '';
  if (scheme === '' || scheme === 'http' || scheme === 'https') return url;
  // A file or a text inside the link leads nowhere, whatever is written in it.
  if (scheme === 'mailto' || scheme === 'data' || scheme === 'cid' || scheme === 'mid') return url;
  const host = hostOfApp(scheme);
  const rest = url.slice((match?.[0] ?? '').length);
  if (host !== undefined) return `https://${host}/${rest.replace(/^\/{1,3}/, '')}`;
  return INNER_ADDRESS.exec(rest)?.[0] ?? url;
}

/** The host that stands for a service whose app opens with this scheme (lower case). */
export function hostOfApp(scheme: string): string | undefined {
  return Object.prototype.hasOwnProperty.call(APP_SCHEMES, scheme) ? APP_SCHEMES[scheme] : undefined;
}
