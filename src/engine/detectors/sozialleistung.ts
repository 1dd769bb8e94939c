import { SOZIALLEISTUNG } from '../../data/word-fields';
import { createWordFieldDetector } from '../word-fields/create-word-field-detector';

/**
 * Social data and tax secrecy of a person: benefits, sanctions, housing need (§ 35 SGB I, § 67 SGB X), and what the tax office and
 * the enforcement office know: tax debts, attachment, insolvency (§ 30 AO). Both secrets guard the same thing, that somebody
 * is in need, and both are broken by the same mail; so they have one detector.
 *
 * | form | example | grade |
 * |---|---|---|
 * | word alone | „Bürgergeld“, „Bedarfsgemeinschaft“, „Lohnpfändung“ | low |
 * | with a person | „Ihr Wohngeldbescheid“, „Herr K. bezieht Grundsicherung“ | medium |
 * | word with other meanings | „Schulden“, „Regelsatz“, „Steuererklärung“ | only with a person, medium |
 * | vague word | „Sanktion“, „Insolvenz“, „Kindergeld“ | only with a person, low |
 *
 * There is no check digit. Worked example „Bürgergeld“: „Das Bürgergeld wird zum 1. Januar erhöht. Wer Anspruch hat …“ holds for
 * everybody; „Ihr Antrag auf Bürgergeld“ is the addressee's.
 *
 * Not: Sozialamt, Wohngeldstelle, Wohngeldgesetz, figures of the budget, offers and forms for everybody, sanctions of the EU,
 * insolvency of firms.
 * Authority: § 67 (2) SGB X: social data are all data on a person that an office processes for its tasks; § 30 (2) AO.
 * Known limits: amounts are not looked at; „Rente“ alone is left out; a firm's tax debt is taken for a person's when a person
 * stands beside it.
 */
export const sozialleistung = createWordFieldDetector({
  id: 'sozialleistung',
  field: SOZIALLEISTUNG,
  label: /(?:leistungsart|einkommen|einkünfte|lebensunterhalt)\s?:\s{0,2}‸/i,
});
