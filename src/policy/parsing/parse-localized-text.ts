import type { LocalizedText } from '../policy';
import { parseRecord, required } from './parse-record';
import { parseText } from './parse-values';

/** Both languages, always: a half-translated product is none. */
export const parseLocalizedText = parseRecord<LocalizedText>({
  de: required(parseText),
  en: required(parseText),
});
