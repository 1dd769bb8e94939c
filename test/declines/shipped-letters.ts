import { resolve } from 'node:path';
import { createDeclineCheck, officeValues } from '../../src/declines';
import type { DeclineChoice, DeclineValues } from '../../src/declines';
import { DETECTOR_IDS } from '../../src/check';
import { readDeclines } from '../../src/hosts/files/read-declines';
import { readPolicyPack } from '../../src/hosts/files/read-policy-pack';
import type { DeclineContent } from '../../src/policy';

// Names, addresses and numbers are made up; +49 30 23125 is a range for films and tests.
const STRENG = resolve(__dirname, '../../policies/streng');

const read = readDeclines(STRENG);
if (!read.ok) throw new Error(JSON.stringify(read.problems));
if (read.declines === null) throw new Error('the pack has no letters');
export const content: DeclineContent = read.declines;

const pack = readPolicyPack(STRENG, DETECTOR_IDS);
if (!pack.ok) throw new Error(JSON.stringify(pack.problems));

/** Every blank filled: the house's data from the pack, the rest as a clerk would type it. */
export const values: DeclineValues = {
  ...officeValues(pack.policy.office),
  vorname: 'Kim',
  nachname: 'Muster',
  titel: 'Dr.',
  empfaenger: 'Verein Beispiel',
  strasse: 'Beispielweg 1',
  ort: '12345 Musterstadt',
  name: 'Alex Beispiel',
  amt: 'Fachdienst Soziales',
  datum: '22.11.2026',
};

/** A house without fax. */
export const valuesWithoutFax: DeclineValues = Object.fromEntries(
  Object.entries(values).filter(([name]) => name !== 'fax'),
);

export const check = createDeclineCheck(content, {
  values,
  permissions: { allowed: pack.policy.links.allowed, ownDomains: ['kreis.example'] },
});

const CHOICE: DeclineChoice = {
  situation: 'd01',
  sender: 'buerger',
  network: 'facebook',
  way: 'email',
  length: 'normal',
  language: 'de',
  form: 'frau',
  title: false,
  fax: true,
};

export function choose(changes: Partial<DeclineChoice> = {}): DeclineChoice {
  return { ...CHOICE, ...changes };
}
