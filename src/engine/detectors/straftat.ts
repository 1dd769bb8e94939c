import { STRAFTAT } from '../../data/word-fields';
import { createWordFieldDetector } from '../word-fields/create-word-field-detector';

/**
 * Criminal convictions and offences of a person, and the suspicion of them (Art. 10 DSGVO; BZRG; § 203 and § 353d StGB).
 *
 * | form | example | grade |
 * |---|---|---|
 * | word alone | „Vorstrafen“, „Strafbefehl“, „Untersuchungshaft“ | low |
 * | with a person | „Der Beschuldigte ist vorbestraft“, „gegen Herrn K. läuft ein Ermittlungsverfahren“ | medium |
 * | word with other meanings | „Haft“, „Führungszeugnis“, „Diebstahl“ | only with a person, medium |
 * | vague word | „Gefängnis“, „Staatsanwaltschaft“, „Verurteilung“ | only with a person, low |
 * | behind „wegen“ and the like | „Anzeige wegen Betrugs“ | medium |
 *
 * There is no check digit. Worked example „Haft“: only the noun with a capital counts, and only with a person, because one law
 * paragraph in seven holds „haft“ in Haftung, Wirtschaft or Eigenschaft.
 *
 * Not: penal rules („wird mit Freiheitsstrafe bestraft“), police statistics, prevention, offices (Justizvollzugsanstalt as an
 * employer), „der Umsatz betrug“, „zur Bewährung“ of officials without a person.
 * Authority: Art. 10 DSGVO; „keine Vorstrafen“ is a statement on a person as well, so negation is not looked at.
 * Known limits: fines for petty offences (Ordnungswidrigkeiten) are left out, they do not fall under Art. 10; victims are not told
 * apart from suspects; „verurteilt“ alone is left out, because civil courts sentence people to pay.
 */
export const straftat = createWordFieldDetector({
  id: 'straftat',
  field: STRAFTAT,
  rule: /(?:^|[^a-zß-ÿ])(?:wird|werden|ist|oder|und) mit $|^\s{0,4}mit $/i,
  forms: [
    {
      words: ['jva', 'justizvollzugsanstalt', 'gefängnis', 'haft'],
      shape: 'jva|justizvollzugsanstalt|gefängnis|haft',
      judge: ({ before }) =>
        /(?:^|[^a-zß-ÿ])(?:in|aus|im) (?:der |dem )?$/i.test(before) ? 'telling' : null,
    },
  ],
  label:
    /(?:tatvorwurf|delikt|straftat)\s?:\s{0,2}‸|(?:^|\n)[-–•* ]{0,4}\d{1,2}\.\d{1,2}\.(?:\d{2,4})?:? ‸ wegen|(?:verfahren|ermittlungen|ermittelt|anzeige|verurteilt|anklage|angeklagt|verdacht|verdachts|tatverdacht|festgenommen|vorbestraft) (?:wegen|auf|der|des)(?: der| des)? ‸|wegen (?:des |der )?‸ (?:verurteilt|ermittelt|angeklagt|vorbestraft|festgenommen|verdächtigt|angezeigt)/i,
});
