import { isSameOrSubdomain } from '../engine';
import type { DomainPattern } from './policy';

/** A pattern taken apart: `=` and `!` are marks before the domain, `!=` is both. */
interface ParsedPattern {
  readonly domain: string;
  /** The domain alone, without its subdomains. */
  readonly exact: boolean;
  /** Takes the domain out of the list again. */
  readonly negated: boolean;
}

/** The domain a pattern speaks of, without its marks, lower case. */
export function domainOfPattern(pattern: DomainPattern): string {
  return takeApart(pattern).domain;
}

export function isNegated(pattern: DomainPattern): boolean {
  return pattern.startsWith('!');
}

/**
 * How closely a list names a domain.
 *
 * @param domain lower case, without trailing dot.
 * @returns the length of the longest pattern that fits, so that lists can be compared; 0 where none fits or where
 *   the longest that fits takes the domain out again. At equal length `=` is closer, and `!` closer still.
 */
export function matchDomain(domain: string, patterns: readonly DomainPattern[]): number {
  let best = 0;
  let listed = false;
  for (const pattern of patterns) {
    const { domain: named, exact, negated } = takeApart(pattern);
    const fits = exact ? domain === named : isSameOrSubdomain(domain, named);
    // Weighted, so that the marks decide between equal lengths and never between different ones.
    const closeness = fits ? named.length * 3 + (exact ? 1 : 0) + (negated ? 1 : 0) : 0;
    if (closeness > best) {
      best = closeness;
      listed = !negated;
    }
  }
  return listed ? best : 0;
}

function takeApart(pattern: DomainPattern): ParsedPattern {
  const negated = isNegated(pattern);
  const rest = negated ? pattern.slice(1) : pattern;
  const exact = rest.startsWith('=');
  return { domain: (exact ? rest.slice(1) : rest).toLowerCase(), exact, negated };
}
