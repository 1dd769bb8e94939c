/**
 * Endings of the words for papers that are about one person: „Bewilligungsbescheid“, „Lebenslauf“. Lower case, without
 * marks, separated by blanks. Papers that are about firms as often („Rechnung“, „Angebot“) are missing on purpose.
 *
 * Source: names of files in offices, collected by hand. Licence: facts, free for any use (CC0 1.0). Date: 2026-11-22.
 * Refresh: by hand; `find-names-in-file-name.test.ts` tries them.
 */
export const PAPER_ENDINGS =
  'bescheid antrag lebenslauf zeugnis gutachten attest kundigung abmahnung arbeitsvertrag widerspruch anhorung urkunde ' +
  'bescheinigung krankmeldung bewerbung bewerbungsunterlagen akte vollmacht hilfeplan mahnung mietvertrag personalbogen ' +
  'fuhrungszeugnis entlassbrief arztbrief befund pass personalausweis unterhaltsberechnung vermerk anzeige';
