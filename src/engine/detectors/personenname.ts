import type { NameDetector } from '../detector';
import { findNames } from '../names/find-names';

/**
 * Names of people: given name and surname, surname behind a title, or either where a form, a mail's head, a greeting or a
 * signature says that a name stands there. § 12 BGB protects the name; alone it is no secret, beside other data it tells whose
 * they are.
 *
 * | evidence | example | confidence |
 * |---|---|---|
 * | title or label | „Frau Dr. Muster“, „Name: Muster, Erika“ | 0.85 |
 * | listed given name and likely surname | „Erika Mustermann“ | 0.8 |
 * | a title before a word that looks like none, one listed part in context, the surname again | „Mustermann rief an“ | 0.6 |
 * | a given name before an unknown word, an initial before a surname | „Erika Xyz“, „M. Muster“ | 0.4 |
 *
 * Sources: given names of Berlin's registers and frequent surnames (src/data/given-names.ts, surnames.ts), words around names
 * (name-words.ts). The hit is the name without title. „Frau M.“ is a pseudonym and no finding.
 *
 * Known limits: names in lower case; surnames alone without any other mention; given names that are words („Mai“, „Ernst“) before
 * unlisted surnames; names with decomposed umlauts.
 */
export const personenname = {
  id: 'personenname',
  category: 'person',
  pattern: {
    trigger: 'capitalised',
    words: [
      ...[
        'herr',
        'herrn',
        'frau',
        'familie',
        'eheleute',
        'ehepaar',
        'dr',
        'prof',
        'fr',
        'hr',
        'fam',
        'mr',
        'mrs',
        'ms',
      ],
      ...['name', 'namen', 'vorname', 'vornamen', 'nachname', 'familienname', 'geburtsname', 'surname'],
      ...[
        'von',
        'an',
        'cc',
        'bcc',
        'kopie',
        'from',
        'to',
        'teilnehmer',
        'anwesend',
        'schrieb',
        'van',
        'de',
        'del',
      ],
      ...['liebe', 'lieber', 'hallo', 'moin', 'hi', 'hey', 'dear', 'servus'],
      ...[
        'grüßen',
        'grüße',
        'gruß',
        'grüssen',
        'gruss',
        'mfg',
        'vg',
        'lg',
        'regards',
        'auftrag',
        'vertretung',
        'gez',
      ],
      ...[
        'geb',
        'geborene',
        'geborener',
        'antragsteller',
        'antragstellerin',
        'patient',
        'patientin',
        'kind',
        'kindes',
      ],
      ...[
        'versicherte',
        'versicherter',
        'mutter',
        'vater',
        'ansprechpartner',
        'ansprechpartnerin',
        'sachbearbeiter',
      ],
      ...[
        'sachbearbeiterin',
        'bearbeiter',
        'bearbeiterin',
        'mieter',
        'mieterin',
        'halter',
        'halterin',
        'bewerber',
      ],
      ...[
        'bewerberin',
        'zeuge',
        'zeugin',
        'betroffene',
        'betroffener',
        'schüler',
        'schülerin',
        'hochachtungsvoll',
      ],
    ],
  },
  confidence: { alone: 0.4, withContext: 0.85 },
  context: { words: [] },
  find: (text, starts) =>
    findNames(text, starts).map(({ start, end, confidence }) => ({ start, end, confidence })),
} satisfies NameDetector;
