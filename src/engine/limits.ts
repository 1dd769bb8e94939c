/**
 * Longest stretch a value can take, separators included (MRZ lines have 90 characters). Bounds the look ahead at each
 * word: without it a text of digits only would be read anew from every group.
 */
export const MAX_VALUE_LENGTH = 100;

/** RFC 5321: 64 octets before the at sign. Bounds the walk back: `aaaa…@` would otherwise be read once per at sign. */
export const MAX_LOCAL_PART = 64;

/** How often a match that is too long is shortened by its last group before giving up; an IBAN has nine groups. */
export const MAX_SHORTENINGS = 12;
