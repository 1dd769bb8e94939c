/** Reads the two annotated corpora from which names are learnt. Both are CC BY 4.0; see src/data/name-weights.ts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence as text, with where the people's names stand in it. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly people: readonly (readonly [start: number, end: number])[];
}

interface Word {
  readonly text: string;
  readonly isPerson: boolean;
}

interface Token {
  readonly word: string;
  readonly tag: string;
}

/** Legal Entity Recognition, development part: federal courts. People are PER, judges (RR) and lawyers (AN). */
export function readCourts(folder: string): readonly Sentence[] {
  const lines = readFileSync(join(folder, 'ler_dev.conll'), 'utf8').split(/\r?\n/);
  const tokens = lines.map((line): Token | null => {
    const space = line.lastIndexOf(' ');
    return space < 0 ? null : { word: line.slice(0, space), tag: line.slice(space + 1) };
  });
  return sentences(tokens, /-(?:PER|RR|AN)$/);
}

/** GermEval 2014, development part: news and encyclopaedia. Outer annotation; derivations and parts are no people. */
export function readNews(folder: string): readonly Sentence[] {
  const lines = readFileSync(join(folder, 'NER-de-dev.tsv'), 'utf8').split(/\r?\n/);
  const tokens = lines.map((line): Token | null => {
    const [number = '', word = '', tag = ''] = line.split('\t');
    return /^\d+$/.test(number) ? { word, tag } : null;
  });
  return sentences(tokens, /-PER$/);
}

/** Every other sentence is trained on; of the rest one half may be looked at, the other is only measured. */
export function isTraining(_: unknown, index: number): boolean {
  return index % 2 === 0;
}

export function isForTuning(_: unknown, index: number): boolean {
  return index % 4 === 1;
}

export function isForMeasuring(_: unknown, index: number): boolean {
  return index % 4 === 3;
}

function sentences(tokens: readonly (Token | null)[], person: RegExp): readonly Sentence[] {
  const found: Sentence[] = [];
  let open: Token[] = [];
  for (const token of [...tokens, null]) {
    if (token !== null) open.push(token);
    else if (open.length > 0) {
      found.push(sentence(open, person));
      open = [];
    }
  }
  return found;
}

function sentence(tokens: readonly Token[], person: RegExp): Sentence {
  let text = '';
  const people: [number, number][] = [];
  for (const [index, { word, tag }] of tokens.entries()) {
    const before = tokens[index - 1]?.word ?? '';
    if (text !== '' && !/^[.,;:!?)\]%“]/.test(word) && !/^[([„]$/.test(before)) text += ' ';
    const last = people[people.length - 1];
    if (person.test(tag)) {
      if (tag.startsWith('I-') && last !== undefined) last[1] = text.length + word.length;
      else people.push([text.length, text.length + word.length]);
    }
    text += word;
  }
  const words = tokens.map(({ word, tag }) => ({ text: word, isPerson: person.test(tag) }));
  return { text, words, people };
}
