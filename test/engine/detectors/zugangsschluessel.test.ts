// Every key is made up for this file, most of them by repeating a pattern; none opens anything. They are put together
// from two halves so that no scanner of source code takes them for real ones.
import { zugangsschluessel } from '../../../src/engine/detectors/zugangsschluessel';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const LOT = 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V2w3X4y5Z6a7B8c9D0e1F2g3H4i5J6k7L8m9N0';
const lot = (length: number): string => LOT.slice(0, length);
const split = (...halves: readonly string[]): string => halves.join('');
const CAPITALS = '1A2B3C4D5E6F7G8H';
const LINE = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj';
const PEM = (kind: string): string =>
  `BEGIN ${kind}PRIVATE KEY-----\n${LINE}\n${LINE}\n-----END ${kind}PRIVATE KEY-----`;
const TOKEN = `eyJ${lot(30)}.eyJ${lot(60)}.${lot(43)}`;

const POSITIVES: readonly Positive[] = [
  ['private key', `-----«${PEM('')}»`, 'high'],
  ['RSA key', `-----«${PEM('RSA ')}»`, 'high'],
  ['OpenSSH key', `-----«${PEM('OPENSSH ')}»`, 'high'],
  ['encrypted key', `-----«${PEM('ENCRYPTED ')}»`, 'high'],
  ['a key without its end', `-----«BEGIN EC PRIVATE KEY-----\n${LINE}»`, 'high'],
  ['a quoted key', `> -----«BEGIN EC PRIVATE KEY-----\n> ${LINE}\n> ${LINE}»`, 'high'],
  ['Amazon', `Schlüssel «${split('AK', 'IA')}${CAPITALS}» bitte eintragen`, 'high'],
  ['Amazon for a while', `«${split('AS', 'IA')}${CAPITALS}»`, 'high'],
  ['GitHub', `«${split('gh', 'p_')}${lot(36)}»`, 'high'],
  ['GitHub with fine rights', `«${split('github_', 'pat_')}${lot(22)}_${lot(59)}»`, 'high'],
  ['GitLab', `«${split('gl', 'pat-')}${lot(20)}»`, 'high'],
  ['Slack', `«${split('xo', 'xb-')}123456789012-123456789012-${lot(24)}»`, 'high'],
  ['Google', `«${split('AI', 'za')}${lot(35)}»`, 'high'],
  ['Stripe', `«${split('sk_', 'live_')}${lot(24)}»`, 'high'],
  ['SendGrid', `«${split('S', 'G.')}${lot(22)}.${lot(43)}»`, 'high'],
  ['npm', `//registry/:_authToken=«${split('np', 'm_')}${lot(36)}»`, 'high'],
  ['OpenAI', `«${split('s', 'k-')}${lot(48)}»`, 'high'],
  ['web token', `«${TOKEN}»`, 'high'],
  ['web token behind Bearer', `Authorization: Bearer «${TOKEN}»`, 'high'],
  ['Azure storage', `AccountName=kreis;AccountKey=«${LOT}123456==»;EndpointSuffix=core`, 'high'],
  ['Azure bus', `Endpoint=sb://kreis.example/;SharedAccessKey=«${lot(43)}=»`, 'high'],
  ['Azure signature in a link', `https://kreis.example/c?sv=2026&sig=«${lot(43)}%3D»`, 'high'],
  ['SQL server', 'Server=db1;Database=akte;User Id=erika;Password=«Geheim#1»;Encrypt=True', 'high'],
  ['Java', 'jdbc:postgresql://db1/akte?user=erika&password=«Geheim1»', 'high'],
  ['address', 'https://erika:«Geheim1»@host.example/pfad', 'high'],
  ['address of a database', 'postgres://erika:«sommer»@db1.example:5432/akte', 'high'],
  ['address for files', 'ftp://erika:«Geheim1»@ftp.example', 'high'],
  ['api_key', `api_key=«${lot(32)}»`, 'high'],
  ['API-Key with colon', `API-Key: «${lot(24)}»`, 'high'],
  ['API-Schlüssel', `Der API-Schlüssel: «${lot(24)}»`, 'high'],
  ['client secret in JSON', `"client_secret": "«${lot(40)}»"`, 'high'],
  ['access token', `access_token = '«${lot(40)}»'`, 'high'],
  ['word behind a label', `Token: «${lot(20)}»`, 'high'],
  ['UUID behind a label', 'client_secret=«3fa85f64-5717-4562-b3fc-2c963f66afa6»', 'medium'],
  ['Amazon’s own example', `«${split('AK', 'IA')}IOSFODNN7EXAMPLE»`, 'low'],
];

const NEGATIVES: Negatives = {
  'public keys and certificates': [
    `-----BEGIN PUBLIC KEY-----\n${LINE}\n-----END PUBLIC KEY-----`,
    `-----BEGIN CERTIFICATE-----\n${LINE}\n-----END CERTIFICATE-----`,
    'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC7 erika@amt',
    '-----BEGIN PGP PUBLIC KEY BLOCK-----',
  ],
  'talk about keys': [
    'Bitte keinen PRIVATE KEY versenden.',
    'Der Token ist abgelaufen.',
    'Token: siehe Ablage im Tresor der Abteilung',
    'Die API ist beschrieben.',
    'Das API-Schlüssel-Verfahren',
    'Begin of the meeting',
    'Bearer of this letter',
    'Client Secret fehlt',
  ],
  placeholders: [
    'api_key=<token>',
    'api_key=your-api-key-goes-here-123',
    'token: xxxxxxxxxxxxxxxxxxxxxxxx',
    'https://user:***@host.example/',
    'token = ${API_TOKEN_OF_2026_X}',
    'client_secret=changeme1234567890abc',
  ],
  'too little disorder': ['token=aaaaaaaa11111111', 'token: 1111111111111111', 'api_key=abababababababab12'],
  'too short': [
    'token=a1B2c3',
    'api_key=12345678',
    `${split('AK', 'IA')}1A2B3C4D`,
    `${split('gh', 'p_')}a1B2c3D4`,
  ],
  'words without digits behind a label': [
    'Token: Verwaltungsvorschriftenverzeichnis',
    'secret: Donaudampfschifffahrtsgesellschaft',
  ],
  'ordinary addresses': [
    'https://kreis.example:8443/pfad@3',
    'https://kreis.example/a:b@c',
    'http://localhost:3000/',
    'https://kreis.example/?sig=kurz',
    'mailto:erika@kreis.example',
    'https://example.org/?token=abc',
  ],
  'hashes and numbers without a label': [
    'da39a3ee5e6b4b0d3255bfef95601890afd80709',
    'Commit 5a9abd2 vom 22.11.2026',
    '3fa85f64-5717-4562-b3fc-2c963f66afa6',
    'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  ],
  'half a web token': [`eyJ${lot(30)}`, `eyJ${lot(30)}.${lot(20)}.${lot(20)}`],
  'names that only begin alike': [
    'Asia 2026',
    'AIZA Muster',
    'SK Beispiel e. V.',
    'SG. Nr. 4',
    'sig. Muster',
    'Asiatische Tage',
  ],
  'a file name behind a label': ['token: bericht_2026_11_22_endfassung.pdf'],
};

describe('zugangsschluessel', () => {
  testDetector(zugangsschluessel, POSITIVES, NEGATIVES);
});
