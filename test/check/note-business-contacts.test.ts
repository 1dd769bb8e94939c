// People, houses and numbers are made up; the telephone numbers are kept free for films.
import { resolve } from 'node:path';
import { checkMessage, DETECTOR_IDS } from '../../src/check';
import type { Policy } from '../../src/policy';
import { readPolicyPack } from '../../src/hosts/files/read-policy-pack';

const pack = readPolicyPack(resolve(__dirname, '../../policies/streng'), DETECTOR_IDS);
if (!pack.ok) throw new Error(JSON.stringify(pack.problems));
const policy: Policy = {
  ...pack.policy,
  tiers: { ...pack.policy.tiers, freemail: ['freemail.example'] },
};

/** Contacts in the text that hold the message up. */
function heldUp(line: string): readonly string[] {
  const { findings, levels, parts } = checkMessage(
    {
      kind: 'mail',
      from: { name: 'Alex Beispiel', address: 'alex.beispiel@kreis-musterland.example' },
      recipients: [{ name: '', address: 'post@firma.example', field: 'to', kind: 'person' }],
      subject: 'Termin',
      body: { format: 'text', content: `Guten Tag,\n\n${line}\n\nMit freundlichen Grüßen\nAlex Beispiel\n` },
      attachments: [],
      location: '',
    },
    policy,
  );
  const text = parts.find(({ id }) => id === 'body')?.text ?? '';
  return findings
    .filter(({ id, category }) => category === 'contact' && levels[id] === 'confirm')
    .map(({ start, end }) => text.slice(start, end));
}

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
