import type { Part } from '../anatomy';
import type { Finding } from '../engine';
import { isMobileNumber } from './is-mobile';
import type { Policy, Tier } from '../policy';
import { tierOf } from '../policy';

type Located = Omit<Finding, 'id'>;

/** Under these domains people write for themselves. */
const PRIVATE: readonly Tier[] = ['freemail', 'own-private'];
/** From the address to the telephone number of the same desk: „Tel. 040 …, muster@…“. */
const REACH = 40;

/**
 * Notes the mail addresses of other people that lie under the domain of a house, and the landline numbers beside them in the
 * same line: „Frau Muster (AWO), 040 23125-0, muster@awo.example“ tells where somebody works and is reached there. Addresses
 * at free mail providers belong to the person alone and are not noted.
 *
 * @param findings each part's in reading order. Linear in their number.
 */
export function noteBusinessContacts(
  findings: readonly Located[],
  parts: readonly Pick<Part, 'id' | 'text'>[],
  policy: Policy,
  sender: string,
): readonly Located[] {
  const texts = new Map(parts.map(({ id, text }) => [id as string, text]));
  const valueOf = ({ part, start, end }: Located): string => (texts.get(part) ?? '').slice(start, end);
  const isBusinessAddress = (finding: Located | undefined): finding is Located =>
    finding?.detector === 'e-mail-adresse' &&
    finding.subject === 'third-party' &&
    !PRIVATE.includes(tierOf(valueOf(finding), policy, sender));
  const isBeside = (one: Located | undefined, other: Located): boolean => {
    if (!isBusinessAddress(one) || one.part !== other.part) return false;
    const [first, second] = one.start < other.start ? [one, other] : [other, one];
    const between = (texts.get(one.part) ?? '').slice(first.end, second.start);
    return between.length <= REACH && !between.includes('\n');
  };
  return findings.map((finding, at) => {
    const isDesk =
      finding.detector === 'telefonnummer' &&
      finding.subject === 'third-party' &&
      !isMobileNumber(valueOf(finding)) &&
      (isBeside(findings[at - 1], finding) || isBeside(findings[at + 1], finding));
    return isDesk || isBusinessAddress(finding) ? { ...finding, note: 'business-contact' } : finding;
  });
}
