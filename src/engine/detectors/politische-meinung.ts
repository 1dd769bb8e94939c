import { POLITISCHE_MEINUNG } from '../../data/word-fields';
import { createWordFieldDetector } from '../word-fields/create-word-field-detector';

/**
 * Political opinion of a person (Art. 9 DSGVO).
 *
 * | form | example | grade |
 * |---|---|---|
 * | word alone | „Parteimitgliedschaft“, „politische Gesinnung“ | low |
 * | with a person | „seine politische Überzeugung“, „Herr K. ist Reichsbürger“ | medium |
 * | party with a word of belonging | „Mitglied der SPD“, „aus der AfD ausgetreten“ | low, with a person medium |
 *
 * There is no check digit. Worked example „CDU“: with „Fraktion“, „Kreistag“ or „Kandidat“ in the sentence the person stands for
 * the party in public (Art. 9 (2) e DSGVO) and nothing is found.
 *
 * Not: parties to a contract, council groups and elected members, the programme against extremism, „linke Seite“.
 * Authority: Art. 9 (1) DSGVO.
 * Known limits: parties outside the list are found only by the word „Partei“ with a word of belonging.
 */
export const politischeMeinung = createWordFieldDetector({
  id: 'politische-meinung',
  field: POLITISCHE_MEINUNG,
  namesInstitutions: true,
  label: /partei\s?:\s{0,2}‸/i,
});
