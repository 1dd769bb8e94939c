import { RELIGION } from '../../data/word-fields';
import { createWordFieldDetector } from '../word-fields/create-word-field-detector';

/**
 * Religious or philosophical belief of a person (Art. 9 DSGVO; church tax marks also under § 30 AO and § 39e EStG).
 *
 * | form | example | grade |
 * |---|---|---|
 * | entry of a form | „Konfession: rk“, „Kirchensteuermerkmal ev“ | medium |
 * | word alone | „Religionszugehörigkeit“, „Kirchenaustritt“, „Muslima“ | low |
 * | with a person | „Frau K. ist evangelisch“, „sein Glaube“, „die jüdische Klägerin“ | medium |
 * | belonging to a church | „aus der Kirche ausgetreten“, „Mitglied der Zeugen Jehovas“ | low, with a person medium |
 *
 * There is no check digit. Worked example „evangelische Kita“: an adjective with an ending before a noun that is no person
 * names an institution, so nothing is found; „evangelische Mutter“ is a person's.
 *
 * Not: churches and their kindergartens, hospitals, cemeteries, holidays, feasts; lists of protected characteristics.
 * Authority: Art. 9 (1) DSGVO; the short forms are those of the wage tax card (rk, ev, lt, rf, ak).
 * Known limits: „ev“ and „rk“ count only behind their label; „christlich“ is left out, it is mostly a party or a feast; faiths
 * that are not listed are not found.
 */
const ENTRY =
  '(?:konfession|religion|religionszugehörigkeit|konfessionszugehörigkeit|bekenntnis|glaubensbekenntnis|kirchensteuermerkmale?|kirchensteuerabzugsmerkmal)(?: ?[:=] ?| )(?:rk|ev|lt|rf|fr|ak|ib|is|jd|vd|röm\\.-kath|evang|kath|[a-zß-ÿ-]{0,20}(?:evangelisch|katholisch|lutherisch|reformiert|orthodox|muslimisch|islamisch|jüdisch|alevitisch)|islam|moslem|muslim|konfessionslos|keine|ohne)';

export const religion = createWordFieldDetector({
  id: 'religion',
  field: RELIGION,
  namesInstitutions: true,
  isEitherOr: true,
  label: /(?:konfession|religion|bekenntnis|glaube)\s?:\s{0,2}‸/i,
  forms: [
    {
      words: [
        'konfession',
        'religion',
        'religionszugehörigkeit',
        'konfessionszugehörigkeit',
        'bekenntnis',
        'kirchensteuer*',
      ],
      shape: ENTRY,
      judge: ({ text }) => (/[:=]|^kirchensteuer/i.test(text) ? 'entry' : null),
    },
  ],
});
