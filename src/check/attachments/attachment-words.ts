/**
 * How people say that something is attached, German and English. A sentence that speaks of an annex of a law, a form or
 * another letter says no such thing.
 *
 * Source: own collection from office mail; date 2026-11-22. Refresh: by hand, `find-forgotten.test.ts` tries each.
 */
const SAID: readonly RegExp[] = [
  /(?:^|[^a-zß-ÿ])(?:anbei|beigefügt(?:e[nrms]?)?|angehängt(?:e[nrms]?)?|beiliegend(?:e[nrs]?)?|anliegend(?:e[rs]?)?|mitgeschickt(?:e[nrms]?)?)(?![a-zß-ÿ])/gi,
  /(?:^|[^a-zß-ÿ])(?:(?:im|in meinem|in unserem|als|siehe|s\.) )(?:datei-?|e-?mail-?)?(?:anhang|anhänge)(?![a-zß-ÿ])/gi,
  /(?:^|[^a-zß-ÿ])(?:in der|in den|als|siehe|s\.) (?:anlagen?|beigefügten anlagen?)(?![a-zß-ÿ])/gi,
  /(?:^|[^a-z])(?:(?:please )?find (?:attached|enclosed)|i(?:'| ha)ve attached|i attach|(?:is|are) (?:attached|enclosed)|attached (?:is|are|you(?:'| wi)ll find|please)|(?:in|see|open) the attach(?:ment|ed)[a-z]*)(?![a-z])/gi,
];
/** One of these stands in each of them; most mails have none. */
const CUE = /anbei|beigefügt|anh[aä]ng|geh[aä]ngt|liegend|geschickt|anlage|attach|enclosed/i;

/** „Anlage 8 zur Verordnung“, „im Anhang der Richtlinie“: an annex of something else. */
const ANNEX = /anlage|anhang|anhänge/i;
const ANNEX_OF =
  /^[^.\n]{0,12}?(?: ?[0-9]+ |[ivx]+ )?(?:zu[rm]?|de[rs]) |^ ?(?:nr\. ?)?[0-9ivx]{1,4}[a-z]? (?:zu|de[rs]|abs|nr)/i;
/** A file that comes later, or that somebody else sent. */
const OTHER_AFTER =
  /^[^.\n]{0,40}(?:folgt|folgen|reiche|nachgereicht|vermisse|fehlt|fehlte|konnte ich nicht öffnen|ließ sich nicht)/i;
const OTHER_BEFORE =
  /(?:kein(?:e[nrms]?)?|ohne|ihr(?:e[nrms]?)?|dein(?:e[nrms]?)?|euer|eure[nrms]?|no|without|your|nicht) (?:[a-zß-ÿ]+ )?$/i;

/** Characters around a phrase that tell its meaning. */
const BEFORE = 24;
const AFTER = 60;

/** A stretch of the text that promises an attachment. */
export interface Promise {
  readonly start: number;
  readonly end: number;
}

/** The first promise of an attachment between two places of a text; null where there is none. */
export function findPromise(text: string, from: number, to: number): Promise | null {
  const stretch = text.slice(from, to);
  if (!CUE.test(stretch)) return null;
  let first: Promise | null = null;
  for (const phrase of SAID) {
    phrase.lastIndex = 0;
    for (let hit = phrase.exec(stretch); hit !== null; hit = phrase.exec(stretch)) {
      const start = hit.index + (/^[a-zß-ÿ]/i.test(hit[0]) ? 0 : 1);
      const end = hit.index + hit[0].length;
      if (meansSomethingElse(stretch, start, end)) continue;
      if (first === null || from + start < first.start) first = { start: from + start, end: from + end };
      break;
    }
  }
  return first;
}

function meansSomethingElse(text: string, start: number, end: number): boolean {
  return (
    OTHER_BEFORE.test(text.slice(Math.max(0, start - BEFORE), start)) ||
    OTHER_AFTER.test(text.slice(end, end + AFTER)) ||
    (ANNEX.test(text.slice(start, end)) && ANNEX_OF.test(text.slice(end, end + AFTER)))
  );
}
