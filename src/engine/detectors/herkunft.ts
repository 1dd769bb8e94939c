import { HERKUNFT } from '../../data/word-fields';
import { createWordFieldDetector } from '../word-fields/create-word-field-detector';

/**
 * Racial or ethnic origin of a person (Art. 9 DSGVO), and asylum, from which origin and persecution follow (§ 3 AsylG).
 *
 * | form | example | grade |
 * |---|---|---|
 * | word alone | „Volkszugehörigkeit“, „türkischstämmig“, „Sinti und Roma“ | low |
 * | with a person | „Herr K. ist kurdischer Volkszugehöriger“, „ihr Asylantrag“ | medium |
 * | word with other meanings | „Kurde“, „Flüchtling“, „gebürtiger Syrer“ | only with a person, medium |
 * | vague word | „Herkunft“, „Muttersprache“ | only with a person, low |
 *
 * There is no check digit. Worked example „Herkunft“: „unabhängig von Herkunft und Religion“ lists protected characteristics and
 * is nothing; „wegen seiner Herkunft“ is somebody's.
 *
 * Not: countries and nationality (§ 3 (1) No. 10 BMG), which alone is no special category; Ausländerbehörde, offices for
 * integration, goods and funds („Herkunft der Mittel“), trees („Hochstamm“).
 * Authority: Art. 9 (1) DSGVO; recital 51 on the word „rassisch“.
 * Known limits: peoples outside the list are found only with „Volkszugehörigkeit“ or „-stämmig“.
 */
export const herkunft = createWordFieldDetector({
  id: 'herkunft',
  field: HERKUNFT,
  namesInstitutions: true,
  forms: [
    {
      words: ['gebürtige', 'gebürtiger', 'gebürtigen'],
      shape: 'gebürtige[rn]? [A-ZÄÖÜ][a-zß-ÿ]{2,20}',
      judge: () => 'ambiguous',
    },
  ],
  label: /(?:herkunft|ethnie|volkszugehörigkeit|abstammung)\s?:\s{0,2}‸/i,
});
