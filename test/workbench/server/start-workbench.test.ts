import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startWorkbench, type Workbench } from '../../../src/workbench/server/start-workbench';

const PAGE =
  '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="onsend.js"></script>';

let folder: string;
let workbench: Workbench;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'umschlag-workbench-'));
  for (const name of ['dist/assets', 'page']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'secret.html'), 'outside');
  writeFileSync(join(folder, 'dist/onsend.html'), PAGE);
  writeFileSync(join(folder, 'dist/onsend.js'), '/* on send */');
  writeFileSync(join(folder, 'dist/assets/a.js'), '/* asset */');
  writeFileSync(join(folder, 'page/index.html'), 'workbench');
  workbench = await startWorkbench({ port: 0, dist: join(folder, 'dist'), page: join(folder, 'page') });
});
afterAll(async () => {
  await workbench.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string): Promise<Response> => fetch(`${workbench.url}${path}`);

test('the page of the workbench runs no foreign script and fetches no foreign picture', async () => {
  const response = await get('/');
  expect(await response.text()).toBe('workbench');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
});

test('pages of the product get office.js from here; nothing else of them changes', async () => {
  const html = await (await get('/addin/onsend.html')).text();
  expect(html).toMatch(
    /^<script src="\/office-js-standin\/microsoft-ajax\.js"><\/script><script src="\/office-js\/office\.js">/,
  );
  expect(html).not.toContain('https://');
  expect(html.endsWith('<script src="onsend.js"></script>')).toBe(true);
});

test.each([
  ['/addin/onsend.js', 'no-cache'],
  ['/addin/onsend.html', 'no-cache'],
  ['/addin/assets/a.js', 'public, max-age=31536000, immutable'],
])('%s is served with the headers of production', async (path, cacheControl) => {
  const response = await get(path);
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, cacheControl]);
});

test('the on-send file has an ETag, so that a client can ask for a newer one', async () => {
  const tag = (await get('/addin/onsend.js')).headers.get('etag');
  const again = await fetch(`${workbench.url}/addin/onsend.js`, { headers: { 'If-None-Match': tag ?? '' } });
  expect(again.status).toBe(304);
});

test('office.js comes from the npm package, the question of trust is answered here', async () => {
  expect((await get('/office-js/office.js')).status).toBe(200);
  expect(await (await get('/office-js/AgaveErrorUX/index.html')).text()).toContain('hostUserTrusted');
});

test.each(['/addin/../secret.html', '/addin/..%2Fsecret.html', '/addin/%2e%2e/secret.html', '/nowhere'])(
  '%s is not found',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);

test('takes the next port when the wanted one is taken', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
  const { port } = other.address() as AddressInfo;
  const second = await startWorkbench({ port, dist: join(folder, 'dist'), page: join(folder, 'page') });
  expect(second).toMatchObject({ moved: true });
  expect(second.url).not.toBe(`http://localhost:${port}`);
  await second.close();
  other.close();
});

test('says what to do when nothing is built', async () => {
  await expect(startWorkbench({ port: 0, dist: folder })).rejects.toMatchObject({ code: 'not-built' });
});
