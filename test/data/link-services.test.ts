import { APP_SCHEMES } from '../../src/data/app-schemes';
import { LINK_SERVICES } from '../../src/data/link-services';
import { INVITING_HOSTS, LINK_SHAPES } from '../../src/data/link-shapes';
import { CODED_WRAPPERS, LINK_WRAPPERS } from '../../src/data/link-wrappers';
import { createLinkCatalogue } from '../../src/engine/links/link-catalogue';
import { parseHost } from '../../src/engine/links/parse-host';

const entries = [
  ...LINK_SERVICES.flatMap(({ id, hosts, except = [] }) =>
    [...hosts, ...except].map((host) => [id, host] as const),
  ),
  ...[...LINK_WRAPPERS, ...CODED_WRAPPERS].flatMap(({ id, hosts }) =>
    hosts.map((host) => [id, host] as const),
  ),
];

describe('link services and wrappers', () => {
  test.each([
    ['services', LINK_SERVICES],
    ['wrappers', [...LINK_WRAPPERS, ...CODED_WRAPPERS]],
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

  test('every shape speaks of services that exist', () => {
    const ids = LINK_SERVICES.map(({ id }) => id);
    const unknown = LINK_SHAPES.flatMap(({ services }) => services).filter((id) => !ids.includes(id));
    expect(unknown).toEqual([]);
  });

  test('every host of an app and every inviting host belongs to a service', () => {
    const catalogue = createLinkCatalogue(LINK_SERVICES, { allowed: [], ownDomains: [] });
    const hosts = [...Object.values(APP_SCHEMES), ...INVITING_HOSTS];
    expect(hosts.filter((host) => catalogue.findKnownHost(host) === null)).toEqual([]);
  });
});
