import { BEHINDERUNG } from '../../data/word-fields';
import type { Candidate } from '../detector';
import { createWordFieldDetector } from '../word-fields/create-word-field-detector';

/**
 * Disability of a person: degree, marks, card, equal status (§§ 2, 151, 152 SGB IX, SchwbAwV § 3; health data in the sense of
 * Art. 9 DSGVO, social data in the sense of § 67 SGB X).
 *
 * | form | example | grade |
 * |---|---|---|
 * | degree, 20 to 100 in tens | „GdB 50“, „Grad der Behinderung von 80“ | medium |
 * | mark | „Merkzeichen aG“, „Merkzeichen G, B und H“ | medium |
 * | word alone | „Schwerbehindertenausweis“ | low |
 * | with a person | „ihre Schwerbehinderung“, „mein Sohn ist gehörlos“ | medium |
 * | word with other meanings | „behindert“, „Rollstuhl“, „blind“ | only with a person |
 *
 * There is no check digit. Worked example „GdB 50“: 50 is a ten between 20 and 100; „ab einem GdB von 50“ is a rule and counts
 * only with a person.
 *
 * Not: Schwerbehindertenvertretung, -recht, -abgabe, -quote; „bei gleicher Eignung bevorzugt“; lists of protected
 * characteristics; traffic that is hindered („behindert den Verkehr“).
 * Authority: marks as in SchwbAwV § 3: G, aG, H, Bl, Gl, TBl, RF, B, 1. Kl., VB, EB.
 * Known limits: „gleichgestellt“ counts only where no rule of equal treatment stands beside it; an office that is „barrierefrei“
 * hides a person in the same sentence unless she is named.
 */
const DEGREE =
  '(?:gdb|grad(?:es)? der behinderung(?: \\(gdb\\))?)(?: von|:| beträgt| ist|=)? {0,2}(?:[2-9]0|100)';
const MARK = '(?:aG|G|H|Bl|Gl|TBl|RF|B|1\\. ?Kl|VB|EB)';
const MARKS = `merkzeichen:? ?[„"]?${MARK}[“"]?(?:(?:,| und|/|;) ?[„"]?${MARK}[“"]?){0,6}`;
const THRESHOLD = /(?:^|[^a-zß-ÿ])(?:ab|mindestens|wenigstens|unter|über|bis|als)(?: einem| einen)? $/i;

function judgeDegree({ before }: Candidate): 'entry' | 'ambiguous' {
  return THRESHOLD.test(before) ? 'ambiguous' : 'entry';
}

export const behinderung = createWordFieldDetector({
  id: 'behinderung',
  field: BEHINDERUNG,
  label:
    /(?:behinderung|art der behinderung|einschränkung)\s?:\s{0,2}‸|(?:fährt|sitzt) (?:seit [^.!?\n]{1,30} )?im ‸|auf (?:den|einen|die) ‸[^.!?\n]{0,4} angewiesen/i,
  forms: [
    { words: ['gdb', 'grad', 'grades'], shape: DEGREE, judge: judgeDegree },
    // Laws name them all.
    {
      words: ['merkzeichen'],
      shape: MARKS,
      judge: ({ text }) => (text.split(',').length > 3 ? 'ambiguous' : 'entry'),
    },
  ],
});
