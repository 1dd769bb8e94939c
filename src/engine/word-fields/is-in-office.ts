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
/** „nur über Frau Muster“, „bitte an Herrn Muster“ */
const ASK_THERE = /(?:nur|bitte|gern) (?:über|bei|an|durch) (?:Frau|Herrn?) $/;
/** „Muster (SPD)“, „Muster (Stadt Beispielstadt)“ */
const PARTY =
  /^ \((?:[A-ZÄÖÜ]{2,4}[),]|Grüne|Die Linke|Freie Wähler|MdB|MdL|ver\.di|Stadt |Kreis |Landkreis |Gemeinde |Amt |Uni)/;
/** „Prof. Dr. Muster“, „vom Frauenhaus Frau Muster“, „von uns kommen Muster und Beispiel“ */
const FROM_HOUSE =
  /(?:^|[ (:])(?:(?:Dr|Prof|Dipl\.-[A-Z][a-z]+)\.? |[Vv]o(?:m|n der) (?!Vater|Kind|Sohn|Bruder|Jugendl|Beschuldigt|Antragst|Nachbar|Partner|Kläg|Zeug|Patient|Klient|Mieter|Schüler|Bewohner|Betr)[A-ZÄÖÜ][A-Za-zÀ-ÿ-]{3,}(?:,? (?:Frau|Herrn?|Dr\.)){1,2} |[Vv]on uns (?:[a-zß-ÿ]+ ){1,3})$/;
/** They greet, and what follows may be about anybody: „Moin, Levi Muster kommt zu euch“. */
const GREETING = /^(?:geehrter?|lieber?|guten|schönen|hallo|dear|moin|servus)$/i;

/**
 * Whether a name is that of somebody in his task: „Ansprechpartnerin: Erika Muster“, „es spricht Pastor Muster“, „Frau Muster
 * (Gesundheitsamt)“, „Muster, Leiter der …“. What else the mail speaks of then concerns others.
 *
 * @param above what stands before the name, at least a sentence of it; @param after what follows.
 */
export function isInOffice(above: string, after: string): boolean {
  const line = above.slice(above.lastIndexOf('\n') + 1);
  const behind = /^[^\n]*/.exec(after)?.[0] ?? '';
  if (DESK.test(behind) || PARTY.test(behind) || ASK_THERE.test(line) || FROM_HOUSE.test(line)) return true;
  const { lead, rest, gap } = readSurroundings(line, behind);
  if (isIntroduced(lead) || isBehindUnit(lead, gap)) return true;
  return rest.slice(0, REACH_BEHIND).some((token) => hasSignal(token, 'officiates')) || isOfOffice(rest, -1);
}

/** Back to the introducing word over the parts of its noun; a verb in between does something else to the person. */
function isIntroduced(lead: readonly Token[]): boolean {
  for (let at = lead.length - 1; at >= Math.max(0, lead.length - REACH); at--) {
    const token = lead[at];
    if (token === undefined) return false;
    if (introduces(token)) return true;
    if (!BETWEEN.test(token.text) && !/^[A-ZÄÖÜ0-9]/.test(token.text)) return false;
  }
  return false;
}

const BETWEEN =
  /^(?:ist|sind|war|bleibt|wird|der|die|das|den|dem|des|im|in|vom|von|für|bei|beim|und|oder|sowie|dafür|jetzt|nun|weiter|hier|vor|unsere?r?|zur?|zum|am|als|uns|ihnen|dazu|auch|neue[rn]?|[a-zß-ÿ]+(?:liche|ische)[nrms]?)$/;

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
  if (!/^, $|^ \($/.test((isTitled ? last?.gap : gap) ?? '')) return false;
  return (isTitled ? [third, second] : [second, last]).some((token) => hasSignal(token, 'unit'));
}
