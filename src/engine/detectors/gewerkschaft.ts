import { GEWERKSCHAFT } from '../../data/word-fields';
import { createWordFieldDetector } from '../word-fields/create-word-field-detector';

/**
 * Trade union membership of a person (Art. 9 DSGVO; § 26 (3) BDSG for employees).
 *
 * | form | example | grade |
 * |---|---|---|
 * | word alone | „Gewerkschaftsmitglied“, „Streikteilnahme“ | low |
 * | with a person | „seine Gewerkschaftszugehörigkeit“, „Frau K. hat gestreikt“ | medium |
 * | union with a word of belonging | „Mitglied der IG Metall“, „aus ver.di ausgetreten“ | low, with a person medium |
 *
 * There is no check digit. Worked example „ver.di“: the union alone is news and says nothing of anybody; „ist Mitglied bei“
 * before it makes it a statement, „Verhandlung“ or „Sekretärin“ takes it back.
 *
 * Not: unions as partners of talks, their officials (public by office), strikes in the news, Personalrat.
 * Authority: Art. 9 (1) DSGVO: membership, not the union.
 * Known limits: unions outside the list are found only by the word „Gewerkschaft“; an official who is also a private member
 * is not told apart.
 */
export const gewerkschaft = createWordFieldDetector({
  id: 'gewerkschaft',
  field: GEWERKSCHAFT,
  label: /gewerkschaft\s?:\s{0,2}‸/i,
});
