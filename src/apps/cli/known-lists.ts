import { APP_SCHEMES } from '../../data/app-schemes';
import {
  EMERGENCY_NUMBERS,
  MOBILE_PREFIXES,
  SERVICE_PREFIXES,
  SHORT_AREA_CODES,
} from '../../data/area-codes';
import { CARD_RANGES } from '../../data/card-ranges';
import { HTML_ENTITIES } from '../../data/html-entities';
import { IBAN_STRUCTURES } from '../../data/iban-structures';
import { BREADTH_FILE_HOSTS, BREADTH_SHORTENERS, LINK_BREADTH_DATE } from '../../data/link-breadth';
import {
  ASKING_WORDS,
  INVITATION_SENDERS,
  INVITATION_WORDS,
  ORGANISATION_WORDS,
  PRESSING_WORDS,
} from '../../data/invitation-senders';
import { LINK_SERVICES, LINK_SERVICES_DATE } from '../../data/link-services';
import { INVITING_HOSTS, LINK_SHAPES } from '../../data/link-shapes';
import { CODED_WRAPPERS, LINK_WRAPPERS, PROXY_HOSTS } from '../../data/link-wrappers';
import { LOOK_ALIKES } from '../../data/look-alikes';
import { OTHER_NUMBER_LABELS } from '../../data/other-number-labels';
import { PAPER_ENDINGS } from '../../data/paper-words';
import { PENSION_AREAS } from '../../data/pension-areas';
import { SHARE_SHAPES } from '../../data/share-shapes';
import {
  ANY_DOCUMENT_LABELS,
  ID_CARD_LABELS,
  PASSPORT_LABELS,
  RESIDENCE_LABELS,
} from '../../data/document-labels';
import { GIVEN_NAMES } from '../../data/given-names';
import { ICD_CHAPTERS } from '../../data/icd-chapters';
import { NAME_WEIGHTS } from '../../data/name-weights';
import * as nameWords from '../../data/name-words';
import { NO_PASSWORDS } from '../../data/password-words';
import { ROLE_MAILBOXES } from '../../data/role-mailboxes';
import { NEUTRAL_HEADS, STATEMENT_SIGNALS } from '../../data/statement-signals';
import { NO_PLACES, NO_STREETS, RARE_STREET_ENDINGS, STREET_ENDINGS } from '../../data/street-words';
import { SURNAMES } from '../../data/surnames';
import { TAX_NUMBER_LANDS } from '../../data/tax-number-lands';
import { VEHICLE_DISTRICTS } from '../../data/vehicle-districts';
import { PLATE_WORDS, VEHICLE_WORDS } from '../../data/vehicle-words';
import * as wordFields from '../../data/word-fields';

/** A list that comes with Umschlag. Its file in `src/data/` names source, licence and how it is refreshed. */
export interface KnownList {
  /** Name of its file; also the key of its source in the texts. */
  readonly id: string;
  readonly entries: number;
  /** When it was last compared with its source. */
  readonly date: string;
}

const COMPARED = '2026-11-22';

const words = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** Lines of a front-coded list: two letters, then a digit before each name. */
const codedNames = (list: string): number => list.match(/\d/g)?.length ?? 0;

/** A test compares this with the folder and with the date in each file. */
export const KNOWN_LISTS = [
  { id: 'link-services', entries: LINK_SERVICES.length, date: LINK_SERVICES_DATE },
  {
    id: 'link-breadth',
    entries: `${BREADTH_FILE_HOSTS} ${BREADTH_SHORTENERS}`.split(' ').length,
    date: LINK_BREADTH_DATE,
  },
  {
    id: 'link-wrappers',
    entries: LINK_WRAPPERS.length + CODED_WRAPPERS.length + PROXY_HOSTS.length,
    date: COMPARED,
  },
  { id: 'link-shapes', entries: LINK_SHAPES.length + INVITING_HOSTS.length, date: COMPARED },
  { id: 'share-shapes', entries: SHARE_SHAPES.length, date: COMPARED },
  {
    id: 'invitation-senders',
    entries:
      INVITATION_SENDERS.length +
      new Set([...Object.values(INVITATION_WORDS), PRESSING_WORDS, ASKING_WORDS, ORGANISATION_WORDS].flat())
        .size,
    date: COMPARED,
  },
  { id: 'app-schemes', entries: Object.keys(APP_SCHEMES).length, date: COMPARED },
  { id: 'look-alikes', entries: Object.values(LOOK_ALIKES).join('').length, date: COMPARED },
  { id: 'iban-structures', entries: Object.keys(IBAN_STRUCTURES).length, date: COMPARED },
  { id: 'card-ranges', entries: CARD_RANGES.length, date: COMPARED },
  { id: 'pension-areas', entries: PENSION_AREAS.length, date: COMPARED },
  {
    id: 'area-codes',
    entries:
      SHORT_AREA_CODES.length + MOBILE_PREFIXES.length + SERVICE_PREFIXES.length + EMERGENCY_NUMBERS.length,
    date: COMPARED,
  },
  { id: 'other-number-labels', entries: OTHER_NUMBER_LABELS.length, date: COMPARED },
  {
    id: 'document-labels',
    entries: [ID_CARD_LABELS, ANY_DOCUMENT_LABELS, PASSPORT_LABELS, RESIDENCE_LABELS].flat().length,
    date: COMPARED,
  },
  { id: 'tax-number-lands', entries: TAX_NUMBER_LANDS.length, date: COMPARED },
  { id: 'vehicle-districts', entries: words(VEHICLE_DISTRICTS.join(' ')), date: COMPARED },
  { id: 'vehicle-words', entries: PLATE_WORDS.length + VEHICLE_WORDS.length, date: COMPARED },
  { id: 'given-names', entries: codedNames(GIVEN_NAMES), date: COMPARED },
  { id: 'surnames', entries: codedNames(SURNAMES), date: COMPARED },
  { id: 'name-words', entries: words(Object.values(nameWords).join(' ')), date: COMPARED },
  { id: 'name-weights', entries: NAME_WEIGHTS.length, date: COMPARED },
  { id: 'paper-words', entries: words(PAPER_ENDINGS), date: COMPARED },
  {
    id: 'street-words',
    entries: [STREET_ENDINGS, RARE_STREET_ENDINGS, NO_STREETS, NO_PLACES].flat().length,
    date: COMPARED,
  },
  { id: 'role-mailboxes', entries: words(ROLE_MAILBOXES), date: COMPARED },
  { id: 'password-words', entries: NO_PASSWORDS.length, date: COMPARED },
  {
    id: 'word-fields',
    entries: words(
      Object.values(wordFields)
        .flatMap((field) => Object.values<string>({ ...field }))
        .join(' '),
    ),
    date: COMPARED,
  },
  {
    id: 'statement-signals',
    entries: words([...Object.values(STATEMENT_SIGNALS), NEUTRAL_HEADS].join(' ')),
    date: COMPARED,
  },
  { id: 'icd-chapters', entries: Object.keys(ICD_CHAPTERS).length, date: COMPARED },
  { id: 'html-entities', entries: HTML_ENTITIES.size, date: '1999-12-24' },
] as const satisfies readonly KnownList[];
