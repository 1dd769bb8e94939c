/** Reads the lists of names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Rarer names cost more bytes in the file that Outlook loads on every send than they find: these cover 92 % of the children
 * named in Berlin, the letter model most of the others. With 30 the names of the older generation in the north are lost.
 */
export const FEWEST_CHILDREN = 15;
const SIMPLE = /^\p{Lu}\p{Ll}{2,}$/u;

interface Person {
  readonly first_name: Readonly<Record<string, readonly string[]>>;
  readonly last_name: Readonly<Record<string, readonly string[]>>;
}

/** Names of Faker by locale; those of one word only. @param folder where the package is installed. */
export async function fakerNames(
  folder: string,
): Promise<(locale: string, kind: keyof Person) => readonly string[]> {
  const entry = join(folder, 'node_modules/@faker-js/faker/dist/index.js');
  const { allLocales } = (await import(pathToFileURL(entry).href)) as {
    readonly allLocales: Readonly<Record<string, { readonly person: Person } | undefined>>;
  };
  return (locale, kind) =>
    Object.values(allLocales[locale]?.person[kind] ?? {})
      .flat()
      .filter((name) => SIMPLE.test(name));
}

/** Given names of one word with enough bearers. */
export function berlinNames(folder: string): readonly string[] {
  const rows = readFileSync(join(folder, 'given-names-berlin-2012-2023.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return rows.flatMap((row) => {
    const [name = '', ...counts] = row.split('\t');
    const children = counts.reduce((sum, count) => sum + Number(count), 0);
    return SIMPLE.test(name) && children >= FEWEST_CHILDREN ? [name] : [];
  });
}
