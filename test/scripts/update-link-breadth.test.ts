import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEFT_OUT, LINK_BREADTH_FILE, siftHosts } from '../../scripts/update-link-breadth';
import { BREADTH_FILE_HOSTS, BREADTH_SHORTENERS, LINK_BREADTH_DATE } from '../../src/data/link-breadth';
import { LINK_SERVICES } from '../../src/data/link-services';

const fileHosts = BREADTH_FILE_HOSTS.split(' ');
const shorteners = BREADTH_SHORTENERS.split(' ');

describe('the hosts of public lists', () => {
  test('are in shape, and none is known or left out; else run npx tsx scripts/update-link-breadth.ts', () => {
    expect(siftHosts(fileHosts)).toEqual(fileHosts);
    expect(siftHosts(shorteners, fileHosts)).toEqual(shorteners);
  });

  test('are services of their category', () => {
    const hostsOf = (id: string): readonly string[] =>
      LINK_SERVICES.find((row) => row.id === id)?.hosts ?? [];
    expect(hostsOf('static_files')).toEqual(fileHosts);
    expect(hostsOf('url_shortener')).toEqual(shorteners);
  });

  test('say the same date twice', () => {
    const source = readFileSync(join(__dirname, '../..', LINK_BREADTH_FILE), 'utf8');
    expect(source).toContain(` * Date: ${LINK_BREADTH_DATE}.`);
  });
});

test.each([
  ['in order, each once', ['b.example', 'a.example', 'B.example.', ''], ['a.example', 'b.example']],
  [
    'known to the catalogue, itself or below',
    ['dropbox.com', 'files.dropbox.com', 'mydropbox.com'],
    ['mydropbox.com'],
  ],
  ['left out for a reason', Object.keys(LEFT_OUT), []],
])('siftHosts: %s', (_, hosts, expected) => {
  expect(siftHosts(hosts)).toEqual(expected);
});
