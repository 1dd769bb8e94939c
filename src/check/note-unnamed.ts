import type { Part } from '../anatomy';
import type { Finding } from '../engine';
import { isMobileNumber } from './is-mobile';

type Located = Omit<Finding, 'id'>;

/**
 * Values that belong to houses, vehicles and firms as often as to people. From the confidence given here on the words around say by
 * themselves that it is somebody's („wohnhaft“, „die Mutter“).
 */
export const SAID_WHOSE: ReadonlyMap<string, number> = new Map([
  ['fahrgestellnummer', 1],
  ['kfz-kennzeichen', 1],
  ['postanschrift', 0.7],
  ['steuernummer', 1],
  ['telefonnummer', 0.9],
]);

/**
 * Notes addresses, landline numbers and the numbers of vehicles and firms beside which nobody is named whose they could be:
 * „Treffpunkt Musterplatz 1“, „Hotel, Tel. 040 …“, „der Bus M-XY 999“. Beside a name they are that person's.
 *
 * @param findings with their neighbours (`findBeside`).
 */
export function noteUnnamed(
  findings: readonly Located[],
  parts: readonly Pick<Part, 'id' | 'text'>[],
): readonly Located[] {
  const texts = new Map(parts.map(({ id, text }) => [id as string, text]));
  return findings.map((finding) => {
    const { detector, confidence, subject, note, beside = [], part, start, end } = finding;
    const whose = SAID_WHOSE.get(detector);
    if (whose === undefined || confidence >= whose || note !== undefined) return finding;
    if (subject === 'own' || subject === 'recipient') return finding;
    if (beside.some(({ category }) => category === 'person' || category === 'identifier')) return finding;
    // A mobile number is somebody's, whoever that may be.
    const isMobile =
      detector === 'telefonnummer' && isMobileNumber((texts.get(part) ?? '').slice(start, end));
    return isMobile ? finding : { ...finding, note: 'nobody-named' };
  });
}
