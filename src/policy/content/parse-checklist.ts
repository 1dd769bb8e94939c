import { parseFilledList, parseList, parseListWithIds } from '../parsing/parse-list';
import type { Parse } from '../parsing/parse';
import type { Fields } from '../parsing/parse-record';
import { optional, parseRecord, required } from '../parsing/parse-record';
import { parseId, parseIsoDate, parseNumber, parseOneOf, parseText } from '../parsing/parse-values';
import { createProblemLog } from '../parsing/problem-log';
import type { Locate } from '../problem';
import type {
  Assistant,
  CardChoice,
  Checklist,
  CheckItem,
  CheckSection,
  FactField,
  Guide,
  Leaflet,
  LearningCard,
  LearningCards,
  Meeting,
  MeetingStep,
  Point,
  StopQuestion,
  TickList,
} from './checklist';
import { CHECKLIST_KINDS } from './checklist';
import type { ContentResult } from './parse-result';
import { resultOf } from './parse-result';
import { parseSource } from './parse-source';

/** A team meeting, a card or a deadline beyond these is a slip of the pen. */
const MAX_MINUTES = 120;
const MAX_HOURS = 24 * 31;

const head: Fields<Omit<Checklist, 'kind'>> = {
  id: required(parseId),
  title: required(parseText),
  intro: required(parseText),
  sources: required(parseFilledList(parseSource)),
  owner: required(parseText),
  checked: required(parseIsoDate),
};

const point: Fields<Point> = { id: required(parseId), title: required(parseText), text: required(parseText) };
const parsePoints = parseListWithIds(parseRecord<Point>(point));
const minutes = required(parseNumber(1, MAX_MINUTES));

const parseSections = parseListWithIds(
  parseRecord<CheckSection>({
    id: required(parseId),
    title: required(parseText),
    intro: optional(parseText),
    items: required(
      parseListWithIds(
        parseRecord<CheckItem>({
          id: required(parseId),
          text: required(parseText),
          prompt: optional(parseText),
        }),
      ),
    ),
  }),
);

const parsers: { readonly [Kind in Checklist['kind']]: Parse<Extract<Checklist, { kind: Kind }>> } = {
  assistant: parseRecord<Assistant>({
    ...head,
    kind: required(parseOneOf(['assistant'])),
    stops: required(
      parseListWithIds(
        parseRecord<StopQuestion>({
          id: required(parseId),
          question: required(parseText),
          reason: required(parseText),
        }),
      ),
    ),
    sections: required(parseSections),
  }),
  leaflet: parseRecord<Leaflet>({
    ...head,
    kind: required(parseOneOf(['leaflet'])),
    points: required(parsePoints),
  }),
  ticklist: parseRecord<TickList>({
    ...head,
    kind: required(parseOneOf(['ticklist'])),
    sections: required(parseSections),
  }),
  meeting: parseRecord<Meeting>({
    ...head,
    kind: required(parseOneOf(['meeting'])),
    steps: required(
      parseListWithIds(
        parseRecord<MeetingStep>({ ...point, minutes, questions: optional(parseList(parseText), []) }),
      ),
    ),
  }),
  cards: parseRecord<LearningCards>({
    ...head,
    kind: required(parseOneOf(['cards'])),
    cards: required(
      parseListWithIds(
        parseRecord<LearningCard>({
          id: required(parseId),
          title: required(parseText),
          minutes,
          situation: required(parseText),
          question: required(parseText),
          choices: required(
            parseListWithIds(
              parseRecord<CardChoice>({
                id: required(parseId),
                text: required(parseText),
                feedback: required(parseText),
              }),
            ),
          ),
          takeaway: required(parseText),
          related: optional(parseList(parseId), []),
        }),
      ),
    ),
  }),
  guide: parseRecord<Guide>({
    ...head,
    kind: required(parseOneOf(['guide'])),
    deadline: required(
      parseRecord<Guide['deadline']>({
        hours: required(parseNumber(1, MAX_HOURS)),
        text: required(parseText),
      }),
    ),
    steps: required(parsePoints),
    facts: required(
      parseListWithIds(
        parseRecord<FactField>({
          id: required(parseId),
          label: required(parseText),
          hint: optional(parseText),
        }),
      ),
    ),
  }),
};

const parseKind = parseOneOf(CHECKLIST_KINDS);

/** The kind decides which members belong there; without it nothing else can be judged. */
const parseAnyChecklist: Parse<Checklist> = (value, path, log) => {
  const kind: unknown =
    typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  if (kind === undefined) {
    log.report('missing', [...path, 'kind'], { key: 'kind' });
    return undefined;
  }
  const known = parseKind(kind, [...path, 'kind'], log);
  return known === undefined ? undefined : parsers[known](value, path, log);
};

/**
 * Turns one checklist file into a typed checklist, or names everything that is wrong with it.
 *
 * @param value plain data, as read from the file.
 * @param locate where in the file the value at a path stands.
 */
export function parseChecklist(value: unknown, locate: Locate): ContentResult<Checklist> {
  const log = createProblemLog([], locate);
  return resultOf(parseAnyChecklist(value, [], log), log);
}
