import { SUBJECTS } from '../../src/engine';
import type { Subject } from '../../src/engine';
import { MARKABLE } from './corpus-mail';

/** A marked value: its place in the text without the marks. */
export interface Mark {
  readonly detector: string;
  readonly subject: Subject;
  readonly start: number;
  readonly end: number;
}

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** With the line inside the text, from 0. */
  readonly problems: readonly { readonly line: number; readonly problem: string }[];
}

/**
 * Reads `[[iban:DE89 3704 …]]` and `[[personenname@own:Jana Muster]]`. Marks do not nest; a value may run over a line
 * break. Without `@` the value is a third party's.
 */
export function readMarks(source: string): MarkedText {
  const marks: Mark[] = [];
  const problems: { line: number; problem: string }[] = [];
  let text = '';
  let position = 0;
  const complain = (at: number, problem: string): void => {
    problems.push({ line: source.slice(0, at).split('\n').length - 1, problem });
  };
  while (position < source.length) {
    const open = source.indexOf('[[', position);
    const stray = source.indexOf(']]', position);
    if (stray >= 0 && (open < 0 || stray < open)) {
      complain(stray, ']] without [[');
      text += source.slice(position, stray);
      position = stray + 2;
      continue;
    }
    if (open < 0) break;
    text += source.slice(position, open);
    const close = source.indexOf(']]', open);
    if (close < 0) {
      complain(open, '[[ without ]]');
      return { text: text + source.slice(open), marks, problems };
    }
    const [head = '', value = ''] = splitOnce(source.slice(open + 2, close), ':');
    const [detector = '', subject = 'third-party'] = head.split('@');
    if (!MARKABLE.includes(detector)) complain(open, `no detector „${detector}“`);
    else if (!isSubject(subject)) complain(open, `no subject „${subject}“`);
    else if (value.trim() !== value || value === '')
      complain(open, 'a value is not empty and has no outer spaces');
    else if (value.includes('[[')) complain(open, 'marks do not nest');
    else marks.push({ detector, subject, start: text.length, end: text.length + value.length });
    text += value;
    position = close + 2;
  }
  return { text: text + source.slice(position), marks, problems };
}

function isSubject(value: string): value is Subject {
  return SUBJECTS.some((subject) => subject === value);
}

function splitOnce(text: string, sign: string): readonly string[] {
  const at = text.indexOf(sign);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
