/** One real `npm run build` for a made-up origin into a folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { unzipSync } from 'fflate';
import { associatedNames } from '../../manifest/lint/associated-names';

const ROOT = resolve(__dirname, '../..');
const ORIGIN = 'https://web.kreis.example/umschlag';
const OFFICE_JS = 'https://cdn.example/lib/1/hosted/office.js';
const BUILD_LIMIT_MS = 180_000;
/** What stands in the page, and all that is fetched until the first verdict stands; in KB as gzip packs it. */
const PANE_FRAME_KB = 60;
const PANE_VERDICT_KB = 222;

let dist = '';
let files: readonly string[] = [];

const read = (name: string): string => readFileSync(join(dist, name), 'utf8');

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'umschlag-dist-'));
  const args = ['--config-name', 'product', '--output-path', dist];
  const env = [`origin=${ORIGIN}`, `officeJs=${OFFICE_JS}`, 'sendMode=promptUser'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [require.resolve('webpack-cli/bin/cli.js'), ...args, ...env.flatMap((pair) => ['--env', pair])],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stdout + stderr);
  files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
    .map((name) => name.split(sep).join('/'))
    .sort();
}, BUILD_LIMIT_MS);

afterAll(() => {
  rmSync(dist, { recursive: true, force: true });
});

