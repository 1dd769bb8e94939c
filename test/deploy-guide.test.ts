import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import headers from '../manifest/hosting-headers.json';

const guide = readFileSync(resolve(__dirname, '../docs/deploy.md'), 'utf8');

/** A header as a server sends it, with the hosts filled in. */
const filled = (value: string): string =>
  Object.entries(headers.values).reduce((text, [name, host]) => text.replaceAll(`{${name}}`, host), value);

/** An administrator copies from the guide; the workbench serves from the table. They must not drift apart. */
describe('docs/deploy.md', () => {
  const rules = headers.rules.flatMap(({ files, headers: list }) =>
    Object.entries(list).map(([name, value]): [string, string, string] => [files.join(' '), name, value]),
  );

  test.each(rules)('quotes for %s: %s', (_, name, value) => {
    expect(guide).toContain(filled(value));
    expect(guide).toContain(name);
  });

  test.each(Object.entries(headers.always))('quotes for all files: %s', (name, value) => {
    expect(guide).toContain(`${name}: ${value}`);
  });

  test.each(['origin', 'policy', 'sendMode', 'officeJs'])('explains --env %s', (option) => {
    expect(guide).toContain(`\`--env ${option}=\``);
  });
});
