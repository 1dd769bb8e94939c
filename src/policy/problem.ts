import type { ShapeFault } from '../engine';

/** Keys and list positions from the root of the pack to a value. */
export type PolicyPath = readonly (string | number)[];

/** Counted from 1. */
export interface PolicyPosition {
  readonly line: number;
  readonly column: number;
}

/** Says where in the file a value stands; null where the file has no such value. */
export type Locate = (path: PolicyPath) => PolicyPosition | null;

/** What the value should have been, in the sentence's own word for it. */
export type ExpectedType = 'text' | 'number' | 'yes-no' | 'list' | 'section';
export type FoundType = ExpectedType | 'nothing';

/** Markdown that the pages of a pack do not show. */
export type MarkdownKind =
  | 'link'
  | 'image'
  | 'italic'
  | 'code'
  | 'html'
  | 'quote'
  | 'nested-list'
  | 'line'
  | 'heading-level'
  | 'other';

/** Every problem a pack can have, with what its sentence needs. Values from the file are shortened. */
export interface PolicyProblemParams {
  // The file
  readonly 'file-missing': object;
  readonly 'file-unreadable': { readonly reason: string };
  readonly 'file-too-large': { readonly maxKilobytes: number };
  readonly 'not-utf8': object;
  readonly syntax: { readonly detail: string };
  readonly 'duplicate-key': object;
  readonly alias: object;
  readonly 'too-deep': object;
  // The content
  readonly 'unknown-key': { readonly key: string; readonly suggestion: string | null };
  readonly missing: { readonly key: string };
  readonly empty: object;
  readonly 'wrong-type': { readonly expected: ExpectedType; readonly found: FoundType };
  readonly 'not-in-list': {
    readonly value: string;
    readonly list: readonly string[];
    readonly suggestion: string | null;
  };
  readonly 'unknown-detector': { readonly value: string; readonly suggestion: string | null };
  readonly 'out-of-range': { readonly value: number; readonly min: number; readonly max: number };
  readonly 'bad-id': { readonly value: string };
  readonly 'duplicate-id': { readonly value: string };
  readonly 'bad-date': { readonly value: string };
  readonly 'bad-domain': { readonly value: string };
  readonly 'bad-host': { readonly value: string };
  readonly 'bad-tenant': { readonly value: string };
  readonly 'unknown-service': { readonly value: string; readonly suggestion: string | null };
  readonly 'bad-phone-prefix': { readonly value: string };
  readonly 'bad-iban': { readonly value: string };
  readonly 'shape-needs-quotes': object;
  readonly 'bad-shape': { readonly value: string; readonly fault: ShapeFault };
  readonly 'too-many': { readonly max: number };
  readonly 'bad-mail': { readonly value: string };
  readonly 'short-name': { readonly value: string };
  readonly 'bad-subject-tag': { readonly value: string; readonly max: number };
  readonly 'bad-header': { readonly value: string };
  readonly 'one-mark': object;
  // What only shows when the pack is seen as a whole
  readonly 'never-reached': { readonly rule: string };
  readonly 'reasons-needed': object;
  // Decline letters
  readonly 'unknown-placeholder': { readonly value: string; readonly suggestion: string | null };
  readonly 'bad-phrase': { readonly value: string };
  readonly 'needs-fallback': object;
  readonly 'variant-never-reached': object;
  readonly 'block-contradiction': { readonly block: string };
  readonly 'block-not-recognised': { readonly block: string };
  readonly 'forbidden-words': { readonly rule: string; readonly words: string };
  // Questions, checklists, what is new
  readonly 'no-front-matter': object;
  readonly 'wrong-file-name': { readonly expected: string };
  readonly 'markdown-not-shown': { readonly what: MarkdownKind };
  readonly 'duplicate-heading': { readonly value: string };
  readonly 'one-answer': object;
  readonly 'bad-as-of-date': { readonly value: string };
  readonly 'unknown-id': { readonly value: string; readonly suggestion: string | null };
  readonly 'no-translation': { readonly file: string };
  readonly 'not-the-same': { readonly key: string; readonly file: string };
  readonly 'number-taken': { readonly value: number; readonly file: string };
  readonly 'finding-taken': { readonly value: string; readonly file: string };
}

export type PolicyProblemCode = keyof PolicyProblemParams;

/** One thing to repair. `line` and `column` are null where the text had no place for it at all. */
export type PolicyProblem<Code extends PolicyProblemCode = PolicyProblemCode> = {
  readonly [K in Code]: {
    readonly code: K;
    readonly params: PolicyProblemParams[K];
    readonly path: PolicyPath;
    readonly line: number | null;
    readonly column: number | null;
  };
}[Code];

/** Builds a problem; `position` is null where the file has no place for it. */
export function createProblem<Code extends PolicyProblemCode>(
  code: Code,
  params: PolicyProblemParams[Code],
  path: PolicyPath,
  position: PolicyPosition | null,
): PolicyProblem {
  const { line, column } = position ?? { line: null, column: null };
  // The signature ties `params` to `code`; TypeScript cannot follow that into the union of all problems.
  return { code, params, path, line, column } as PolicyProblem;
}
