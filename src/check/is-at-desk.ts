import type { Finding } from '../engine';

type Located = Pick<Finding, 'detector' | 'start' | 'end'>;

/** What is read before the name. */
const AROUND = 100;
/** „Fragen Sie bitte im Amt nach, Frau Muster, Tel. …“ */
const ASK_THERE = /(?:(?:fragen|wenden|melden) sie|auskunft|anmeldung|rückfragen)[^.!?\n]{0,80}$/i;
/** „Licht und Ton: Herr Muster, 040 …“; a case is told in the same form. Family, witnesses and tenants are known to the detector already. */
const TASK = /(?:^|[.\n] ?)[A-ZÄÖÜ][^.:!?\n]{3,40}: (?:(?:Frau|Herrn?) )?$/;
const IN_CASE =
  /(?:kind|beschuldigt|eigentümer|name|person|kund|schuldner|bewerber|schüler|partner|opfer|melder|anrufer|verstorben|rückruf|bitte)[a-z]*(?: [a-zß-ÿ]+)*: (?:frau |herrn? )?$/i;
/** „Max Muster, Maschinenring, 040 …“, „Frau Muster im Pfarrbüro, 040 …“ */
const OF_HOUSE =
  /^(?:, | \(| im | beim | vom | von der )(?!Tel|Fon|Mobil|Handy|Ruf|Fax|Dienst)[A-ZÄÖÜ][A-Za-zÀ-ÿ-]{4,}(?:,|\)|:)? ?(?:Tel[a-z]*\.?:? )?$/;

/**
 * Whether a telephone number is that of the desk at which the person named before it works.
 *
 * @param text of the part in which both stand.
 */
export function isAtDesk(name: Located, number: Located, text: string): boolean {
  if (number.detector !== 'telefonnummer' || name.end > number.start) return false;
  const before = text.slice(Math.max(0, name.start - AROUND), name.start);
  if (ASK_THERE.test(before) || (TASK.test(before) && !IN_CASE.test(before))) return true;
  return OF_HOUSE.test(text.slice(name.end, number.start));
}
