import { ICD_CHAPTERS } from '../../data/icd-chapters';
import { GESUNDHEIT } from '../../data/word-fields';
import type { Candidate } from '../detector';
import { createWordFieldDetector } from '../word-fields/create-word-field-detector';

/**
 * Data concerning health of a person (Art. 4 No. 15, Art. 9 DSGVO; also § 67 SGB X and the secrecy of doctors, § 203 StGB):
 * illness, diagnosis, treatment, pregnancy, addiction, need of care, and codes of the ICD-10.
 *
 * | form | example | grade |
 * |---|---|---|
 * | word of the field alone | „Arbeitsunfähigkeitsbescheinigung liegt bei“ | low |
 * | with a person | „ihre Erkrankung“, „Herr K. leidet an Depressionen“, „weil sie schwanger ist“ | medium |
 * | word with other meanings | „Diagnose“, „Befund“, „krank“, „Reha“ | only with a person, medium |
 * | vague word | „Therapie“, „Operation“, „Impfung“ | only with a person, low |
 * | degree of care | „Pflegegrad 3“ | as a word |
 * | ICD-10 code behind a label | „Diagnose: F32.1 G“, „ICD-10 M54“ | medium |
 * | ICD-10 code with a dot | „F32.1“ beside a medical word; alone in brackets low | medium |
 *
 * Shape of a code: letter, two digits, perhaps a dot with one or two digits, perhaps a sign for gesichert, Verdacht,
 * ausgeschlossen, Zustand nach (G V A Z). There is no check digit. Letter and number must lie in a chapter in use.
 *
 * Worked example „F32.1“: letter F, 00 to 99 in use, 32 lies inside; without „Diagnose“, „ICD“ or a medical word nearby it is
 * nothing, because A10 is a motorway, B12 a vitamin and C 5 a room.
 *
 * Not: offices and units (Gesundheitsamt), talks and courses on the matter, laws, figures, offers to everybody; computers and
 * plants („Virus“, „Tierkrankheit“).
 * Role words of judgments and laws („der Kläger“, „das Kind“) are no person yet: the word stays a hint there, and is raised by
 * policy once a name or number stands in the same paragraph. The same holds for all word fields.
 * Authority: Art. 9 (1) DSGVO; recital 35 counts every number that stands for a person's health.
 * Known limits: says nothing of illnesses that are not in the list; „krank“ alone counts only with a person; negation is not
 * looked at, „nicht schwanger“ is a statement on health as well. A code without dot needs its label directly before it.
 */
const CODE = '[A-Z]\\d{2}(?:\\.\\d{1,2})?-?(?: ?[GVAZ](?![0-9A-Za-zÀ-ɏ]))?';
/** „Diagnosen (ICD-10): F32.1 G, “ before a code: the label and earlier codes of the same list. */
const CODE_LABEL =
  /(?:icd(?:-? ?10)?(?:-gm)?(?:-(?:code|schlüssel|nr\.?))?|diagnosen?(?:code|schlüssel)?s?|dx)(?: laut [a-zäöü]{1,20})?(?: ?\(icd(?:-10)?\))? ?[:=]? ?\(?(?:[a-z]\d\d(?:\.\d{1,2})?(?: ?[gvaz])?(?:,| und|;|\/) ?){0,6}$/i;
const MEDICAL =
  /diagnos|nachgewiesen|festgestellt|masern|demenz|diabet|icd|gesichert|v\. ?a\.|z\. ?n\.|krank|störung|depress|syndrom|patient|arbeitsunfähig|attest|befund|therap|ärzt|arzt|schmerz|karzinom|infekt|episode/i;

function judgeCode({ text, before, after }: Candidate): 'entry' | 'telling' | null {
  if (!isInUse(text.charAt(0), Number(text.slice(1, 3)))) return null;
  if (CODE_LABEL.test(before)) return 'entry';
  if (text.charAt(3) !== '.') return null;
  if (MEDICAL.test(before) || MEDICAL.test(after)) return 'entry';
  // „Masern (B05.9)“: nothing but a code stands in brackets behind its name.
  return before.endsWith('(') && after.startsWith(')') ? 'telling' : null;
}

function isInUse(letter: string, number: number): boolean {
  const range = ICD_CHAPTERS[letter];
  return range !== undefined && number >= range[0] && number <= range[1];
}

const LABEL =
  /(?:diagnosen?|befund|vorerkrankungen?|allergien?|(?:abwesenheits|fehl|behandlungs)grund)\s?:\s{0,2}‸|(?:v\. ?a\.|verdacht auf|z\. ?n\.|zustand nach) ‸/i;

/** A clinic that somebody comes from, lies in or is sent to. */
const CARE =
  /(?:attests?|befund|bericht|arztbrief|bescheinigung|entlassung|aufenthalts?|einweisung|überweisung|behandlung|aufnahme|patient(?:in)?)(?: in| aus)? (?:der|die|einer|eine) ‸|(?:ist|war|liegt|lag|befindet|seit) .{0,60}(?:in|aus) (?:der|einer) ‸|‸ [^.!?\n]{0,40}(?:behandelt|aufgenommen|eingewiesen|untergebracht|entlassen)(?![a-zß-ÿ])/i;

export const gesundheit = createWordFieldDetector({
  id: 'gesundheit',
  field: GESUNDHEIT,
  label: LABEL,
  care: CARE,
  codeStarts: Object.keys(ICD_CHAPTERS).join(''),
  forms: [
    { shape: CODE, judge: judgeCode },
    // „Bem.“ is a remark.
    { words: ['bem'], shape: 'bem', judge: ({ text }) => (text === 'BEM' ? 'ambiguous' : null) },
    {
      words: ['pflegegrad*', 'pflegestufe*'],
      shape: 'pflege(?:grad|grades|stufe):? ?(?:[0-5]|I{1,3})',
      judge: ({ before }) => (/(?:ab|mindestens|wenigstens|bis) $/i.test(before) ? 'ambiguous' : 'telling'),
    },
  ],
});
