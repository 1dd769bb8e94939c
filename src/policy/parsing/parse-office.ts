import type { Office } from '../policy';
import { parseMail } from './parse-addresses';
import { parseFilledList } from './parse-list';
import { optional, parseRecord, required } from './parse-record';
import { parseText } from './parse-values';

/** Contact data for letters. Numbers are texts: people write them with blanks and brackets. */
export const parseOffice = parseRecord<Office>({
  name: required(parseText),
  phone: required(parseText),
  fax: optional(parseText),
  post: required(parseFilledList(parseText)),
  mail: optional(parseMail),
  allris: optional(parseText),
  cloud: optional(parseText),
  phones: optional(
    parseRecord<Office['phones']>({
      press: optional(parseText),
      procurement: optional(parseText),
      personnel: optional(parseText),
      head: optional(parseText),
    }),
    {},
  ),
});
