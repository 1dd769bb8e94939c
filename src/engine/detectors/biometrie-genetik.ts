import { BIOMETRIE_GENETIK } from '../../data/word-fields';
import { createWordFieldDetector } from '../word-fields/create-word-field-detector';

/**
 * Genetic and biometric data of a person (Art. 4 No. 13 and 14, Art. 9 DSGVO; Gendiagnostikgesetz).
 *
 * | form | example | grade |
 * |---|---|---|
 * | word alone | „Vaterschaftstest“, „DNA-Analyse“, „erkennungsdienstlich“ | low |
 * | with a person | „sein Fingerabdruck“, „Gentest der Patientin“ | medium |
 * | word with other meanings | „Fingerabdrücke“, „biometrisch“, „DNA“ | only with a person |
 *
 * There is no check digit. Worked example „Fingerabdrücke“: „Für den Reisepass werden Fingerabdrücke genommen“ holds for everybody;
 * „die Fingerabdrücke des Beschuldigten“ are one person's.
 *
 * Not: biometric passport photos in general, readers and locks, genetic engineering of plants, „DNA der Stadt“.
 * Authority: Art. 4 No. 14 DSGVO: pictures count only when a machine compares them; „Lichtbild“ alone is therefore left out.
 * Known limits: the data themselves (templates, sequences) are not recognised, only words for them.
 */
export const biometrieGenetik = createWordFieldDetector({
  id: 'biometrie-genetik',
  field: BIOMETRIE_GENETIK,
});
