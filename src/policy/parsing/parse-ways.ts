import { BUILT_IN_WAYS, DATA_KINDS, RECIPIENT_KINDS } from '../find-ways';
import type { WayChanges } from '../find-ways';
import { nearestKey } from './nearest-key';
import { parseFilledList } from './parse-list';
import { optional, parseRecord } from './parse-record';
import { parseId, shorten } from './parse-values';
import type { ProblemLog } from './problem-log';

const parseList = optional(parseFilledList(parseId));
const parseCells = optional(
  parseRecord<NonNullable<WayChanges['citizen']>>({
    general: parseList,
    personal: parseList,
    special: parseList,
    files: parseList,
  }),
);

/** Which ways fit: for each kind of recipient and of data a list, best first. */
export const parseWays = parseRecord<WayChanges>({
  citizen: parseCells,
  company: parseCells,
  partner: parseCells,
  authority: parseCells,
  court: parseCells,
  council: parseCells,
  colleague: parseCells,
});

/**
 * A way that is nowhere described would be left out without a word.
 *
 * @param pack as it stands in the file: a channel that is switched off may be named.
 */
export function reportUnknownWays(ways: WayChanges, pack: unknown, log: ProblemLog): void {
  const known = [...BUILT_IN_WAYS, ...channelIds(pack)];
  for (const recipient of RECIPIENT_KINDS) {
    for (const data of DATA_KINDS) {
      (ways[recipient]?.[data] ?? []).forEach((way, index) => {
        if (known.includes(way)) return;
        const params = { value: shorten(way), suggestion: nearestKey(way, known) };
        log.report('unknown-id', ['ways', recipient, data, index], params);
      });
    }
  }
}

function channelIds(pack: unknown): readonly string[] {
  const { channels } = pack as { readonly channels: readonly { readonly id: string }[] };
  return channels.map(({ id }) => id);
}
