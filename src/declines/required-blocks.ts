import { MANDATORY_BLOCKS } from '../policy';
import type { DeclineRules, DeclineWay, MandatoryBlock } from '../policy';
import type { DeclineChoice, DeclineValues } from './choice';

/** Which blocks the answer must have and which it must not. Others than these do not get in either. */
export interface BlockDuties {
  readonly mandatory: readonly MandatoryBlock[];
  readonly forbidden: readonly MandatoryBlock[];
}

/**
 * What a way can carry. A note comes from a private profile and must not tell of office or work; a call has three
 * sentences, and nobody writes down an e-mail address with its conditions.
 */
const CARRIED: Readonly<Partial<Record<DeclineWay, readonly MandatoryBlock[]>>> = {
  note: ['P1', 'P2'],
  phone: ['P1', 'P2', 'P3', 'P4', 'P5', 'P7', 'P8'],
};

/** The situation says what is needed, the sender adds (P5 in politics) or drops (P6 where it is about children). */
export function blockDuties(rules: DeclineRules, choice: DeclineChoice): BlockDuties {
  const situation = rules.situations.find(({ id }) => id === choice.situation);
  const sender = rules.senders.find(({ id }) => id === choice.sender);
  const wanted: readonly MandatoryBlock[] = [...(situation?.mandatory ?? []), ...(sender?.adds ?? [])];
  const carried = CARRIED[choice.way] ?? MANDATORY_BLOCKS;
  const forbidden = MANDATORY_BLOCKS.filter(
    (block) =>
      situation?.forbidden.includes(block) === true ||
      sender?.drops.includes(block) === true ||
      // The council's system is for the council: nobody else could use it.
      (block === 'P5' && sender?.adds.includes('P5') !== true),
  );
  return {
    mandatory: MANDATORY_BLOCKS.filter(
      (block) => wanted.includes(block) && carried.includes(block) && !forbidden.includes(block),
    ),
    forbidden,
  };
}

/** A house whose contact data are known and hold no fax has none. */
export function namesFax({ fax }: DeclineChoice, values: DeclineValues): boolean {
  return fax && (values.fax !== undefined || values.telefon === undefined);
}
