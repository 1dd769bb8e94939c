import type { de } from './de';

/** String literals become `string`; a sentence with a value in it is a function and keeps its parameters. */
export type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widen<T[K]> };

/** German is the base language: its shape is the type every other language must fill completely. */
export type Texts = Widen<typeof de>;
