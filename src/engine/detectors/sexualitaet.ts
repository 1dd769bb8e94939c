import { SEXUALITAET } from '../../data/word-fields';
import { createWordFieldDetector } from '../word-fields/create-word-field-detector';

/**
 * Sex life and sexual orientation of a person, and gender identity (Art. 9 DSGVO; § 13 SBGG forbids to disclose earlier names).
 *
 * | form | example | grade |
 * |---|---|---|
 * | word alone | „homosexuell“, „Lebenspartnerschaft“, „Transfrau“ | low |
 * | with a person | „Frau K. lebt in einer Lebenspartnerschaft“, „er ist schwul“ | medium |
 * | word with other meanings | „queer“, „Prostitution“, „sexuelle Orientierung“ | only with a person, medium |
 * | vague word | „sexuell“ | only with a person, low |
 *
 * There is no check digit. Worked example „sexuelle Identität“: in a list of protected characteristics it is nothing; behind
 * „ihre“ it is somebody's.
 *
 * Not: „(m/w/d)“, equal treatment, teaching, the Prostituiertenschutzgesetz, the weather („schwül“).
 * Authority: Art. 9 (1) DSGVO; EuGH C-184/20: data from which the orientation follows count, such as the partner's name.
 * Known limits: a partner's name, from which the orientation follows, is not looked at.
 */
export const sexualitaet = createWordFieldDetector({
  id: 'sexualitaet',
  field: SEXUALITAET,
  isEitherOr: true,
});
