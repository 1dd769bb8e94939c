import { KINDESWOHL } from '../../data/word-fields';
import { createWordFieldDetector } from '../word-fields/create-word-field-detector';

/**
 * Protection of a child and family matters before the youth office (§§ 8a, 27, 33, 34, 42 SGB VIII; §§ 62 to 65 SGB VIII guard
 * entrusted data more strictly than § 67 SGB X; §§ 1666, 1671, 1684 BGB).
 *
 * | form | example | grade |
 * |---|---|---|
 * | word alone | „Inobhutnahme“, „Pflegefamilie“, „Hilfeplangespräch“ | low |
 * | with a person | „das Sorgerecht der Mutter“, „Ihr Kind lebt in einer Pflegefamilie“ | medium |
 * | word with other meanings | „Kindeswohl“, „misshandelt“, „verwahrlost“ | only with a person, medium |
 * | vague word | „Vormundschaft“, „Jugendhilfe“, „Obhut“ | only with a person, low |
 *
 * There is no check digit. Worked example „Sorgerecht“: ends in „-recht“ like the name of a law, but stands in the list as a whole
 * word, so the heads of laws do not drop it; „Sorgerechtsreform“ is dropped.
 *
 * Not: Jugendamt, Jugendhilfeausschuss, Pflegekinderdienst, courses on child protection, the search for foster families.
 * Authority: SGB VIII.
 * Known limits: „Kind“ alone says nothing here; who in a family is meant is not looked at.
 */
export const kindeswohl = createWordFieldDetector({
  id: 'kindeswohl',
  field: KINDESWOHL,
});
