import { parseOffice } from '../../../src/policy/parsing/parse-office';
import { createProblemLog } from '../../../src/policy/parsing/problem-log';

// A made-up house.
const OFFICE = { name: 'Amt', phone: '030 1', post: ['Amt', 'Weg 1', '12345 Ort'] };

function parse(value: unknown): { readonly office: unknown; readonly codes: readonly string[] } {
  const log = createProblemLog([], () => null);
  const office = parseOffice(value, ['office'], log);
  return { office, codes: log.problems.map(({ code, path }) => `${code} ${path.join('.')}`) };
}

describe('parseOffice', () => {
  test('name, telephone and address are enough', () => {
    expect(parse(OFFICE)).toEqual({ office: { ...OFFICE, phones: {} }, codes: [] });
  });

  test.each<[string, object, string]>([
    ['no telephone', { phone: undefined }, 'missing office.phone'],
    ['a telephone number that lost its plus', { phone: 4930 }, 'wrong-type office.phone'],
    ['an address in one line', { post: 'Weg 1' }, 'wrong-type office.post'],
    ['an empty address', { post: [] }, 'empty office.post'],
    ['no mail address', { mail: 'amt' }, 'bad-mail office.mail'],
    ['a misspelt office', { phones: { pres: '1' } }, 'unknown-key office.phones.pres'],
  ])('%s', (_, change, code) => {
    expect(parse({ ...OFFICE, ...change }).codes).toContain(code);
  });
});
