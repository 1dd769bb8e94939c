import type { NameDetector } from '../detector';
import { findNames } from '../names/find-names';

/**
 * Names of people: given name and surname, surname behind a title, or either where a form, a mail's head, a greeting or a
 * signature says that a name stands there. § 12 BGB protects the name; alone it is no secret, beside other data it tells whose
 * they are.
 *
 * | evidence | example | confidence |
 * |---|---|---|
 * | title or label of a name | „Frau Dr. Muster“, „Name: Muster, Erika“ | 0.85 |
 * | listed given name and listed or likely surname; both behind a role, in a mail's head, under a closing formula | „Erika Mustermann“ | 0.8 |
 * | one listed part in such a place, a given name and a word that is no noun by form, the surname again | „Mustermann rief an“ | 0.6 |
 * | an initial and a surname, two unlisted words with a birth date or on a line of their own | „M. Muster“ | 0.5 |
 * | two unlisted words that look like names, a name in quotation marks | „Rabiye Xyztürk“ | 0.3 |
 *
 * Sources: given names of Berlin's registers and frequent surnames (src/data/given-names.ts, surnames.ts), words around names
 * (name-words.ts), and a model of the letters that names and other words are made of (name-weights.ts). The hit is the name
 * without title. „Frau M.“ is a pseudonym and no finding.
 *
 * Accuracy from 0.5 on, on texts neither trained on nor tuned to (`scripts/measure-names.ts`): office sentences precision 0.99,
 * recall 0.93; news precision 0.91, recall 0.77 of full names (0.44 with surnames standing alone); courts 3 wrong names in 1,666
 * sentences. Without the letter model: news 0.89 and 0.70, office 0.99 and 0.92 with fewer exact ends.
 * Known limits: names in lower case; surnames alone without any other mention; given names that are words („Mai“, „Ernst“) before
 * unlisted surnames; brands and works named like people („Karl May“); names with decomposed umlauts.
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
        ...[
          'kinder',
          'kindern',
          'geschwister',
          'geschwistern',
          'zwillinge',
          'zwillingen',
          'töchter',
          'söhne',
        ],
      ],
    ],
  },
  confidence: { alone: 0.3, withContext: 0.85 },
  context: { words: [] },
  find: (text, starts) =>
    findNames(text, starts).map(({ start, end, confidence }) => ({ start, end, confidence })),
} satisfies NameDetector;
