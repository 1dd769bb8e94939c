import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkLinkServices,
  formatLinkServices,
  LINK_SERVICES_FILE,
} from '../../scripts/update-link-services';
import { LINK_SERVICE_ROWS, LINK_SERVICES, LINK_SERVICES_DATE } from '../../src/data/link-services';

const source = readFileSync(join(__dirname, '../..', LINK_SERVICES_FILE), 'utf8');

describe('the list of link services', () => {
  test('has nothing wrong', () => {
    expect(checkLinkServices(Object.values(LINK_SERVICE_ROWS).flat())).toEqual([]);
  });

  test('is in shape; else run npx tsx scripts/update-link-services.ts', () => {
    expect(formatLinkServices(source)).toBe(source);
  });

  test('is read whole: every row is a service', () => {
    const rows = source.match(/^ {4}'[^'\n]*\|[^'\n]*',$/gm) ?? [];
    // The two rows of public lists are made elsewhere.
    expect(rows).toHaveLength(LINK_SERVICES.length - 2);
  });

  test('says the same date twice', () => {
    expect(source).toContain(` * Date: ${LINK_SERVICES_DATE}.`);
  });
});

test.each([
  ['a|A|B|DE|a.example', 'a|A|B|DE|a.example'],
  [' a | A  Cloud | B |DE| A.example   b.EXAMPLE. |||', 'a|A Cloud|B|DE|a.example b.example'],
  ['a|A|B|DE|a.example/S/|a.example/help|KA', 'a|A|B|DE|a.example/S/|a.example/help|AK'],
  ['a|A|B|DE|xn--baw-joa.social', 'a|A|B|DE|bawü.social'],
])('%s is shaped to %s', (row, shaped) => {
  expect(formatLinkServices(`    '${row}',`)).toBe(`    '${shaped}',`);
});

test.each([
  ['A|A|B|DE|a.example', 'no id'],
  ['a||B|DE|a.example', 'name'],
  ['a|A|B|FR|a.example', 'no seat FR'],
  ['a|A|B|DE|', 'no host'],
  ['a|A|B|DE|localhost', 'localhost is no host'],
  ['a|A|B|DE|a.example||X', 'no mark X'],
  ['a|A|B|DE|a.example|a.example', 'also in a'],
  ['a|A|B|DE|a.example|||more', 'columns'],
])('%s: %s', (row, problem) => {
  expect(checkLinkServices([row]).join()).toContain(problem);
});
