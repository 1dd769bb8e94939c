import { declines } from 'umschlag-declines';
import { policy } from 'umschlag-policy';
import type { Invitation } from '../../../check';
import { composeDecline, officeValues, type DeclineResult } from '../../../declines';
import type { Language } from '../../../texts';
import { chooseDecline } from './choose-decline';

/** Letter or report sheet from the pack, with the house's contact data filled in. */
export function writeDecline(invitation: Invitation, userName: string, language: Language): DeclineResult {
  const choice = declines === null ? null : chooseDecline(declines.rules, invitation, language);
  if (declines === null || choice === null) return { kind: 'not-offered' };
  const name = userName === '' ? {} : { name: userName };
  return composeDecline(declines, choice, { ...officeValues(policy.office), ...name });
}
