/**
 * True for the domain itself and for everything below it: `app.box.com` and `box.com` are in `box.com`, `inbox.com` is
 * not. The one place where hosts and mail domains are compared.
 *
 * Upper case and a trailing dot do not matter. Internationalised names are compared as written: `bawü.social` and
 * `xn--baw-joa.social` are two names, so a list carries both.
 */
export function isSameOrSubdomain(host: string, domain: string): boolean {
  const name = foldDomain(host);
  const parent = foldDomain(domain);
  return parent !== '' && (name === parent || name.endsWith(`.${parent}`));
}

/** Lower case, without trailing dots. */
export function foldDomain(domain: string): string {
  let end = domain.length;
  while (end > 0 && domain.charAt(end - 1) === '.') end--;
  return domain.slice(0, end).toLowerCase();
}
