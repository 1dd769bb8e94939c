import { decodePercent } from './decode-percent';
import type { LinkTarget } from './found-link';
import { findWrittenAddresses } from './written-addresses';
import type { AddressJudge } from './written-addresses';

/**
 * The addresses in the text that a mail link prepares (`mailto:?body=…`, RFC 6068): whoever clicks it sends them on.
 *
 * @returns the target itself where it is no mail link.
 */
export function expandMailto(target: LinkTarget, judge: AddressJudge): readonly LinkTarget[] {
  if (!/^\s{0,9}mailto:/i.test(target.url)) return [target];
  const question = target.url.indexOf('?');
  if (question === -1) return [];
  const text = decodePercent(target.url.slice(question + 1).replace(/&(?:amp;)?/g, '\n'));
  return findWrittenAddresses(text, judge).map(({ url }) => ({ ...target, url }));
}
