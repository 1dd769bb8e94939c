import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from '../../../src/apps/cli/run';
import { readEml } from '../../../src/hosts/eml/read-eml';
import { memoryStreams } from './memory-streams';

// Synthetic mails; see the README beside them.
const MAILS = resolve(__dirname, '../../fixtures/mails');
const POLICY = resolve(__dirname, '../../../policies/streng');

interface Expected {
  readonly error?: string;
  readonly verdict?: string;
}

const cases = readdirSync(MAILS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test('there are mails to check', () => {
  expect(cases.length).toBeGreaterThan(8);
});

test.each(cases)('%s', async (name) => {
  const file = join(MAILS, name, 'input.eml');
  const expected = JSON.parse(readFileSync(join(MAILS, name, 'expected.json'), 'utf8')) as Expected;
  const streams = memoryStreams();
  const code = await run(['check', '--policy', POLICY, '--format', 'json', '--show-values', file], streams);
  if (expected.error !== undefined) {
    expect({ code, out: streams.written.out }).toEqual({ code: 2, out: '' });
    await expect(readEml(readFileSync(file))).rejects.toMatchObject({ code: expected.error });
    return;
  }
  const report = JSON.parse(streams.written.out) as Record<string, unknown>;
  expect({ ...report, file: 'input.eml' }).toEqual(expected);
  expect(code).toBe(expected.verdict === 'allow' || expected.verdict === 'hint' ? 0 : 1);
});
