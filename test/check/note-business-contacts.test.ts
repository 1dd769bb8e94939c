// People, houses and numbers are made up; the telephone numbers are kept free for films.
import { strictPolicy, valuesIn } from './check-line';

const shipped = strictPolicy();
const policy = { ...shipped, tiers: { ...shipped.tiers, freemail: ['freemail.example'] } };

/** Contacts in the text that hold the message up. */
const heldUp = (line: string): readonly string[] =>
  valuesIn(line, policy, ({ category }, level) => category === 'contact' && level === 'confirm');

test.each([
  ['address under the domain of a house', 'Bitte fragen Sie Frau Krüger, krueger@awo-nord.example.'],
  ['landline before it', 'Herr Timm (DRK), 0221 4710-31, timm@drk-nord.example'],
  ['landline behind it', 'Frau Adam: a.adam@stadtwerke.example, Tel. 0221 4710-40'],
  ['in a row of several', 'Krüger: krueger@awo-nord.example; Timm: timm@drk-nord.example'],
])('is told: %s', (_, line) => {
  expect(heldUp(line)).toEqual([]);
});

test.each([
  [
    'address at a free mail provider',
    'Frau Krüger schreibt unter erika.krueger@freemail.example.',
    ['erika.krueger@freemail.example'],
  ],
  [
    'number beside an address at a free mail provider',
    'Frau Krüger, Tel. 0221 4710-40, erika.krueger@freemail.example',
    ['0221 4710-40', 'erika.krueger@freemail.example'],
  ],
  ['mobile number', 'Frau Adam: a.adam@stadtwerke.example, 0171 3920114', ['0171 3920114']],
  ['mobile number, international', 'Adam: a.adam@stadtwerke.example, +49 171 3920114', ['+49 171 3920114']],
  [
    'number in another line',
    'Krüger: krueger@awo-nord.example\nMieterin Frau Wulf: Tel. 0221 4710-40',
    ['0221 4710-40'],
  ],
])('is still asked about: %s', (_, line, expected) => {
  expect(heldUp(line)).toEqual(expected);
});
