import { foldName } from '../../../src/engine/names/fold-name';
import { nameLikeness } from '../../../src/engine/names/name-likeness';

// None of these is in the lists the model was trained on, or they are frequent enough to be known by anybody.
test.each(['Krasniqi', 'Brinkmann', 'Yıldırım', 'Nowaczyk', 'Kurnaz', 'Hadžić'])(
  '%s looks like a name',
  (word) => {
    expect(nameLikeness(foldName(word))).toBeGreaterThan(0.7);
  },
);

test.each(['Leistungen', 'Widerspruch', 'Kindergeld', 'Unterlagen', 'Bauamt', 'Widerspruchsbescheid'])(
  '%s does not',
  (word) => {
    expect(nameLikeness(foldName(word))).toBeLessThan(0.1);
  },
);

test('an empty word and a very long one have a likeness', () => {
  for (const word of ['', 'a'.repeat(10_000)]) {
    expect(nameLikeness(word)).toBeGreaterThanOrEqual(0);
    expect(nameLikeness(word)).toBeLessThanOrEqual(1);
  }
});
