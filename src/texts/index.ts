export type { Texts } from './texts';
export { languageOf, textsFor } from './translate';
export type { Language } from './translate';
