/** Begins with a scheme or names a host: complete by itself. */
const COMPLETE = /^(?:[a-z][a-z0-9+.-]{0,40}:|[/\\]{2}|www\.)/i;
const ORIGIN = /^https?:[/\\]{0,3}[^/\\?#]+/i;

/**
 * A relative address as it is followed from a page with a `<base>`. Dot segments are left to whoever reads the result.
 *
 * @param base address of the `<base>`; anything but a web address changes nothing.
 */
export function resolveAddress(url: string, base: string): string {
  const origin = ORIGIN.exec(base)?.[0];
  if (origin === undefined || url === base || COMPLETE.test(url)) return url;
  if (/^[/\\]/.test(url)) return origin + url;
  const path = base.slice(origin.length).replace(/[?#].*$/, '');
  return `${origin}${path.slice(0, path.lastIndexOf('/') + 1) || '/'}${url}`;
}
