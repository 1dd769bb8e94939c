import { createProblemLog } from '../../parsing/problem-log';
import { parseFilledList, parseList, parseListWithIds } from '../../parsing/parse-list';
import { parseLocalizedText } from '../../parsing/parse-localized-text';
import type { Parse } from '../../parsing/parse';
import { optional, parseRecord, required } from '../../parsing/parse-record';
import { parseId, parseIsoDate, parseOneOf, parseText, parseYesNo } from '../../parsing/parse-values';
import type { Locate } from '../../problem';
import type { ContentResult } from '../parse-result';
import { resultOf } from '../parse-result';
import { parseSource } from '../parse-source';
import {
  DECLINE_LANGUAGES,
  DECLINE_OUTCOMES,
  DECLINE_WAYS,
  MANDATORY_BLOCKS,
  NETWORK_KINDS,
} from './decline-content';
import type {
  DeclineNetwork,
  DeclineRules,
  DeclineSituation,
  NetworkKind,
  SenderGroup,
} from './decline-content';

/** A situation as written: kinds and single networks are both allowed, and both mean networks. */
interface WrittenSituation extends DeclineSituation {
  readonly kinds: readonly NetworkKind[];
}

const parseBlocks = parseList(parseOneOf(MANDATORY_BLOCKS));

const parseHead = parseRecord<Omit<DeclineRules, 'situations'> & { readonly situations: unknown }>({
  sources: required(parseFilledList(parseSource)),
  owner: required(parseText),
  checked: required(parseIsoDate),
  senders: required(
    parseListWithIds(
      parseRecord<SenderGroup>({
        id: required(parseId),
        name: required(parseLocalizedText),
        adds: optional(parseBlocks, []),
        drops: optional(parseBlocks, []),
      }),
    ),
  ),
  networks: required(
    parseListWithIds(
      parseRecord<DeclineNetwork>({
        id: required(parseId),
        kind: required(parseOneOf(NETWORK_KINDS)),
        name: required(parseLocalizedText),
        services: optional(parseList(parseText), []),
      }),
    ),
  ),
  // Read afterwards: they name senders and networks.
  situations: required((value) => value),
});

/**
 * Reads `declines/situations.yaml`: who asks, where, in what situation, and which blocks the answer must have.
 *
 * @param locate where in the file the value at a path stands.
 */
export function parseDeclineRules(value: unknown, locate: Locate): ContentResult<DeclineRules> {
  const log = createProblemLog([], locate);
  const head = parseHead(value, [], log);
  if (head === undefined) return resultOf<DeclineRules>(undefined, log);
  const parse = parseSituations(head.senders, head.networks);
  const situations = parse(head.situations, ['situations'], log);
  return resultOf(situations === undefined ? undefined : { ...head, situations }, log);
}

function parseSituations(
  senders: readonly SenderGroup[],
  networks: readonly DeclineNetwork[],
): Parse<readonly DeclineSituation[]> {
  const parseAll = parseListWithIds(
    parseRecord<WrittenSituation>({
      id: required(parseId),
      title: required(parseLocalizedText),
      outcome: required(parseOneOf(DECLINE_OUTCOMES)),
      senders: required(parseFilledList(parseOneOf(senders.map(({ id }) => id)))),
      networks: optional(parseFilledList(parseOneOf(networks.map(({ id }) => id))), []),
      kinds: optional(parseFilledList(parseOneOf(NETWORK_KINDS)), []),
      ways: optional(parseFilledList(parseOneOf(DECLINE_WAYS)), []),
      mandatory: optional(parseFilledList(parseOneOf(MANDATORY_BLOCKS)), []),
      forbidden: optional(parseBlocks, []),
      brief: optional(parseYesNo, false),
      suggests: optional(parseOneOf(DECLINE_LANGUAGES)),
      hint: optional(parseLocalizedText),
    }),
  );
  return (value, path, log) =>
    parseAll(value, path, log)?.map(({ kinds, ...situation }, index) => {
      const ids = networks
        .filter(({ id, kind }) => kinds.includes(kind) || situation.networks.includes(id))
        .map(({ id }) => id);
      if (ids.length === 0) log.report('missing', [...path, index, 'networks'], { key: 'networks' });
      if (situation.outcome === 'letter') {
        // A letter nobody can send, or that must say nothing, is a slip in the file.
        if (situation.ways.length === 0) log.report('missing', [...path, index, 'ways'], { key: 'ways' });
        if (situation.mandatory.length === 0)
          log.report('missing', [...path, index, 'mandatory'], { key: 'mandatory' });
      }
      situation.mandatory.forEach((block, place) => {
        if (situation.forbidden.includes(block))
          log.report('block-contradiction', [...path, index, 'mandatory', place], { block });
      });
      return { ...situation, networks: ids };
    });
}
