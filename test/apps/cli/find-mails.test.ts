import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findMails } from '../../../src/apps/cli/find-mails';

let folder = '';
const at = (...parts: string[]): string => join(folder, ...parts);
const put = (...parts: string[]): void => {
  writeFileSync(at(...parts), 'x');
};
const pathsOf = async (...paths: string[]): Promise<string[]> =>
  (await findMails(paths)).map((mail) => ('code' in mail ? `${mail.path}: ${mail.code}` : mail.path));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'umschlag-mails-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('findMails', () => {
  test('folders are walked in the order of names, and only mails count', async () => {
    mkdirSync(at('b'));
    mkdirSync(at('leer'));
    for (const name of ['c.eml', 'a.EML', 'notiz.txt', 'eml']) put(name);
    put('b', 'z.eml');
    expect(await pathsOf(folder)).toEqual([at('a.EML'), at('b', 'z.eml'), at('c.eml')]);
  });

  test('a file that was named is taken, whatever it is called', async () => {
    put('nachricht.txt');
    expect(await findMails([at('nachricht.txt')])).toEqual([{ path: at('nachricht.txt'), sizeBytes: 1 }]);
  });

  test('links in a circle come to an end', async () => {
    mkdirSync(at('a'));
    put('a', 'm.eml');
    symlinkSync(folder, at('a', 'hinauf'));
    symlinkSync(at('a'), at('b'));
    expect(await pathsOf(folder)).toEqual([at('a', 'm.eml')]);
  });

  test('a link to a mail is followed, a broken one is named', async () => {
    mkdirSync(at('anderswo'));
    mkdirSync(at('hier'));
    put('anderswo', 'm.eml');
    symlinkSync(at('anderswo', 'm.eml'), at('hier', 'a.eml'));
    symlinkSync(at('weg.eml'), at('hier', 'b.eml'));
    expect(await pathsOf(at('hier'))).toEqual([at('hier', 'a.eml'), `${at('hier', 'b.eml')}: ENOENT`]);
  });

  test('what is not there is named, and the others are found', async () => {
    put('a.eml');
    expect(await pathsOf(at('nichts'), at('a.eml'))).toEqual([`${at('nichts')}: ENOENT`, at('a.eml')]);
  });
});
