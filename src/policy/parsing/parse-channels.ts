import type { Channel } from '../policy';
import { parseListWithIds } from './parse-list';
import { parseLocalizedText } from './parse-localized-text';
import type { Parse } from './parse';
import { optional, parseRecord, required } from './parse-record';
import { parseId, parseText, parseYesNo } from './parse-values';

/** A channel as it stands in the file, where it can be switched off without losing its text. */
interface SwitchableChannel extends Channel {
  readonly enabled: boolean;
}

const parseAll = parseListWithIds(
  parseRecord<SwitchableChannel>({
    id: required(parseId),
    name: required(parseLocalizedText),
    contact: required(parseText),
    note: optional(parseLocalizedText),
    enabled: optional(parseYesNo, true),
  }),
);

/** The channels that are switched on: what is off is checked too, but nobody after the parser needs to know of it. */
export const parseChannels: Parse<readonly Channel[]> = (value, path, log) =>
  parseAll(value, path, log)
    ?.filter(({ enabled }) => enabled)
    .map(withoutSwitch);

function withoutSwitch({ id, name, contact, note }: SwitchableChannel): Channel {
  return note === undefined ? { id, name, contact } : { id, name, contact, note };
}
