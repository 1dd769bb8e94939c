import { isOfOffice } from './find-person';
import { hasSignal, readSurroundings } from './read-surroundings';
import type { Token } from './read-surroundings';

/** Words between „Ansprechpartner ist“ and the name: „in der Schule Herr Dr.“. */
const REACH = 6;
/** Words behind the name: „Muster ist dafür zuständig“. */
const REACH_BEHIND = 4;
/** A room or an extension belongs to a desk: „Muster (-219)“, „Frau Muster aus Raum 1.118“. */
const DESK =
  /^ ?[,(]? ?(?:(?:aus|in) )?(?:-\d{2,4}(?!\d)|Raum |Zimmer |Zi\. |Schalter |Durchwahl |Apparat |DW )/;
/** They greet, and what follows may be about anybody: „Moin, Levi Muster kommt zu euch“. */
const GREETING = /^(?:geehrter?|lieber?|hallo|dear|moin)$/i;

/**
 * Whether a name is that of somebody in his task: „Ansprechpartnerin: Erika Muster“, „es spricht Pastor Muster“, „Frau Muster
 * (Gesundheitsamt)“, „Muster, Leiter der …“. What else the mail speaks of then concerns others.
 *
 * @param above what stands before the name, at least a sentence of it; @param after what follows.
 */
export function isInOffice(above: string, after: string): boolean {
  const line = above.slice(above.lastIndexOf('\n') + 1);
  const behind = /^[^\n]*/.exec(after)?.[0] ?? '';
  if (DESK.test(behind)) return true;
  const { lead, rest, gap } = readSurroundings(line, behind);
  if (lead.slice(-REACH).some(introduces) || isBehindUnit(lead, gap)) return true;
  return rest.slice(0, REACH_BEHIND).some((token) => hasSignal(token, 'officiates')) || isOfOffice(rest, -1);
}

function introduces(token: Token): boolean {
  return (
    hasSignal(token, 'office') ||
    hasSignal(token, 'officiates') ||
    (hasSignal(token, 'contact') && !GREETING.test(token.text))
  );
}

/** „Fachdienst Soziales, Herr Muster“; but not „in der Klinik Frau Muster“. */
function isBehindUnit(lead: readonly Token[], gap: string): boolean {
  const [third, second, last] = [lead[lead.length - 3], lead[lead.length - 2], lead[lead.length - 1]];
  const isTitled = hasSignal(last, 'title');
  if ((isTitled ? last?.gap : gap) !== ', ') return false;
  return (isTitled ? [third, second] : [second, last]).some((token) => hasSignal(token, 'unit'));
}
