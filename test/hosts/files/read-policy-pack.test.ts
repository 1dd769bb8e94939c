import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { formatPackProblem } from '../../../src/hosts/files/format-pack-problem';
import { DETECTOR_IDS as DETECTORS } from '../../../src/check';
import { readPolicyPack } from '../../../src/hosts/files/read-policy-pack';
import type { PackProblem } from '../../../src/hosts/files/read-policy-pack';
import { textsFor } from '../../../src/texts';

const STRENG = resolve(__dirname, '../../../policies/streng');
const original = readFileSync(join(STRENG, 'policy.yaml'), 'utf8');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'umschlag-pack-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function problemsOf(content: string | Uint8Array): readonly PackProblem[] {
  writeFileSync(join(folder, 'policy.yaml'), content);
  const result = readPolicyPack(folder, DETECTORS);
  return result.ok ? [] : result.problems;
}

const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

/** The shipped pack with one place changed. */
function changed(from: string, to: string): string {
  if (!original.includes(from)) throw new Error(`the pack no longer holds: ${from}`);
  return original.replace(from, to);
}

describe('readPolicyPack', () => {
  test('the shipped pack is whole', () => {
    expect(readPolicyPack(STRENG, DETECTORS)).toMatchObject({ ok: true, policy: { id: 'streng' } });
  });

  test.each([
    ['a misspelt level', 'level: confirm', 'level: confrim', 'not-in-list', 'level: confrim', 5],
    ['a misspelt key', '  phonePrefixes:', '  phonePrefix:', 'unknown-key', '  phonePrefix:', 3],
    ['a bad item of a list', '    - gmx.at', '    - gmx,at', 'bad-domain', '    - gmx,at', 7],
    ['a key given twice', 'id: streng', 'id: streng\nid: milde', 'duplicate-key', 'id: milde', 1],
    ['an open quotation mark', "version: '1.0.0'", "version: '1.0.0", 'syntax', "version: '1.0.0", undefined],
    ['a tab as indentation', '  domains: []', '\tdomains: []', 'syntax', '\tdomains: []', undefined],
    ['an alias', '  partner: []', '  partner: *liste', 'alias', '  partner: *liste', 12],
  ])('%s is named with its line', (_, from, to, code, where, column) => {
    const text = changed(from, to);
    const problem = problemsOf(text).find((entry) => entry.code === code);
    expect(problem?.file).toBe(join(folder, 'policy.yaml'));
    if (code !== 'syntax') expect(problem?.line).toBe(lineOf(text, where));
    else expect(problem?.line).toBeGreaterThanOrEqual(lineOf(text, where));
    if (column !== undefined) expect(problem?.column).toBe(column);
  });

  test('a missing member is shown at its section', () => {
    const text = changed('  mail: datenschutz@kreis.example\n', '');
    expect(problemsOf(text)).toMatchObject([{ code: 'missing', line: lineOf(text, '\ndsb:') + 1 }]);
  });

  test('several problems come in one answer', () => {
    const text = changed('level: stop', 'level: halt').replace('date: 2026-11-22', 'date: heute');
    expect(problemsOf(text).map(({ code }) => code)).toEqual(['bad-date', 'not-in-list']);
  });

  test('nested aliases that stand for a billion values are refused, not unfolded', () => {
    const bomb = Array.from({ length: 12 }, (_, i) =>
      i === 0
        ? 'a0: &a0 [x, x, x, x, x, x, x, x, x, x]'
        : `a${i}: &a${i} [${`*a${i - 1}, `.repeat(9)}*a${i - 1}]`,
    ).join('\n');
    expect(new Set(problemsOf(bomb).map(({ code }) => code))).toEqual(new Set(['alias']));
    expect(problemsOf(bomb)[0]).toMatchObject({ code: 'alias', line: 2, column: 10 });
  });

  test.each([
    ['brackets in each other', '['.repeat(200_000)],
    ['brackets in each other, closed', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ])('%s end in a problem, not in a crash', (_, text) => {
    expect(problemsOf(text)).not.toEqual([]);
  });

  test('two documents in one file', () => {
    expect(problemsOf(`${original}\n---\nid: zwei\n`).map(({ code }) => code)).toEqual(['syntax']);
  });

  test('an empty file', () => {
    expect(problemsOf('')).toMatchObject([{ code: 'wrong-type', params: { found: 'nothing' } }]);
  });

  test('a file saved in an old encoding', () => {
    expect(problemsOf(Buffer.from(original, 'latin1'))).toMatchObject([{ code: 'not-utf8', line: null }]);
  });

  test('a byte order mark does no harm', () => {
    expect(problemsOf(`\ufeff${original}`)).toEqual([]);
  });

  test('a file too large to be a pack', () => {
    expect(problemsOf('#'.repeat(600_000))).toMatchObject([{ code: 'file-too-large' }]);
  });

  test('no file, no folder, a folder in its place', () => {
    expect(readPolicyPack(folder, DETECTORS)).toMatchObject({
      ok: false,
      problems: [{ code: 'file-missing' }],
    });
    expect(readPolicyPack(join(folder, 'x'), DETECTORS)).toMatchObject({
      problems: [{ code: 'file-missing' }],
    });
    mkdirSync(join(folder, 'policy.yaml'));
    expect(readPolicyPack(folder, DETECTORS)).toMatchObject({
      problems: [{ code: 'file-unreadable', params: { reason: 'EISDIR' } }],
    });
  });
});

describe('formatPackProblem', () => {
  test('says file, line and what to do, in both languages', () => {
    const text = changed('level: confirm', 'level: confrim');
    const [problem] = problemsOf(text);
    if (problem === undefined) throw new Error('no problem');
    const line = lineOf(text, 'level: confrim');
    expect(formatPackProblem(problem, textsFor('de'))).toBe(
      `${problem.file}, Zeile ${line}, Spalte 5: „confrim“ gibt es hier nicht. Gemeint ist vermutlich „confirm“. ` +
        'Möglich: „allow“, „hint“, „confirm“, „justify“, „stop“.',
    );
    expect(formatPackProblem(problem, textsFor('en'))).toContain(
      `line ${line}, column 5: “confrim” does not exist`,
    );
  });

  test('leaves the place out where there is none', () => {
    const result = readPolicyPack(folder, DETECTORS);
    const sentence = result.ok
      ? ''
      : result.problems.map((entry) => formatPackProblem(entry, textsFor('de'))).join();
    expect(sentence).toContain('policy.yaml: Diese Datei gibt es nicht.');
  });
});
