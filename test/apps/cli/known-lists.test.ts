import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { KNOWN_LISTS } from '../../../src/apps/cli/known-lists';
import { run } from '../../../src/apps/cli/run';
import { memoryStreams } from './memory-streams';

const ROOT = resolve(__dirname, '../../..');
const POLICY = join(ROOT, 'policies/streng');

async function printed(...words: readonly string[]): Promise<string> {
  const streams = memoryStreams();
  expect(await run(['lists', '--policy', POLICY, ...words], streams)).toBe(0);
  expect(streams.written.err).toBe('');
  return streams.written.out;
}

test('every list in src/data is known', () => {
  const files = readdirSync(join(ROOT, 'src/data')).map((file) => file.replace(/\.ts$/, ''));
  expect(KNOWN_LISTS.map(({ id }) => id as string).sort()).toEqual(files.sort());
});

test.each(KNOWN_LISTS)('$id has entries and the date of its file', ({ id, entries, date }) => {
  expect(entries).toBeGreaterThan(9);
  expect(readFileSync(join(ROOT, `src/data/${id}.ts`), 'utf8')).toContain(date);
});

test('lists as text: each with date and source, each service with operator and hosts', async () => {
  const text = await printed();
  for (const { id, date } of KNOWN_LISTS) expect(text).toMatch(new RegExp(`^${id} +\\d+ +${date} +\\S`, 'm'));
  expect(text).toMatch(/^ {2}dropbox +Dropbox · Betreiber: Dropbox Inc\., Sitz: USA +dropbox\.com /m);
  expect(text).toMatch(/^cloud_storage \(\d+\)$/m);
});

test('lists as JSON', async () => {
  const parsed = JSON.parse(await printed('--format', 'json')) as Record<string, unknown>;
  expect(parsed).toMatchObject({ schema: 'umschlag/lists@1' });
  expect(parsed['services']).toContainEqual({
    id: 'docsend',
    name: 'DocSend',
    operator: 'Dropbox Inc.',
    zone: 'US',
    category: 'cloud_storage',
    hosts: ['docsend.com'],
    except: ['help.docsend.com'],
    allowed: false,
  });
});

test.each([
  [['lists', 'links'], '„links“ gehört hier nicht hin.'],
  [['lists', '--format', 'xml'], '„xml“ geht nicht bei „--format“.'],
  [['lists', '--from', 'a@b.example'], 'Die Option „--from“ gibt es hier nicht.'],
])('%j is said to be wrong', async (argv, sentence) => {
  const streams = memoryStreams();
  expect(await run(argv, streams)).toBe(2);
  expect(streams.written.err).toContain(sentence);
});
