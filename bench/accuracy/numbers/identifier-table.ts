import type { IdentifierKind } from './identifiers';
import type { Random } from './random';
import { CARRIERS, putInto } from './table-case';
import type { TableCase } from './table-case';
import { taxNumber } from './tax-numbers';

const ZERO_WIDTH = ['\u200b', '\u00ad', '\ufeff'];

/** Values as people write them, half of them with a label (all of them where the kind proves nothing without one). */
export function validCases(kind: IdentifierKind, count: number, random: Random): readonly TableCase[] {
  return Array.from({ length: count }, (_, index) => {
    const isLabelled = kind.labels.length > 0 && (kind.onlyLabelled || index % 2 === 0);
    // The form of a Land is too common among other numbers to count without a label.
    const value =
      kind.detector === 'steuernummer' && isLabelled && index % 4 === 0
        ? taxNumber(random).local
        : write(kind.valid(random), kind, isLabelled, random);
    return place(value, isLabelled ? random.of(kind.labels) : '', kind, random);
  });
}

/** Right shape, wrong check digit, no label. */
export function failingCases(kind: IdentifierKind, count: number, random: Random): readonly TableCase[] {
  const { failing } = kind;
  if (failing === null) return [];
  return Array.from({ length: count }, () =>
    place(write(failing(random), kind, false, random), '', kind, random),
  );
}

function place(value: string, label: string, kind: IdentifierKind, random: Random): TableCase {
  // Machine readable lines stand on lines of their own.
  const carrier = kind.detector === 'mrz' ? 'Guten Tag,\n\n{}\n\nViele Grüße' : random.of(CARRIERS);
  return putInto(carrier, label, value, kind.detector);
}

function write(value: string, kind: IdentifierKind, isLabelled: boolean, random: Random): string {
  const compact = kind.lowerCase && random.next() < 0.08 ? value.toLowerCase() : value;
  const [usual] = kind.groups;
  if (usual === undefined || (kind.groupedOnlyLabelled && !isLabelled) || random.next() < 0.35)
    return compact;
  if (kind.separators.length === 0 || random.next() < 0.06)
    return split(compact, usual).join(random.of(ZERO_WIDTH));
  const separator = random.of(kind.separators);
  // Only blanks stand in the rarer groups; dots and hyphens in the usual ones.
  const isBlank = /\s/.test(separator) && /^(?:DE|[^A-Z]|.\d)/.test(value);
  const parts = split(compact, isBlank ? random.of(kind.groups) : usual);
  if (separator !== '\n') return parts.join(separator);
  const breakAt = random.int(1, parts.length - 1);
  return parts.reduce((text, part, index) => text + (index === breakAt ? '\n' : ' ') + part);
}

function split(value: string, lengths: readonly number[]): readonly string[] {
  const parts: string[] = [];
  let at = 0;
  for (const length of lengths) {
    if (at < value.length) parts.push(value.slice(at, at + length));
    at += length;
  }
  if (at < value.length) parts.push(value.slice(at));
  return parts;
}
