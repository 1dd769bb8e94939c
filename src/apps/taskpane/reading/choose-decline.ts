import type { Invitation } from '../../../check';
import { isOffered, type DeclineChoice } from '../../../declines';
import type { DeclineRules, DeclineSituation } from '../../../policy';
import type { Language } from '../../../texts';

/** Situations of the shipped packs that fit best; a pack of its own may know others, then the first that fits. */
const BEST: Readonly<Record<Invitation['kind'], readonly string[]>> = {
  contact: ['d01'],
  group: ['d15', 'd16', 'd14'],
  share: ['d17'],
};

/**
 * The letter that fits an invitation, to a person whose name is not known; for a suspicious one the report sheet. Null
 * where the pack has neither.
 */
export function chooseDecline(
  rules: DeclineRules,
  invitation: Invitation,
  language: Language,
): DeclineChoice | null {
  const { network, service, kind, isSuspicious } = invitation;
  const rank = ({ id }: DeclineSituation): number => {
    const at = BEST[kind].indexOf(id);
    return at < 0 ? BEST[kind].length : at;
  };
  const services = rules.networks.find(({ id }) => id === network)?.services ?? [];
  for (const situation of [...rules.situations].sort((one, other) => rank(one) - rank(other))) {
    const [sender] = situation.senders;
    if (sender === undefined || (situation.outcome === 'no-answer') !== isSuspicious) continue;
    const choice: DeclineChoice = {
      situation: situation.id,
      sender,
      network,
      ...(service !== null && services.includes(service) ? { service } : {}),
      way: 'email',
      length: 'normal',
      language,
      form: 'neutral',
      title: false,
      fax: false,
    };
    if (isSuspicious || (situation.outcome === 'letter' && isOffered(rules, choice))) return choice;
  }
  return null;
}
