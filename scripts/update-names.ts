/**
 * Writes src/data/given-names.ts and src/data/surnames.ts anew from the lists they are taken from:
 * `npx tsx scripts/update-names.ts <folder with the lists> <folder of @faker-js/faker>`.
 * The first folder holds `given-names-berlin-2012-2023.tsv` (columns name, female, male, other) as published by Land Berlin; the
 * second is made with `npm install --no-save --prefix <folder> @faker-js/faker`.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NOT_GIVEN_NAMES, NOT_SURNAMES, ADDED_SURNAMES } from '../src/data/name-words';
import { foldName } from '../src/engine/names/fold-name';
import { berlinNames, fakerNames, FEWEST_CHILDREN } from './names/sources';

/** Peoples whose names German authorities meet most; others are told by the letters of their names. */
const SURNAME_LOCALES = ['de', 'de_CH', 'tr', 'pl', 'ro', 'vi'] as const;
const GIVEN_NAME_LOCALES = ['de', 'pl', 'ro', 'sr_RS_latin'] as const;

/** The names, folded, sorted and written for `NameList`: one line per first two letters. */
export function encodeNames(names: Iterable<string>): string {
  const sorted = [...new Set(Array.from(names, foldName))].filter((name) => /^[a-z]{3,}$/.test(name)).sort();
  const lines: string[] = [];
  let previous = '';
  for (const name of sorted) {
    if (!previous.startsWith(name.slice(0, 2))) lines.push((previous = name.slice(0, 2)));
    let same = 2;
    while (same < previous.length && same < 11 && previous[same] === name[same]) same++;
    lines.push(`${lines.pop() ?? ''}${String(same - 2)}${name.slice(same)}`);
    previous = name;
  }
  return `\n${lines.join('\n')}\n`;
}

function source(constant: string, docblock: readonly string[], list: string): string {
  const lines = docblock.map((line) => ` * ${line}`.trimEnd()).join('\n');
  return `/**\n${lines}\n */\nexport const ${constant} = \`${list}\`;\n`;
}

const LAYOUT = [
  'One line per first two letters; behind them, for each name, how many letters it shares with the one before (beyond',
  'the two) and the rest of it. Lower case, without marks.',
];
const REFRESH =
  'Refresh: `npx tsx scripts/update-names.ts <folder with the lists> <folder of @faker-js/faker>`.';
const FAKER = '@faker-js/faker 10.6.0 (MIT, © Faker contributors)';

async function main(data: string, faker: string): Promise<void> {
  const root = resolve(__dirname, '..');
  const from = await fakerNames(faker);
  const junk = new Set(NOT_GIVEN_NAMES.split(' '));
  const given = [...berlinNames(data), ...GIVEN_NAME_LOCALES.flatMap((locale) => from(locale, 'first_name'))];
  const others = new Set(NOT_SURNAMES.split(' '));
  const surnames = SURNAME_LOCALES.flatMap((locale) => from(locale, 'last_name')).filter(
    (name) => !others.has(foldName(name)),
  );
  const today = new Date().toISOString().slice(0, 10);
  writeFileSync(
    join(root, 'src/data/given-names.ts'),
    source(
      'GIVEN_NAMES',
      [
        'Given names of people in Germany, of all origins.',
        '',
        ...LAYOUT,
        '',
        'Source: given names of children registered in Berlin 2012–2023, Land Berlin (LABO), Licence: CC BY 3.0 DE; changed:',
        `compounds, names of fewer than ${String(FEWEST_CHILDREN)} children and words left out, counts dropped.`,
        `Also ${FAKER}, first names of the locales ${GIVEN_NAME_LOCALES.join(', ')}.`,
        `Date: ${today}.`,
        REFRESH,
      ],
      encodeNames(given.filter((name) => !junk.has(foldName(name)))),
    ),
  );
  writeFileSync(
    join(root, 'src/data/surnames.ts'),
    source(
      'SURNAMES',
      [
        'Frequent surnames of people in Germany: German, Turkish, Polish, Romanian, Vietnamese.',
        '',
        ...LAYOUT,
        '',
        `Source: ${FAKER}, last names of the locales ${SURNAME_LOCALES.join(', ')}.`,
        'Licence: MIT. Added: surnames of specimens and a few more.',
        `Date: ${today}.`,
        REFRESH,
      ],
      encodeNames([...surnames, ...ADDED_SURNAMES.split(' ')]),
    ),
  );
}

if (require.main === module) {
  const [data, faker] = process.argv.slice(2);
  if (data === undefined || faker === undefined) {
    console.error(
      'Usage: npx tsx scripts/update-names.ts <folder with the lists> <folder of @faker-js/faker>',
    );
    process.exitCode = 2;
  } else void main(data, faker);
}
