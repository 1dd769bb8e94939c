import { transformSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import * as breadth from '../src/data/link-breadth';
import { LINK_SERVICES } from '../src/data/link-services';
import type { LinkServiceRow } from '../src/data/link-services';

const loader = jest.requireActual<(source: string) => string>('../scripts/webpack/send-services-loader.js');
const source = readFileSync(resolve(__dirname, '../src/data/link-services.ts'), 'utf8');

/** The catalogue as the on-send file has it. */
function sendServices(): readonly LinkServiceRow[] {
  const { code } = transformSync(loader(source), { loader: 'ts', format: 'cjs' });
  const module: { exports: { LINK_SERVICES?: readonly LinkServiceRow[] } } = { exports: {} };
  runInNewContext(code, { module, require: () => breadth });
  return module.exports.LINK_SERVICES ?? [];
}

describe('the catalogue of services in the on-send file', () => {
  const services = sendServices();

  test('has the same services with the same hosts, seats and marks', () => {
    const judged = (rows: readonly LinkServiceRow[]): unknown =>
      rows.map(({ id, zone, category, hosts, except, allowed }) => ({
        id,
        zone,
        category,
        hosts: [...hosts],
        except: except && [...except],
        allowed,
      }));
    expect(judged(services)).toEqual(judged(LINK_SERVICES));
  });

  test('does not say what they are called and who runs them', () => {
    const own = services.filter(({ operator }) => operator !== 'various');
    expect(own.length).toBeGreaterThan(200);
    expect(own.filter(({ name }) => name !== '')).toEqual([]);
    expect(loader(source)).not.toContain('Dropbox Inc.');
  });

  test('an operator is still there: without one a service would pass for a house’s own server', () => {
    expect(services.filter(({ operator }) => operator === '')).toEqual([]);
  });
});
