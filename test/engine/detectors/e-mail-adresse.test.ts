// All addresses are made up; domains are those kept for examples (RFC 2606) or cannot be registered.
import { eMailAdresse } from '../../../src/engine/detectors/e-mail-adresse';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['plain', 'Schreiben Sie an «erika.muster@example.org» bitte', 'high'],
  ['full stop behind it', 'Adresse: «erika.muster@example.org».', 'high'],
  ['comma and bracket', '(«e.muster@example.org», Büro)', 'high'],
  ['angle brackets', 'Erika Muster <«e.muster@example.org»>', 'high'],
  ['mailto', 'mailto:«e.muster@example.org»', 'high'],
  ['several labels', '«e.muster@mail.kreis.example.de»', 'high'],
  ['capitals', '«ERIKA.MUSTER@EXAMPLE.ORG»', 'high'],
  ['umlaut in the domain', '«info@müller-straße.example»', 'low'],
  ['punycode', '«info@xn--mller-kva.example»', 'low'],
  ['punycode as last label', '«info@muster.xn--vermgensberatung-pwb»', 'low'],
  ['plus, underscore, per cent', '«e+test_1%x@example.org»', 'high'],
  ['apostrophe', "«o'muster@example.org»", 'high'],
  ['hyphens on both sides', '«karten-verkauf@stadt-theater.example»', 'high'],
  ['digits', '«muster1964@example.net»', 'high'],
  ['role address', '«poststelle@amt.example»', 'low'],
  ['role address with the place', '«presse.kiel@amt.example»', 'low'],
  ['role address of an office', '«bauamt@amt.example»', 'low'],
  ['role address in words', 'E-Mail: «info at amt punkt example»', 'low'],
  ['a surname like a role', '«erika.post@example.org»', 'high'],
  ['a role as part of a name', '«erika.postler@amt.example»', 'high'],
  ['at and Punkt spelled out', '«erika.muster at kreis punkt example»', 'high'],
  ['at spelled out, dots kept', 'Sie erreichen mich: «e.muster at kreis.example»', 'high'],
  ['dot spelled out on both sides', '«erika punkt muster at kreis punkt example»', 'high'],
  ['ät spelled out behind its label', 'E-Mail: «muster ät kreis.example»', 'high'],
  ['digits in the name', '«muster1964 at example dot org»', 'high'],
  ['umlauts on both sides', '«jürgen.müller@kreis-plön.example»', 'high'],
  ['(at)', '«e.muster(at)example.org»', 'high'],
  ['[at] with spaces', '«e.muster [at] example.org»', 'high'],
  ['(ät)', '«e.muster(ät)example.org»', 'high'],
  ['at and dot in words', '«e.muster[at]example[dot]org»', 'high'],
  ['at and Punkt in words', '«e.muster (at) example (punkt) org»', 'high'],
  ['next sentence glued on', '«e.muster@example.org».Bitte melden', 'high'],
  ['hyphenated word', 'die «e.muster@example.org»-Adresse', 'high'],
  ['two in a row', '«a@example.org»; «b@example.net»', 'high'],
];

const NEGATIVES: Negatives = {
  'file names': ['logo@2x.png', 'icon@3x.jpg', 'bild@gross.webp', 'image001.png@01DA2B3C.4D5E6F70'],
  'accounts of social networks': ['@muster', '@muster@mastodon.example', 'folgen Sie @kreis.muster'],
  'log-in data in web addresses': [
    'https://name:wort@host.example/pfad',
    'ftp://muster@host.example',
    'https://example.org/@muster',
  ],
  'source code addresses': ['git@example.org:amt/projekt.git'],
  'message numbers': ['Message-ID: <20261122.1234@mail.example.org>', 'cid:bild1@example.org'],
  'no domain': ['muster@localhost', 'root@server1', 'muster@', 'muster@.example'],
  'no local part': ['@example.org', ' @ example.org'],
  'domain ends in digits': ['muster@192.168.1.10', 'muster@example.123'],
  'dots in the wrong place': ['muster.@example.org', 'erika..muster@example.org', 'muster@example..org'],
  'hyphens in the wrong place': ['muster@-example.org', 'muster@example-.org'],
  'a price or quantity': ['5 Stück @ 3,50 Euro', '10@2.50', 'Code @Override public void run'],
  'spaces around a plain at sign': ['muster @ example.org'],
  'at in English sentences': [
    'look at kreis.example',
    'We meet at example.org tomorrow',
    'arrives at kreis dot example',
    'at kreis punkt example',
    'me at example',
  ],
  'a last label of one letter': ['muster@example.o'],
  'brackets that are no at sign': ['Art (at) ist ein Wort', 'siehe (atlas) karte.de', 'Formel f[at] 2'],
  'too long': [`m@${'a'.repeat(64)}.example`, `${'m'.repeat(40)}@${'abcdefghi.'.repeat(30)}example`],
};

describe('e-mail-adresse', () => {
  testDetector(eMailAdresse, POSITIVES, NEGATIVES);
});
