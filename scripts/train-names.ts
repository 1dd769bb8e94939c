/**
 * Trains the letter model of names and writes src/data/name-weights.ts:
 * `npx tsx scripts/train-names.ts <folder with the corpora> <folder of @faker-js/faker>`.
 * The first folder holds `ler_dev.conll` and `NER-de-dev.tsv` (each from its publishers) and the list of
 * `scripts/update-names.ts`. Names: that list and Faker's; other words: those the corpora do not mark as people, first half
 * of the sentences only, so that the second half can be measured.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as lists from '../src/data/name-words';
import { foldName } from '../src/engine/names/fold-name';
import { forLetterGroups } from '../src/engine/names/name-likeness';
import { isTraining, readCourts, readNews } from './names/corpora';
import { berlinNames, fakerNames } from './names/sources';

const GROUPS = 8192;
const ROUNDS = 14;
const RATE = 0.12;
const DECAY = 1e-3;
/** Weights are stored as one of the printable characters from ! to ~. */
const LARGEST = 46;
const ZERO = 0x50;
/** German surnames are the rarest in the lists and the likeliest in the mail. */
const GERMAN_SHARE = 4;
const FOREIGN_SURNAMES = [
  ...[
    'tr',
    'pl',
    'ro',
    'vi',
    'hr',
    'sr_RS_latin',
    'it',
    'es',
    'fr',
    'nl',
    'cs_CZ',
    'hu',
    'en',
    'az',
    'pt_PT',
    'da',
    'sv',
  ],
];
const FOREIGN_GIVEN_NAMES = ['tr', 'pl', 'ro', 'hr', 'sr_RS_latin', 'it', 'es'];

interface Example {
  readonly groups: readonly number[];
  readonly isName: boolean;
  readonly weight: number;
}

async function examples(data: string, faker: string): Promise<readonly Example[]> {
  const from = await fakerNames(faker);
  const found = new Map<string, Example>();
  const add = (word: string, isName: boolean, weight: number): void => {
    const folded = foldName(word);
    if (!/^[a-z]{3,}$/.test(folded) || found.has(folded)) return;
    const groups: number[] = [];
    forLetterGroups(folded, GROUPS, (group) => groups.push(group));
    found.set(folded, { groups, isName, weight });
  };
  // German surnames first: „Koch“ counts as one, whatever the corpora say.
  for (const locale of ['de', 'de_CH']) {
    for (const name of from(locale, 'last_name')) add(name, true, GERMAN_SHARE);
  }
  for (const list of [lists.THINGS, lists.NO_NAMES, lists.ROLES, lists.JOBS, lists.LABELS]) {
    for (const word of list.split(' ')) add(word, false, 2);
  }
  for (const [word, count] of otherWords(data)) add(word, false, Math.min(3, 1 + Math.log(count)));
  for (const locale of FOREIGN_SURNAMES) for (const name of from(locale, 'last_name')) add(name, true, 1);
  for (const locale of FOREIGN_GIVEN_NAMES)
    for (const name of from(locale, 'first_name')) add(name, true, 0.7);
  for (const name of berlinNames(data)) add(name, true, 0.7);
  return [...found.values()];
}

/** Words of the training half outside people's names, capitals or not, with their counts. */
function otherWords(data: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of [...readCourts(data), ...readNews(data)].filter(isTraining)) {
    for (const { text, isPerson } of words) {
      if (!isPerson) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return counts;
}

/** Logistic regression by adaptive gradient descent; the order is shuffled the same way on every run. */
function train(found: readonly Example[]): Float64Array {
  const weights = new Float64Array(GROUPS);
  const seen = new Float64Array(GROUPS).fill(1e-6);
  const order = found.map((_, index) => index);
  let seed = 7;
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const index of order) {
      const example = found[index];
      if (example !== undefined) learn(weights, seen, example);
    }
  }
  return weights;
}

function learn(weights: Float64Array, seen: Float64Array, { groups, isName, weight }: Example): void {
  const sum = groups.reduce((total, group) => total + (weights[group] ?? 0), 0);
  const error = (1 / (1 + Math.exp(-sum)) - (isName ? 1 : 0)) * weight;
  for (const group of groups) {
    const step = error + DECAY * (weights[group] ?? 0);
    seen[group] = (seen[group] ?? 0) + step * step;
    weights[group] = (weights[group] ?? 0) - (RATE * step) / Math.sqrt(seen[group] ?? 1);
  }
}

function source(weights: Float64Array): string {
  // A few weights are far out; cutting them keeps the others fine.
  const sizes = Array.from(weights, Math.abs).sort((a, b) => a - b);
  const scale = (sizes[Math.floor(sizes.length * 0.995)] ?? 1) / LARGEST;
  const characters = Array.from(weights, (weight) => {
    const step = Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / scale)));
    const character = String.fromCharCode(ZERO + step);
    // A backslash is written as two; its neighbour is as good.
    return character === '\\' ? ']' : character;
  });
  const text = characters.join('').replace(/`|\$(?=\{)/g, '\\$&');
  return `/**
 * Weights of the letter model of names (\`nameLikeness\`): one character per group, its code less 80, times the scale.
 *
 * Source: trained by \`scripts/train-names.ts\`, changed thereby beyond recognition, on
 * Legal Entity Recognition (development part), Leitner, Rehm, Moreno-Schneider 2019, CC BY 4.0;
 * GermEval 2014 NER (development part), Benikova, Biemann, Reznicek 2014, CC BY 4.0;
 * given names of children registered in Berlin 2012–2023, Land Berlin (LABO), CC BY 3.0 DE;
 * @faker-js/faker 10.6.0, MIT, © Faker contributors.
 * Date: ${new Date().toISOString().slice(0, 10)}.
 * Refresh: \`npx tsx scripts/train-names.ts <folder with the corpora> <folder of @faker-js/faker>\`.
 */
export const NAME_WEIGHTS =
  \`${text}\`;

export const NAME_WEIGHT_SCALE = ${String(Number(scale.toPrecision(5)))};
`;
}

async function main(data: string, faker: string): Promise<void> {
  const found = await examples(data, faker);
  writeFileSync(join(resolve(__dirname, '..'), 'src/data/name-weights.ts'), source(train(found)));
  console.log(
    `${String(found.length)} words, ${String(found.filter(({ isName }) => isName).length)} of them names`,
  );
}

if (require.main === module) {
  const [data, faker] = process.argv.slice(2);
  if (data === undefined || faker === undefined) {
    console.error(
      'Usage: npx tsx scripts/train-names.ts <folder with the corpora> <folder of @faker-js/faker>',
    );
    process.exitCode = 2;
  } else void main(data, faker);
}
