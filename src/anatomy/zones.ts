import type { Zone, ZoneName } from '../message';
import { findDisclaimers } from './disclaimer';
import { findGreeting } from './greeting';
import type { Mark } from './marks';
import { findQuotes } from './quotes';
import { findSignatures } from './signature';

/** Cuts a body into its rooms. What nobody claims is `text`, so a mistake is judged more strictly, not less. */
export function findZones(text: string, marks: readonly Mark[]): readonly Zone[] {
  const zones: Zone[] = [];
  let at = 0;
  for (const quote of [...findQuotes(text, marks), { start: text.length, end: text.length }]) {
    if (quote.start > at) zones.push(...cutNewText(text, at, quote.start, marks, zones.length === 0));
    if (quote.end > quote.start) zones.push({ name: 'quoted', start: quote.start, end: quote.end });
    at = quote.end;
  }
  return zones;
}

/** The whole of a short text such as the subject. */
export function singleZone(name: ZoneName, text: string): readonly Zone[] {
  return text === '' ? [] : [{ name, start: 0, end: text.length }];
}

/** A stretch written by the sender: greeting, text, signature and disclaimer. */
function cutNewText(
  text: string,
  from: number,
  to: number,
  marks: readonly Mark[],
  isFirst: boolean,
): Zone[] {
  const zones: Zone[] = [];
  let at = from;
  const push = (name: ZoneName, start: number, end: number): void => {
    if (end <= start) return;
    const before = zones[zones.length - 1];
    if (before?.name === name) zones[zones.length - 1] = { name, start: before.start, end };
    else zones.push({ name, start, end });
  };
  const cutLetter = (end: number): void => {
    const greeting = isFirst && at === from ? findGreeting(text, at, end) : null;
    if (greeting !== null) {
      push('text', at, greeting.start);
      push('greeting', greeting.start, greeting.end);
      at = greeting.end;
    }
    for (const signature of findSignatures(text, at, end, marks)) {
      push('text', at, signature.start);
      push('signature', signature.start, signature.end);
      at = signature.end;
    }
    push('text', at, end);
    at = end;
  };
  for (const disclaimer of findDisclaimers(text, from, to)) {
    cutLetter(disclaimer.start);
    push('disclaimer', disclaimer.start, disclaimer.end);
    at = disclaimer.end;
  }
  cutLetter(to);
  return zones;
}
