import { openScheme } from './open-scheme';
import { openWrapper } from './open-wrapper';
import { parseHost } from './parse-host';
import type { WebAddress } from './parse-host';
import { refang } from './refang';

/** Where a link leads once the wrappers are off. */
export interface UnwrappedLink {
  /** As it stood in the innermost wrapper, or the link as written, made whole where it was disarmed (`hxxp`, `[.]`). */
  readonly target: string;
  readonly address: WebAddress;
  readonly wrapped: boolean;
}

/**
 * Gateways wrap what other gateways have wrapped, seldom more than twice. A link of 100 KB could hold a thousand layers,
 * each decoded anew.
 */
const MAX_WRAPPERS = 5;

/**
 * Takes off the wrappers that mail gateways and platforms put around links. Never asks the network: what does not show
 * its target stays as it is.
 *
 * @returns null where the link is no web address.
 */
export function unwrapLink(url: string): UnwrappedLink | null {
  const written = openScheme(refang(url));
  const first = parseHost(written);
  if (first === null) return null;
  let link: UnwrappedLink = { target: written, address: first, wrapped: false };
  for (let layer = 0; layer < MAX_WRAPPERS; layer++) {
    const target = openWrapper(link.address);
    if (target === null) break;
    const address = parseHost(target);
    if (!address?.host.includes('.') || target === link.target) break;
    link = { target, address, wrapped: true };
  }
  return link;
}
