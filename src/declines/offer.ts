import { ADDRESS_FORMS, DECLINE_LANGUAGES } from '../policy';
import type {
  AddressForm,
  DeclineLength,
  DeclineNetwork,
  DeclineRules,
  DeclineSituation,
  DeclineWay,
  SenderGroup,
} from '../policy';
import type { DeclineChoice } from './choice';

/** What can be chosen in a situation. */
export interface DeclineOffer {
  readonly situation: DeclineSituation;
  readonly senders: readonly SenderGroup[];
  readonly networks: readonly DeclineNetwork[];
  readonly ways: readonly DeclineWay[];
}

/** Null where the pack has no such situation. */
export function offerFor(rules: DeclineRules, situationId: string): DeclineOffer | null {
  const situation = rules.situations.find(({ id }) => id === situationId);
  if (situation === undefined) return null;
  return {
    situation,
    senders: rules.senders.filter(({ id }) => situation.senders.includes(id)),
    networks: rules.networks.filter(({ id }) => situation.networks.includes(id)),
    ways: situation.ways,
  };
}

/** Situations that happen with this sender, in this network; either may be left open. */
export function situationsFor(
  rules: DeclineRules,
  { sender, network }: { readonly sender?: string; readonly network?: string },
): readonly DeclineSituation[] {
  return rules.situations.filter(
    ({ senders, networks }) =>
      (sender === undefined || senders.includes(sender)) &&
      (network === undefined || networks.includes(network)),
  );
}

/** Networks count a note's characters; a telephone call and an absence note have one length. */
export function lengthsFor(way: DeclineWay): readonly DeclineLength[] {
  if (way === 'note') return ['note190', 'note480'];
  return way === 'phone' || way === 'out-of-office' ? ['normal'] : ['normal', 'long'];
}

/** A text for everybody, or one without a name in it, addresses nobody. */
export function formsFor(way: DeclineWay): readonly AddressForm[] {
  return isPersonal(way) ? ADDRESS_FORMS : ['neutral'];
}

export function isPersonal(way: DeclineWay): boolean {
  return way === 'email' || way === 'letter' || way === 'phone';
}

/** Whether the pack has a letter for this choice. */
export function isOffered(rules: DeclineRules, choice: DeclineChoice): boolean {
  const offer = offerFor(rules, choice.situation);
  const network = offer?.networks.find(({ id }) => id === choice.network);
  return (
    offer !== null &&
    network !== undefined &&
    (choice.service === undefined || network.services.includes(choice.service)) &&
    offer.senders.some(({ id }) => id === choice.sender) &&
    offer.ways.includes(choice.way) &&
    lengthsFor(choice.way).includes(choice.length) &&
    formsFor(choice.way).includes(choice.form) &&
    !(choice.title && choice.form === 'neutral')
  );
}

/** Visits every choice a letter is offered for, in every language. */
export function forEachChoice(rules: DeclineRules, visit: (choice: DeclineChoice) => void): void {
  for (const { id: situation, outcome } of rules.situations) {
    const offer = offerFor(rules, situation);
    if (offer === null || outcome !== 'letter') continue;
    for (const { id: sender } of offer.senders) {
      for (const { id: network, services } of offer.networks) {
        for (const service of [undefined, ...services]) {
          for (const way of offer.ways) {
            forEachManner(way, ({ length, language, form, title, fax }) => {
              // Written out: there are hundreds of thousands, and copying objects member by member takes most of the time.
              const choice = { situation, sender, network, way, length, language, form, title, fax };
              visit(service === undefined ? choice : { ...choice, service });
            });
          }
        }
      }
    }
  }
}

type Manner = Pick<DeclineChoice, 'length' | 'language' | 'form' | 'title' | 'fax'>;

function forEachManner(way: DeclineWay, visit: (manner: Manner) => void): void {
  for (const length of lengthsFor(way)) {
    for (const language of DECLINE_LANGUAGES) {
      for (const form of formsFor(way)) {
        for (const title of form === 'neutral' ? [false] : [false, true]) {
          // A note names no way at all.
          for (const fax of way === 'note' ? [false] : [true, false]) {
            visit({ length, language, form, title, fax });
          }
        }
      }
    }
  }
}