describe('npm run build', () => {
  test('writes these files and no others; nothing of the workbench', () => {
    expect(files.filter((name) => !name.startsWith('assets/'))).toEqual([
      ...[128, 16, 32, 64, 80].map((size) => `icons/umschlag-${size}.png`),
      'licences.txt',
      'manifest/umschlag.xml',
      ...['color.png', 'en.json', 'manifest.json', 'outline.png'].map((name) => `manifest/unified/${name}`),
      'onsend.html',
      'onsend.js',
      'tab.html',
      'taskpane.html',
      `umschlag-${version()}.zip`,
      `umschlag-tab-${version()}.zip`,
    ]);
    expect(files.filter((name) => name.includes('workbench'))).toEqual([]);
    expect(
      files.filter(
        (name) => /\.(js|html)$/.test(name) && /ContextActivationManager|Simulation/.test(read(name)),
      ),
    ).toEqual([]);
  });

  test('the licences of what is built in go along', () => {
    expect(read('licences.txt')).toMatch(/^react 18[^]*?MIT License[^]*?Facebook/m);
    expect(read('licences.txt')).toContain('@fluentui/react-field');
    expect(read('licences.txt')).toMatch(/Land Berlin[^]*CC BY 3\.0 DE[^]*Leitner[^]*CC BY 4\.0/);
    expect(read('licences.txt')).not.toContain('@microsoft/office-js');
  });

  test('assets are named after their content, so that they can be cached for ever', () => {
    const assets = files.filter((name) => name.startsWith('assets/'));
    expect(assets.length).toBeGreaterThan(0);
    expect(assets.filter((name) => !/^assets\/[a-z0-9-]+\.[0-9a-f]{12}\.js$/.test(name))).toEqual([]);
  });

  test('onsend.html loads office.js of the chosen cloud, then onsend.js, and nothing else', () => {
    expect(scriptsOf('onsend.html')).toEqual([OFFICE_JS, 'onsend.js']);
  });

  test('the pane loads office.js first; the tab works without it', () => {
    expect(scriptsOf('taskpane.html')[0]).toBe(OFFICE_JS);
    expect(scriptsOf('tab.html')).not.toContain(OFFICE_JS);
    for (const page of ['taskpane.html', 'tab.html'])
      expect(scriptsOf(page).filter((name) => name !== OFFICE_JS && !files.includes(name))).toEqual([]);
  });

  test('onsend.js is one file of ES2016 that loads without a browser and offers both handlers', () => {
    const script = read('onsend.js');
    expect(() => parse(script, { ecmaVersion: 7, sourceType: 'script' })).not.toThrow();
    expect(associatedNames(script)).toEqual([
      'onMessageSendHandler',
      'onAppointmentSendHandler',
      'onMessageChangeHandler',
      'onAppointmentChangeHandler',
    ]);
    expect(script).not.toMatch(/sourceMappingURL|webpackChunk/);
  });

  test('onsend.js keeps to its budget: Outlook loads it before it sends', () => {
    const script = read('onsend.js');
    expect(Buffer.byteLength(script)).toBeLessThanOrEqual(350_000);
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(150_000);
  });

  test('onsend.js needs no charset: every sign of it is ASCII', () => {
    expect(/[^\n\x20-\x7e]/.exec(read('onsend.js'))).toBeNull();
  });

  test('the pane asks for little before its frame stands, and the check is fetched along with it', () => {
    const [, ...scripts] = scriptsOf('taskpane.html');
    expect(packedKb(scripts)).toBeLessThanOrEqual(PANE_FRAME_KB);
    const early = Array.from(
      read('taskpane.html').matchAll(/<link rel="preload" as="script" href="([^"]+)"/g),
      (hit) => hit[1] ?? '',
    );
    expect(early.map((name) => name.split('.')[0]).sort()).toEqual(['assets/compose', 'assets/names']);
    const words = files.filter((name) => name.startsWith('assets/pane-de.'));
    expect(words).toHaveLength(1);
    expect(packedKb([...scripts, ...early, ...words])).toBeLessThanOrEqual(PANE_VERDICT_KB);
  });

  test('no page carries the compiler of styles: they are finished when built', () => {
    const assets = files.filter((name) => name.startsWith('assets/')).map(read);
    expect(assets.filter((text) => /"paddingLeft", ?"paddingRight"/.test(text))).toEqual([]);
  });

  test('the themes say every token that is asked for, and hardly any other', () => {
    for (const [page, app] of [
      ['taskpane.html', 'taskpane'],
      ['tab.html', 'tab'],
    ] as const) {
      const themes = scriptsOf(page)
        .filter((name) => name.startsWith(`assets/${app}.`))
        .map(read)
        .join('');
      const said = new Set(Array.from(themes.matchAll(/--(\w+):/g), (hit) => hit[1]));
      const assets = files
        .filter((name) => name.startsWith('assets/'))
        .map(read)
        .join('');
      const asked = new Set(Array.from(assets.matchAll(/var\(--(\w+)/g), (hit) => hit[1] ?? ''));
      expect([...asked].filter((token) => /^[a-z]+[A-Z]/.test(token) && !said.has(token))).toEqual([]);
      // Code that the minimizer drops has asked for a few more.
      expect(said.size).toBeLessThan(asked.size + 5);
    }
  });

  test('React comes in its production form', () => {
    const assets = files.filter((name) => name.startsWith('assets/')).map(read);
    expect(assets.some((text) => text.includes('Warning: Each child in a list'))).toBe(false);
  });

  test('both manifests point at the origin and carry the send mode', () => {
    expect(read('manifest/umschlag.xml')).toContain(`"${ORIGIN}/onsend.js"`);
    expect(read('manifest/umschlag.xml')).toContain('SendMode="PromptUser"');
    expect(read('manifest/unified/manifest.json')).toContain(`"${ORIGIN}/onsend.js"`);
    expect(read('manifest/unified/manifest.json')).toContain('"sendMode": "promptUser"');
  });

  test('every file the manifests point at is there', () => {
    const both = read('manifest/umschlag.xml') + read('manifest/unified/manifest.json');
    const targets = Array.from(
      both.matchAll(/"https:\/\/web\.kreis\.example\/umschlag\/([^"?]+)/g),
      (hit) => hit[1] ?? '',
    );
    expect(targets.length).toBeGreaterThan(10);
    expect([...new Set(targets)].filter((name) => !files.includes(name))).toEqual([]);
  });

  test('the zip holds the unified manifest', () => {
    const zip = unzipSync(new Uint8Array(readFileSync(join(dist, `umschlag-${version()}.zip`))));
    expect(new TextDecoder().decode(zip['manifest.json'])).toBe(read('manifest/unified/manifest.json'));
  });
});

const version = (): string =>
  (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version;

const packedKb = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + gzipSync(read(name), { level: 9 }).length, 0) / 1000;

const scriptsOf = (page: string): readonly string[] =>
  Array.from(read(page).matchAll(/<script[^>]*\ssrc="([^"]+)"/g), (hit) => hit[1] ?? '');
