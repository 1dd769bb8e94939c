import { GIVEN_NAMES } from '../../data/given-names';
import { SURNAMES } from '../../data/surnames';
import { foldName } from './fold-name';
import { nameCues } from './name-cues';
import { nameLikeness } from './name-likeness';
import { NameList } from './name-list';

/** What is known of a word by itself. */
export interface WordFacts {
  readonly folded: string;
  readonly length: number;
  /** 0 to 1: how much its letters are those of names and not of other words. */
  readonly likeness: number;
  /** `weak`: a given name that is far more often a common word, a month or a place. */
  readonly given: 'no' | 'weak' | 'strong';
  readonly surname: boolean;
  /** A word that is no name by its form or by our lists: „Bescheid“, „Landratsamt“, „Bitte“. */
  readonly ordinary: boolean;
  /** All capitals, at least two. */
  readonly shouted: boolean;
  /** What it says about the words beside it. */
  readonly cue: NameCue | null;
  /** A profession or office: „Stadträtin“. Some are surnames too. */
  readonly job: boolean;
}

export type NameCue = 'title' | 'label' | 'header' | 'greeting' | 'closing' | 'birth' | 'author' | 'role';

const givenNames = new NameList(GIVEN_NAMES);
const surnames = new NameList(SURNAMES);

/** What German nouns end in and surnames hardly ever; listed surnames come first. */
const NOUN_ENDING =
  /(?:ung|ungen|ungs|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|itat|itaten|nis|nisse|nissen|ismus|amt|amts|amter|amtes|gesetz|gesetzes|gesetze|antrag|antrags|antrage|antrages|bescheid|bescheids|bescheides|strasse|strassen|platz|allee|verfahren|verfahrens|stelle|stellen|behorde|behorden|gericht|gerichts|gerichte|kasse|kassen|geld|gelder|geldes|steuer|steuern|ministerium|ministeriums|zentrum|zentrums|schule|schulen|klinik|kliniken|hilfe|hilfen|dienst|dienste|dienstes|vertrag|vertrags|vertrages|nummer|nummern|datum|daten|termin|termine|formular|vorlage|vorlagen|plan|plane|plans|beratung|prufung|pflicht|recht|rechts|rechte|zeit|zeiten|jahr|jahre|jahres|tag|tage|tages|sitzung|wohnung|urlaub|bericht|berichte|verordnung|richtlinie|satzung|akte|akten|sache|sachen|frage|fragen|arbeit|arbeiten|kosten|betrag|betrage|gebuhr|gebuhren|stadt|kreis|kreises|land|landes|gemeinde|verband|verbands|verbandes|verein|vereins|gruppe|gruppen|fall|falle|falls|leistung|leistungen|erklarung|meldung|mitteilung|schreiben|unterlagen|zusage|absage|anlage|anlagen|gmbh|ag)$/;

/** Houses, places and prizes named after people end so. */
export const THING_ENDING =
  /(?:haus|schule|stiftung|halle|hafen|gymnasium|klinikum|heim|institut|universitat|park|preis|verlag|museum|turm|stadion|brucke|technik|therapie|krankheit|syndrom|award|center|centre|hotel|werke|messe|syndroms)$/;

/** „RdNr“, „BVerfG“; but „McDonald“. */
const ABBREVIATION = /[a-zäöüß][A-ZÄÖÜ]/;
const ROMAN = /^[IVX]+[a-d]?$/;
const MAC = /^(?:Ma?c|De|Di|Da|La|Le|Van|Von|Fitz)[A-Z]/;

const JOB_ENDING =
  /(?:rat|ratin|meister|meisterin|minister|ministerin|prasident|prasidentin|direktor|direktorin|leiter|leiterin|beauftragte[rn]?|vorsitzende[rn]?|arzt|arztin|anwalt|anwaltin|sekretar|sekretarin|richter|richterin|bearbeiter|bearbeiterin|betreuer|betreuerin|berater|beraterin|pfleger|pflegerin|lehrer|lehrerin|inspektor|inspektorin|kommissar|kommissarin|fuhrer|fuhrerin|therapeut|therapeutin|psychologe|psychologin|sprecher|sprecherin|gutachter|gutachterin|verwalter|verwalterin|angestellte[rn]?|referent|referentin|assistent|assistentin|dezernent|dezernentin|beamter?|beamtin|beamten|padagoge|padagogin|abgeordnete[rn]?|halter|halterin|eigentumer|eigentumerin|inhaber|inhaberin|architekt|architektin|bewerber|bewerberin|empfanger|empfangerin|bedurftige[rn]?|pflichtige[rn]?|berechtigte[rn]?|schuler|schulerin|patient|patientin|reporter|trainer|manager|managerin)$/;

/** Facts of words, each looked up once per text. */
export class WordJudge {
  private readonly known = new Map<string, WordFacts>();

  judge(word: string): WordFacts {
    let facts = this.known.get(word);
    if (facts === undefined) {
      facts = judge(word);
      this.known.set(word, facts);
    }
    return facts;
  }
}

function judge(word: string): WordFacts {
  const folded = foldName(word);
  const parts = folded.split(/[-'’]/);
  const last = parts[parts.length - 1] ?? '';
  const { noNames, things, weakGiven, jobs } = nameCues();
  const isGiven = isListed(givenNames, parts[0] ?? '') && (parts.length === 1 || isListed(givenNames, last));
  const surname =
    (isListed(surnames, last) || (last.endsWith('s') && isListed(surnames, last.slice(0, -1)))) &&
    !things.has(last);
  const given =
    !isGiven || ROMAN.test(word)
      ? 'no'
      : parts.every((part) => weakGiven.has(part) || noNames.has(part))
        ? 'weak'
        : 'strong';
  const isThing =
    ROMAN.test(word) ||
    (parts.length > 1 && things.has(last)) ||
    (ABBREVIATION.test(word) && !MAC.test(word));
  const ordinary =
    isThing ||
    noNames.has(last) ||
    (!surname && !isGiven && (things.has(last) || NOUN_ENDING.test(last) || THING_ENDING.test(last)));
  return {
    folded,
    length: word.length,
    likeness: surname || isGiven ? 1 : nameLikeness(last),
    given,
    surname,
    ordinary,
    shouted: word.length > 1 && word === word.toUpperCase(),
    cue: cueOf(parts.length === 1 ? last : ''),
    job: jobs.has(last) || JOB_ENDING.test(last),
  };
}

function cueOf(word: string): NameCue | null {
  const { titles, labels, headers, greetings, closings, roles } = nameCues();
  if (titles.has(word)) return 'title';
  if (labels.has(word)) return 'label';
  if (headers.has(word)) return 'header';
  if (greetings.has(word)) return 'greeting';
  if (closings.has(word)) return 'closing';
  if (roles.has(word)) return 'role';
  if (/^geb(?:oren(?:e[rn]?)?)?$/.test(word)) return 'birth';
  return word === 'schrieb' ? 'author' : null;
}

/** Also with ä, ö, ü written as two letters. */
function isListed(list: NameList, name: string): boolean {
  if (list.has(name)) return true;
  return /[aou]e/.test(name) && list.has(name.replace(/([aou])e/g, '$1'));
}
