import { readShape } from '../../engine';
import type { OwnShapes } from '../../engine';
import type { IdentifierPolicy } from '../policy';
import type { Parse } from './parse';
import { parseList } from './parse-list';
import { optional, parseRecord } from './parse-record';
import { shorten } from './parse-values';

/** Each shape is looked for in every message. */
const MAX_SHAPES = 20;

/** `JC-####/##`. Unquoted, YAML takes `#` for the start of a comment and the shape is nothing or half of it. */
const parseShape: Parse<string> = (value, path, log) => {
  if (typeof value !== 'string' || value.trim() === '') {
    log.report('shape-needs-quotes', path, {});
    return undefined;
  }
  const text = value.trim();
  const read = readShape(text);
  if (read.ok) return text;
  log.report('bad-shape', path, { value: shorten(text), fault: read.fault });
  return undefined;
};

const parseAll = parseList(parseShape);

const parseShapes: Parse<readonly string[]> = (value, path, log) => {
  const shapes = parseAll(value, path, log);
  if (shapes === undefined || shapes.length <= MAX_SHAPES) return shapes;
  log.report('too-many', path, { max: MAX_SHAPES });
  return undefined;
};

/** What the pack says about numbers that every house makes up for itself. */
export const parseIdentifiers = parseRecord<IdentifierPolicy>({
  shapes: optional(
    parseRecord<OwnShapes>({
      aktenzeichen: optional(parseShapes),
      personalnummer: optional(parseShapes),
      kundennummer: optional(parseShapes),
      kassenzeichen: optional(parseShapes),
      matrikelnummer: optional(parseShapes),
    }),
    {},
  ),
});
