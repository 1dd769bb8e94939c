import { changeServices } from '../../src/policy';
import type { ServiceChanges } from '../../src/policy';
import { policyWith } from './minimal-pack';

const service = (id: string): ServiceChanges['add'][number] => ({
  id,
  name: id,
  operator: 'Beispiel',
  zone: 'DE',
  category: 'cloud_storage',
  hosts: [`${id}.example`],
});

const none: ServiceChanges = { remove: [], override: [], add: [] };
const services = [service('a'), service('b')];

describe('changeServices', () => {
  test('without changes the list is the same one', () => {
    expect(changeServices(services, none)).toBe(services);
  });

  test('removes, overrides and adds', () => {
    const changes: ServiceChanges = {
      remove: ['a'],
      override: [{ id: 'b', zone: 'US', hosts: ['c.example'] }],
      add: [service('d')],
    };
    const changed = changeServices(services, changes);
    expect(changed.map(({ id, zone, hosts }) => [id, zone, hosts])).toEqual([
      ['b', 'US', ['c.example']],
      ['d', 'DE', ['d.example']],
    ]);
    expect(changeServices(services, changes)).toBe(changed);
  });
});

test('a pack may say everything about links', () => {
  const links = {
    allowed: ['cloud.kreis.example/s/'],
    ownAccountsInSignature: 'silent',
    insteadOf: { tool: { de: 'T', en: 'T' }, sentence: { de: 'S', en: 'S' } },
    services: {
      remove: ['conceptboard'],
      override: [{ id: 'dracoon', zone: 'US', except: ['www.dracoon.com'] }],
      add: [service('beispielcloud')],
    },
  };
  const policy = policyWith({ links, own: { tenants: ['Kreis'] } });
  expect(policy.links).toEqual(links);
  expect(policy.own.tenants).toEqual(['kreis']);
});

test('left out means: nothing changed, own accounts reported', () => {
  expect(policyWith({ links: {} }).links).toEqual({
    allowed: [],
    services: { remove: [], override: [], add: [] },
    ownAccountsInSignature: 'report',
  });
});
