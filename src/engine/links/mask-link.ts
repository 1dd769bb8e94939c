import { parseHost } from './parse-host';

/**
 * A link as it may be shown: scheme, host and a sign that there was more. Path, query and fragment of a share are the
 * key to the file.
 *
 * @returns `https://www.dropbox.com/…`; `…` alone for what is no web address.
 */
export function maskLink(url: string): string {
  const address = parseHost(url);
  if (address === null) return '…';
  const { scheme, host, path, query, fragment } = address;
  const more = path !== '/' || query !== '' || fragment !== '' ? '/…' : '';
  return `${scheme === '' ? '' : `${scheme}://`}${host}${more}`;
}
