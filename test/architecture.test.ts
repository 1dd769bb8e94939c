import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

const SRC = resolve(__dirname, '../src');

/** Rooms by floor, lowest first. A file imports from its own floor and below. */
const FLOORS = [
  ['message', 'data'],
  ['engine', 'anatomy'],
  ['attachments', 'policy'],
  ['check', 'declines', 'fixes', 'texts'],
  ['hosts', 'search', 'ui'],
  ['apps', 'workbench'],
];
const VAGUE = /^(utils?|helpers?|common|misc|services?|managers?)$/;

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}

const files = walk(SRC).filter((file) => /\.tsx?$/.test(file));
const name = (file: string): string => relative(SRC, file).split(sep).join('/');
const room = (file: string): string => name(file).split('/')[0] ?? '';
const floorOf = (file: string): number => FLOORS.findIndex((rooms) => rooms.includes(room(file)));

interface Edge {
  readonly from: string;
  readonly specifier: string;
  readonly to: string | null;
}

function edges(file: string): Edge[] {
  return ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.map(({ fileName }) => ({
    from: file,
    specifier: fileName,
    to: fileName.startsWith('.') ? resolve(dirname(file), fileName) : null,
  }));
}

const graph = files.flatMap(edges);
const show = ({ from, specifier }: Edge): string => `${name(from)} → ${specifier}`;

describe('architecture', () => {
  test('every room stands on a floor', () => {
    expect(files.filter((file) => floorOf(file) < 0).map(name)).toEqual([]);
  });

  test('no file imports from a floor above', () => {
    expect(graph.filter(({ from, to }) => to !== null && floorOf(to) > floorOf(from)).map(show)).toEqual([]);
  });

  test('floors 0 to 3 import no package', () => {
    expect(graph.filter(({ from, to }) => to === null && floorOf(from) <= 3).map(show)).toEqual([]);
  });

  test('teams-js is imported in the Teams adapter only: it calls a foreign host when loaded', () => {
    expect(
      graph
        .filter(
          ({ specifier, from }) => specifier.includes('teams-js') && !name(from).startsWith('hosts/teams/'),
        )
        .map(show),
    ).toEqual([]);
  });

  test('`Office` appears in its adapter, the on-send entry and the workbench only', () => {
    const allowed = /^(hosts\/outlook|apps\/on-send|workbench)\//;
    const offenders = files.filter(
      (file) => !allowed.test(name(file)) && /\bOffice\s*\.\s*[a-zA-Z]/.test(withoutComments(file)),
    );
    expect(offenders.map(name)).toEqual([]);
  });

  test('apps and the workbench do not import each other', () => {
    const unit = (path: string): string =>
      name(path)
        .split('/')
        .slice(0, room(path) === 'apps' ? 2 : 1)
        .join('/');
    expect(
      graph
        .filter(
          ({ from, to }) =>
            to !== null && floorOf(from) === 5 && floorOf(to) === 5 && unit(from) !== unit(to),
        )
        .map(show),
    ).toEqual([]);
  });

  test('no file or folder has a name that says nothing', () => {
    const parts = new Set(
      files.flatMap((file) =>
        name(file)
          .replace(/\.tsx?$/, '')
          .split('/'),
      ),
    );
    expect([...parts].filter((part) => VAGUE.test(part))).toEqual([]);
  });

  test('a room is entered through its index from other rooms of floors 0 to 3', () => {
    const inner = graph.filter(
      ({ from, to }) =>
        to !== null &&
        room(from) !== room(to) &&
        floorOf(to) >= 0 &&
        floorOf(to) <= 3 &&
        room(to) !== 'data' &&
        name(to).includes('/'),
    );
    expect(inner.map(show)).toEqual([]);
  });
});

function withoutComments(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
}
