/**
 * Source of an expression for one word with its hyphenated parts, for expressions that ignore case. Word fields end in it,
 * because each word may be theirs, and what they make of it is said by their check. `readShapeNodes` knows it by this text.
 */
export const ANY_WORD = '[0-9a-zÀ-ɏ]{1,64}(?:-[0-9a-zÀ-ɏ]{1,40}){0,3}';
