import { decodePunycode } from './decode-punycode';

/**
 * True for the domain itself and for everything below it: `app.box.com` and `box.com` are in `box.com`, `inbox.com` is
 * not. The one place where hosts and mail domains are compared.
 *
 * Upper case, a trailing dot and punycode do not matter: `bawü.social` and `xn--baw-joa.social` are one name.
 */
export function isSameOrSubdomain(host: string, domain: string): boolean {
  const name = foldDomain(host);
  const parent = foldDomain(domain);
  return parent !== '' && (name === parent || name.endsWith(`.${parent}`));
}

/** Lower case, without trailing dots, internationalised labels in their own script. */
export function foldDomain(domain: string): string {
  let end = domain.length;
  while (end > 0 && domain.charAt(end - 1) === '.') end--;
  const name = domain.slice(0, end).toLowerCase();
  return name.includes('xn--') ? name.split('.').map(decodeLabel).join('.') : name;
}

/** What decodes to signs that browsers would fold again is no name: it stays as written. */
function decodeLabel(label: string): string {
  if (!label.startsWith('xn--')) return label;
  const decoded = decodePunycode(label.slice('xn--'.length));
  return decoded !== null && decoded === decoded.normalize('NFKC').toLowerCase() ? decoded : label;
}
