import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { defaultPolicyFolder } from '../../../src/apps/cli/default-policy';
import { run } from '../../../src/apps/cli/run';
import type { Surroundings } from '../../../src/apps/cli/run';
import { memoryStreams } from './memory-streams';

const MAILS = resolve(__dirname, '../../fixtures/mails');
const POLICY = resolve(__dirname, '../../../policies/streng');
const mail = (name: string): string => join(MAILS, name, 'input.eml');

async function ran(
  argv: readonly string[],
  { input = '', ...surroundings }: Surroundings & { input?: string } = {},
): Promise<{ code: number; out: string; err: string }> {
  const streams = memoryStreams(input);
  const code = await run(argv, streams, surroundings);
  return { code, ...streams.written };
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'umschlag-cli-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('run', () => {
  test('--version prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(resolve(__dirname, '../../../package.json'), 'utf8')) as {
      version: string;
    };
    expect(await ran(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test.each(['de', 'en'] as const)(
    '--help in %s names every option and no line is too wide',
    async (language) => {
      const { code, out } = await ran(['--help'], { language });
      expect(code).toBe(0);
      for (const word of [
        'check',
        'scan',
        'policy check',
        '--policy',
        '--from',
        '--format',
        '--show-values',
      ]) {
        expect(out).toContain(word);
      }
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
    },
  );

  test('a wrong word ends with 2, a sentence and the way to help', async () => {
    expect(await ran(['chekc'])).toEqual({
      code: 2,
      out: '',
      err: '„chekc“ kennt Umschlag nicht. Gemeint ist vermutlich „check“.\nHilfe: umschlag --help\n',
    });
    expect((await ran(['check', '--formt', 'json'], { language: 'en' })).err).toContain('“--format”');
  });
});

describe('check', () => {
  test('the report for people: verdict, place, masked value, reason, what was not checked', async () => {
    const { code, out, err } = await ran(['check', mail('attachments')]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toBe(
      `${mail('attachments')}
  So nicht senden: 1 Stelle ändern
  An: 1 extern

  Muss geändert werden (1)
    IBAN · im Dateinamen · DE••••••••••••••••••51
      Eine Kontoverbindung gehört nicht in eine E-Mail nach außen.

  Geprüft: Betreff, Text, 2 Dateinamen.
  Nicht geprüft: Inhalt von Erstattung für ••••••••••••••••••••••.pdf, Anfrage.eml, 1 Bild im Text.

`,
    );
  });

  test('in English', async () => {
    const { out } = await ran(['check', mail('iban-authority')], { language: 'en' });
    expect(out).toContain('Give a reason first: 1 place needs a reason');
  });

  test.each([
    ['nothing to do', 'clean', 0],
    ['a hint only', 'iban-internal', 0],
    ['to confirm', 'phone-of-third-person', 1],
    ['to justify', 'iban-authority', 1],
    ['to change', 'iban-external', 1],
  ])('%s: %s ends with %i', async (_, name, expected) => {
    expect((await ran(['check', mail(name)])).code).toBe(expected);
  });

  test('no format prints a value unless it is asked for', async () => {
    for (const format of ['text', 'json']) {
      const masked = await ran(['check', '--format', format, MAILS]);
      expect(masked.out).not.toMatch(/1203 ?0000|03\.04\.1985|742 719|probe@|rlkey|t-abc123|23125 888/);
      const shown = await ran(['check', '--format', format, '--show-values', MAILS]);
      expect(shown.out).toContain('DE02 1203 0000 0000 2020 51');
    }
  });

  test('--from decides whose house it is', async () => {
    const { out } = await ran([
      'check',
      '--format',
      'json',
      '--from',
      'x@buerger.example',
      mail('iban-external'),
    ]);
    expect(JSON.parse(out)).toMatchObject({ verdict: 'hint', reasons: [{ rule: 'intern-kennnummer' }] });
  });

  test('a folder: one line of JSON per mail, failures named apart, 2 at the end', async () => {
    const { code, out, err } = await ran(['check', '--format', 'json', MAILS]);
    expect(code).toBe(2);
    const reports = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { file: string });
    expect(reports.map(({ file }) => file)).toEqual(reports.map(({ file }) => file).sort());
    expect(reports).toHaveLength(15);
    expect(err).toBe(
      `${mail('not-a-mail')}: Das ist keine Nachricht. Speichern Sie sie in Outlook als .eml.\n`,
    );
  });

  test('several mails for people end with a count', async () => {
    const { out } = await ran(['check', mail('clean'), mail('iban-external'), mail('not-a-mail')]);
    expect(out.trimEnd().split('\n').at(-1)).toBe(
      '2 Nachrichten geprüft. Bei 1 ist etwas zu tun. 1 nicht geprüft.',
    );
  });

  test('a file that is not there and a folder without mails', async () => {
    expect(await ran(['check', join(folder, 'nichts.eml')])).toMatchObject({
      code: 2,
      err: `${join(folder, 'nichts.eml')}: Diese Datei gibt es nicht.\n`,
    });
    expect(await ran(['check', folder])).toMatchObject({
      code: 2,
      err: expect.stringContaining('.eml') as string,
    });
  });

  test('a name with control characters cannot write to the terminal', async () => {
    const { err } = await ran(['check', join(folder, 'a\u001b[31m.eml')]);
    expect(err).not.toContain('\u001b');
  });

  test('a bad pack ends with 2 before anything is read', async () => {
    mkdirSync(join(folder, 'pack'));
    const text = readFileSync(join(POLICY, 'policy.yaml'), 'utf8').replace('level: stop', 'level: halt');
    writeFileSync(join(folder, 'pack', 'policy.yaml'), text);
    const line = text.slice(0, text.indexOf('level: halt')).split('\n').length;
    const { code, out, err } = await ran(['check', '--policy', join(folder, 'pack'), mail('clean')]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(
      `${join(folder, 'pack', 'policy.yaml')}, Zeile ${line}, Spalte 5: „halt“ gibt es hier nicht.`,
    );
  });

  test('twenty mails or more at a terminal show how far it is', async () => {
    const streams = memoryStreams();
    const files = Array.from({ length: 20 }, () => mail('clean'));
    await run(['check', ...files], { ...streams, stderr: Object.assign(streams.stderr, { isTTY: true }) });
    expect(streams.written.err).toContain('19/20');
    expect(streams.written.err.endsWith('\r\u001b[K')).toBe(true);
    expect(streams.written.out).not.toContain('\u001b');
  });
});

describe('scan', () => {
  test('answers line by line, in order, and goes on after a bad one', async () => {
    const input = '{"id":1,"text":"nichts"}\nkaputt\n\n{"id":3}\n{"id":4,"text":"auch nichts"}';
    const { code, out } = await ran(['scan', '--format', 'jsonl'], { input });
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      { id: 1, findings: [], links: [] },
      { error: 'not-json' },
      { id: 3, error: 'no-text' },
      { id: 4, findings: [], links: [] },
    ]);
  });

  test('--policy says which hosts are allowed', async () => {
    const text = readFileSync(join(POLICY, 'policy.yaml'), 'utf8').replace(
      'allowed: []',
      'allowed: [www.dropbox.com]',
    );
    writeFileSync(join(folder, 'policy.yaml'), text);
    const input = '{"id":1,"text":"https://www.dropbox.com/s/abc"}\n';
    expect((await ran(['scan'], { input })).out).toContain('"flagged":true');
    expect((await ran(['scan', '--policy', folder], { input })).out).toContain('"flagged":false');
    expect(await ran(['scan', '--policy', join(folder, 'x')], { input })).toMatchObject({ code: 2, out: '' });
  });
});

