export { createFaqSearch } from './create-faq-search';
export type { FaqHit, FaqSearch } from './create-faq-search';
