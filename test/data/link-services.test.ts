import { LINK_SERVICES } from '../../src/data/link-services';
import { LINK_WRAPPERS } from '../../src/data/link-wrappers';
import { parseHost } from '../../src/engine/links/parse-host';

const entries = [
  ...LINK_SERVICES.flatMap(({ id, hosts, except = [] }) =>
    [...hosts, ...except].map((host) => [id, host] as const),
  ),
  ...LINK_WRAPPERS.flatMap(({ id, hosts }) => hosts.map((host) => [id, host] as const)),
];

describe('link services and wrappers', () => {
  test.each([
    ['services', LINK_SERVICES],
    ['wrappers', LINK_WRAPPERS],
  ])('no two %s have the same id', (_, rows) => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  test('no host is listed twice', () => {
    const hosts = LINK_SERVICES.flatMap((service) => [...service.hosts, ...(service.except ?? [])]);
    expect(hosts.filter((host, index) => hosts.indexOf(host) !== index)).toEqual([]);
  });

  test('every entry is a host as links are folded to, with a path if wanted', () => {
    const wrong = entries.filter(([, entry]) => {
      const address = parseHost(entry);
      const folded = address === null ? '' : `${address.host}${address.path}`;
      return folded !== entry && folded !== `${entry}/`;
    });
    expect(wrong).toEqual([]);
  });

  test('no entry covers a whole top-level domain', () => {
    expect(entries.filter(([, entry]) => !/^[^/*]+\.[^/]+/.test(entry))).toEqual([]);
  });

  test('own pages lie under a host of their service', () => {
    const stray = LINK_SERVICES.flatMap(({ hosts, except = [] }) =>
      except.filter((page) => !hosts.some((host) => `.${page.split('/')[0] ?? ''}`.endsWith(`.${host}`))),
    );
    expect(stray).toEqual([]);
  });

  test('every service says who runs it and what it is called', () => {
    expect(LINK_SERVICES.filter(({ name, operator }) => name === '' || operator === '')).toEqual([]);
  });
});
