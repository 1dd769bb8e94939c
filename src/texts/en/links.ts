import type { Texts } from '../texts';

export const links: Texts['links'] = {
  service: (name, operator, seat) =>
    seat === null ? `${name} · operator: ${operator}` : `${name} · operator: ${operator}, seat: ${seat}`,
  selfHosted: (name, host) => `${name} on ${host} · operator unknown`,
  listed: (host) => `${host} · known service, operator not recorded`,
  seats: {
    US: 'USA',
    EU: 'EU',
    CH: 'Switzerland',
    UK: 'United Kingdom',
    DE: 'Germany',
    CN: 'China',
    RU: 'Russia',
  },
  kinds: {
    anonymous: 'Whoever has this link can reach the content.',
    restricted: 'The link is meant for certain people.',
    'upload-request': 'Others are to put their files here.',
    invite: 'The link invites to a group or a network.',
  },
  why: {
    cloud: 'This is co-use: a cloud your authority has no contract for.',
    network: 'In a social network the operator decides who reads along.',
    messenger: 'In a messenger, messages and contacts lie with the operator.',
    unknownTarget: 'The target is unknown. Umschlag opens no links to find out.',
    unknownOperator: 'This looks like the cloud of an outside body. Who runs it is not known.',
  },
  disguised: {
    shown: (shown, host) => `The text names ${shown}, the link leads to ${host}.`,
    'user-name': (shown, host) => `Before the @ stands ${shown}, the link leads to ${host}.`,
    'look-alike': (shown, host) => `${host} looks like ${shown} but is not.`,
    prefix: (shown, host) => `${host} begins like ${shown} but belongs to somebody else.`,
  },
  instead: (tool) => `Use this instead: ${tool}.`,
};