describe('policy check', () => {
  test('the shipped pack is fine', async () => {
    expect(await ran(['policy', 'check', POLICY])).toMatchObject({
      code: 0,
      out: expect.stringMatching(
        /^„streng“ ist in Ordnung: Version 1\.0\.0, \d+ Regeln, \d+ Fragen, \d+ Checklisten\.\nPrüfsumme \(SHA-256\): [0-9a-f]{64}\n$/,
      ) as string,
    });
  });

  test('a word changed anywhere in the pack changes its checksum', async () => {
    cpSync(POLICY, folder, { recursive: true });
    const { out } = await ran(['policy', 'check', folder]);
    expect(out).toBe((await ran(['policy', 'check', POLICY])).out);
    appendFileSync(join(folder, 'faq', 'de', 'fax.md'), '\n');
    expect((await ran(['policy', 'check', folder])).out).not.toBe(out);
  });

  test('every problem is a line', async () => {
    writeFileSync(join(folder, 'policy.yaml'), 'id: x\n');
    const { code, err } = await ran(['policy', 'check', folder], { language: 'en' });
    expect(code).toBe(2);
    expect(err.trimEnd().split('\n')).toHaveLength(11);
    expect(err).toContain('policy.yaml, line 1, column 1: “title” is missing here. Please add it.');
  });

  test('questions and checklists are checked too, in the same run', async () => {
    mkdirSync(join(folder, 'faq', 'de'), { recursive: true });
    writeFileSync(join(folder, 'faq', 'de', 'fax.md'), '---\nid: fax\n---\n\nJa.\n\n# Warum\n');
    writeFileSync(join(folder, 'policy.yaml'), 'id: x\n');
    const { code, err } = await ran(['policy', 'check', folder], { language: 'en' });
    expect(code).toBe(2);
    expect(err).toContain('policy.yaml, line 1, column 1: “title” is missing here. Please add it.');
    expect(err).toContain(
      `${join('de', 'fax.md')}, line 7, column 1: A heading of this level cannot be shown`,
    );
  });
});

describe('defaultPolicyFolder', () => {
  test('is found from the sources and from lib/', () => {
    expect(defaultPolicyFolder()).toBe(POLICY);
    expect(defaultPolicyFolder(resolve(POLICY, '../../lib'))).toBe(POLICY);
  });

  test('names the place where it should be if it is nowhere', () => {
    expect(defaultPolicyFolder(join(folder, 'lib'))).toBe(join(folder, 'policies', 'streng'));
  });
});
