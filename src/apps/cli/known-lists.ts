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
import { LINK_SERVICES, LINK_SERVICES_DATE } from '../../data/link-services';
import { INVITING_HOSTS, LINK_SHAPES } from '../../data/link-shapes';
import { CODED_WRAPPERS, LINK_WRAPPERS, PROXY_HOSTS } from '../../data/link-wrappers';
import { LOOK_ALIKES } from '../../data/look-alikes';
import { OTHER_NUMBER_LABELS } from '../../data/other-number-labels';
import { PENSION_AREAS } from '../../data/pension-areas';
import { SHARE_SHAPES } from '../../data/share-shapes';

/** A list that comes with Umschlag. Its file in `src/data/` names source, licence and how it is refreshed. */
export interface KnownList {
  /** Name of its file; also the key of its source in the texts. */
  readonly id: string;
  readonly entries: number;
  /** When it was last compared with its source. */
  readonly date: string;
}

const COMPARED = '2026-11-22';

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
  { id: 'html-entities', entries: HTML_ENTITIES.size, date: '1999-12-24' },
] as const satisfies readonly KnownList[];
