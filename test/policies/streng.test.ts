import { resolve } from 'node:path';
import { DETECTOR_IDS } from '../../src/check';
import { DETECTORS } from '../../src/engine';
import type { Category, Finding, FindingNote, Subject } from '../../src/engine';
import { readPolicyPack } from '../../src/hosts/files/read-policy-pack';
import type { ZoneName } from '../../src/message';
import { decide, LEVELS, tierOf } from '../../src/policy';
import type { Level, Policy, Tier } from '../../src/policy';

const pack = readPolicyPack(resolve(__dirname, '../../policies/streng'), DETECTOR_IDS);
if (!pack.ok) throw new Error(JSON.stringify(pack.problems));
const policy: Policy = pack.policy;

interface Case {
  readonly detector: string;
  readonly tier: Tier;
  readonly zone?: ZoneName;
  readonly subject?: Subject;
  readonly confidence?: number;
  /** Categories of what stands near. */
  readonly beside?: readonly Category[];
  readonly note?: FindingNote;
}

/** The rule that decides, and its level. */
function judged({
  detector,
  tier,
  zone = 'text',
  subject = 'unknown',
  confidence = 0.9,
  beside = [],
  note,
}: Case): string {
  const category = DETECTORS.find(({ id }) => id === detector)?.category;
  if (category === undefined) throw new Error(`no detector ${detector}`);
  const finding: Finding = {
    id: 'f1',
    detector,
    category,
    start: 0,
    end: 1,
    confidence,
    part: 'body',
    zone,
    subject,
    beside: beside.map((near) => ({ detector: 'daneben', category: near })),
    ...(note === undefined ? {} : { note }),
  };
  const { verdict, levels } = decide([finding], tier, policy);
  return `${levels['f1']} by ${verdict.reasons[0]?.rule}`;
}

describe('streng', () => {
  test.each<[string, Case, string]>([
    // in the house
    ['a cloud link in the house', { detector: 'cloud-link', tier: 'own' }, 'confirm by intern-cloud'],
    ['a network in the house', { detector: 'social-link', tier: 'own' }, 'hint by intern-soziales-netzwerk'],
    ['an IBAN in the house', { detector: 'iban', tier: 'own' }, 'hint by intern-kennnummer'],
    [
      'an IBAN in the subject in the house',
      { detector: 'iban', tier: 'own', zone: 'subject' },
      'hint by intern-kennnummer',
    ],
    [
      'an unsure number in the house',
      { detector: 'iban', tier: 'own', confidence: 0.3 },
      'allow by undefined',
    ],
    ['a birth date in the house', { detector: 'geburtsdatum', tier: 'own' }, 'allow by undefined'],
    ['a telephone number in the house', { detector: 'telefonnummer', tier: 'own' }, 'allow by undefined'],

    // identifiers
    ['an IBAN to a stranger', { detector: 'iban', tier: 'other' }, 'stop by kennnummer'],
    ['an IBAN to free mail', { detector: 'iban', tier: 'freemail' }, 'stop by kennnummer'],
    ['a tax ID to a private address', { detector: 'steuer-id', tier: 'own-private' }, 'stop by kennnummer'],
    ['an IBAN to a blocked domain', { detector: 'iban', tier: 'blocked' }, 'stop by kennnummer'],
    ['an IBAN in the history', { detector: 'iban', tier: 'other', zone: 'quoted' }, 'stop by kennnummer'],
    [
      'an IBAN in a file name',
      { detector: 'iban', tier: 'other', zone: 'attachment-name' },
      'stop by kennnummer',
    ],
    ['just sure enough', { detector: 'iban', tier: 'other', confidence: 0.5 }, 'stop by kennnummer'],
    ['not sure enough', { detector: 'iban', tier: 'other', confidence: 0.49 }, 'hint by hinweis'],
    ['to an authority', { detector: 'iban', tier: 'authority' }, 'justify by kennnummer-behoerde'],
    ['to a partner', { detector: 'iban', tier: 'partner' }, 'justify by kennnummer-behoerde'],
    [
      'in the subject to an authority',
      { detector: 'iban', tier: 'authority', zone: 'subject' },
      'stop by kennnummer-betreff',
    ],
    [
      'in the subject to a stranger',
      { detector: 'steuer-id', tier: 'other', zone: 'subject' },
      'stop by kennnummer-betreff',
    ],
    [
      'the bank account in the signature',
      { detector: 'iban', tier: 'other', zone: 'signature' },
      'hint by signatur-bankverbindung',
    ],
    ['an account of the house', { detector: 'iban', tier: 'other', subject: 'own' }, 'allow by undefined'],
    [
      'the same in the signature',
      { detector: 'iban', tier: 'freemail', subject: 'own', zone: 'signature' },
      'allow by undefined',
    ],
    [
      'another number in the signature',
      { detector: 'steuer-id', tier: 'other', zone: 'signature' },
      'stop by kennnummer',
    ],

    ['a file number in the house', { detector: 'aktenzeichen', tier: 'own' }, 'allow by undefined'],
    ['a file number to a stranger', { detector: 'aktenzeichen', tier: 'other' }, 'hint by zeichen'],
    [
      'a file number in the subject',
      { detector: 'aktenzeichen', tier: 'authority', zone: 'subject' },
      'hint by zeichen',
    ],
    [
      'a file number beside a name',
      { detector: 'aktenzeichen', tier: 'other', beside: ['person'] },
      'confirm by zeichen-mit-person',
    ],
    [
      'a court file beside a name',
      { detector: 'aktenzeichen', tier: 'other', confidence: 0.4, beside: ['person'] },
      'hint by zeichen',
    ],
    [
      'a file number beside a name in the history',
      { detector: 'aktenzeichen', tier: 'other', zone: 'quoted', beside: ['person'] },
      'hint by zeichen',
    ],
    ['a child benefit number', { detector: 'kindergeldnummer', tier: 'other' }, 'stop by kennnummer'],

    // links
    ['a cloud link to a stranger', { detector: 'cloud-link', tier: 'other' }, 'stop by cloud'],
    ['a cloud link to a partner', { detector: 'cloud-link', tier: 'partner' }, 'stop by cloud'],
    [
      'a cloud link in the history',
      { detector: 'cloud-link', tier: 'other', zone: 'quoted' },
      'confirm by cloud-verlauf',
    ],
    ['a network to a stranger', { detector: 'social-link', tier: 'other' }, 'stop by soziales-netzwerk'],
    [
      'a network in the history',
      { detector: 'social-link', tier: 'freemail', zone: 'quoted' },
      'hint by soziales-netzwerk-verlauf',
    ],
    ['a messenger to a stranger', { detector: 'messenger-link', tier: 'other' }, 'stop by soziales-netzwerk'],
    [
      'a messenger in the history',
      { detector: 'messenger-link', tier: 'other', zone: 'quoted' },
      'hint by soziales-netzwerk-verlauf',
    ],
    ['a short link', { detector: 'kurzlink', tier: 'freemail' }, 'confirm by kurzlink'],
    [
      'a short link in the history',
      { detector: 'kurzlink', tier: 'other', zone: 'quoted' },
      'hint by kurzlink-verlauf',
    ],
    ['a disguised link', { detector: 'getarnter-link', tier: 'authority' }, 'stop by getarnter-link'],
    [
      'a disguised link in the history',
      { detector: 'getarnter-link', tier: 'other', zone: 'quoted' },
      'confirm by getarnter-link-verlauf',
    ],
    [
      'a disguised link in the house',
      { detector: 'getarnter-link', tier: 'own' },
      'confirm by intern-getarnter-link',
    ],
    ['a stranger’s share', { detector: 'fremde-freigabe', tier: 'other' }, 'justify by fremde-freigabe'],
    [
      'a stranger’s share in the history',
      { detector: 'fremde-freigabe', tier: 'other', zone: 'quoted' },
      'confirm by fremde-freigabe-verlauf',
    ],
    [
      'a stranger’s share in the house',
      { detector: 'fremde-freigabe', tier: 'own' },
      'hint by intern-soziales-netzwerk',
    ],

    // people
    ['a birth date', { detector: 'geburtsdatum', tier: 'other' }, 'justify by geburtsdatum'],
    [
      'a birth date to an authority',
      { detector: 'geburtsdatum', tier: 'authority' },
      'justify by geburtsdatum',
    ],
    [
      'a birth date in the history',
      { detector: 'geburtsdatum', tier: 'other', zone: 'quoted' },
      'confirm by geburtsdatum-verlauf',
    ],
    ['perhaps a birth date', { detector: 'geburtsdatum', tier: 'other', confidence: 0.4 }, 'hint by hinweis'],
    [
      'a telephone number of a third person',
      { detector: 'telefonnummer', tier: 'other', subject: 'third-party' },
      'confirm by kontaktdaten-dritter',
    ],
    [
      'an address of whom nobody knows',
      { detector: 'e-mail-adresse', tier: 'other' },
      'confirm by kontaktdaten-dritter',
    ],
    [
      'perhaps a telephone number',
      { detector: 'telefonnummer', tier: 'other', subject: 'third-party', confidence: 0.3 },
      'hint by hinweis',
    ],
    [
      'contact data of a third person in the history',
      { detector: 'telefonnummer', tier: 'other', subject: 'third-party', zone: 'quoted' },
      'hint by kontaktdaten-dritter-verlauf',
    ],
    ['own number', { detector: 'telefonnummer', tier: 'other', subject: 'own' }, 'allow by undefined'],
    [
      'address of the recipient',
      { detector: 'e-mail-adresse', tier: 'other', subject: 'recipient' },
      'hint by kontaktdaten-empfaenger',
    ],
    [
      'address of the recipient in the history',
      { detector: 'e-mail-adresse', tier: 'other', subject: 'recipient', zone: 'quoted' },
      'allow by undefined',
    ],
    [
      'contact data in the signature',
      { detector: 'telefonnummer', tier: 'other', subject: 'third-party', zone: 'signature' },
      'allow by undefined',
    ],
    [
      'contact data in the disclaimer',
      { detector: 'e-mail-adresse', tier: 'other', subject: 'third-party', zone: 'disclaimer' },
      'allow by undefined',
    ],

    // names
    ['a name alone', { detector: 'personenname', tier: 'other', subject: 'third-party' }, 'hint by hinweis'],
    [
      'a name in the greeting',
      { detector: 'personenname', tier: 'other', zone: 'greeting' },
      'allow by undefined',
    ],
    [
      'a name beside a diagnosis',
      { detector: 'personenname', tier: 'other', beside: ['special'] },
      'confirm by name-mit-angaben',
    ],
    [
      'the addressee’s name beside a diagnosis',
      { detector: 'personenname', tier: 'other', subject: 'recipient', beside: ['special'] },
      'allow by undefined',
    ],

    // special categories
    ['a word alone', { detector: 'gesundheit', tier: 'other', confidence: 0.4 }, 'hint by hinweis'],
    [
      'a word with „Ihre“',
      { detector: 'gesundheit', tier: 'other', confidence: 0.6 },
      'confirm by besondere-angabe',
    ],
    [
      'a word near a name',
      { detector: 'gesundheit', tier: 'other', confidence: 0.4, beside: ['person'] },
      'confirm by besondere-angabe-neben-person',
    ],
    [
      'a clear word near a name',
      { detector: 'gesundheit', tier: 'other', confidence: 0.6, beside: ['person'] },
      'stop by besondere-angabe-person',
    ],
    [
      'a clear word near a number, to an authority',
      { detector: 'straftat', tier: 'authority', confidence: 0.6, beside: ['identifier'] },
      'justify by besondere-angabe-person-behoerde',
    ],
    [
      'an unsure word near a name in the subject line',
      { detector: 'sozialleistung', tier: 'authority', zone: 'subject', confidence: 0.4, beside: ['person'] },
      'stop by besondere-angabe-betreff',
    ],
    [
      'a word in the history',
      { detector: 'gesundheit', tier: 'other', zone: 'quoted', confidence: 0.4, beside: ['person'] },
      'hint by hinweis',
    ],
    [
      'a clear word in the history',
      { detector: 'gesundheit', tier: 'other', zone: 'quoted', confidence: 0.6 },
      'confirm by besondere-angabe-verlauf',
    ],
    [
      'a word in the house near a name',
      { detector: 'gesundheit', tier: 'own', beside: ['person'] },
      'hint by intern-besondere-angabe',
    ],
    [
      'a word in the signature',
      { detector: 'religion', tier: 'other', zone: 'signature' },
      'allow by undefined',
    ],

    // secrets
    ['a password', { detector: 'passwort', tier: 'authority' }, 'stop by zugangsdaten'],
    [
      'a password in the history',
      { detector: 'passwort', tier: 'other', zone: 'quoted' },
      'confirm by zugangsdaten-verlauf',
    ],
    [
      'a password in the house beside its attachment',
      { detector: 'passwort', tier: 'own', note: 'with-attachment' },
      'confirm by intern-kennwort-mit-anhang',
    ],
    ['a password in the house', { detector: 'passwort', tier: 'own' }, 'hint by intern-zugangsdaten'],
  ])('%s', (_, finding, expected) => {
    expect(judged(finding)).toBe(expected);
  });

  test('categories without a rule of their own are shown and hold nothing up', () => {
    const finding: Finding = {
      id: 'f1',
      detector: 'spaeter',
      category: 'recipient',
      start: 0,
      end: 1,
      confidence: 0.9,
      part: 'body',
      zone: 'text',
      subject: 'unknown',
    };
    expect(decide([finding], 'other', policy).levels).toEqual({ f1: 'hint' satisfies Level });
  });

  test('a failed check asks, and asks in time', () => {
    expect(policy.failure).toEqual({ onError: 'confirm', onTimeout: 'confirm', deadlineMs: 4000 });
  });

  test.each([
    ['poststelle@beispiel.bund.de', 'authority'],
    ['jemand@gmx.de', 'freemail'],
    ['jemand@t-online.de', 'freemail'],
    ['jemand@nichtgmx.de', 'other'],
    ['jemand@berlin.de', 'other'],
    ['amt@kreis.example', 'own'],
  ])('%s is %s', (address, tier) => {
    expect(tierOf(address, policy, 'amt@kreis.example')).toBe(tier);
  });

  test('nothing in it points to a real house', () => {
    const { name, phone, fax, post, mail, allris, cloud, phones } = policy.office ?? {};
    const contacts = [
      policy.dsb.mail,
      policy.dsb.phone,
      ...policy.channels.map(({ contact }) => contact),
      ...[name, phone, fax, post?.join(', '), mail, allris, cloud].map(String),
      ...Object.values(phones ?? {}),
    ];
    expect(
      contacts.filter((contact) => !/\.example\b|30 23125|Musterstraße|Kreis Beispiel/.test(contact)),
    ).toEqual([]);
    expect({ ...policy.own, partner: policy.tiers.partner, allowed: policy.links.allowed }).toEqual({
      domains: [],
      phonePrefixes: [],
      ibans: [],
      tenants: [],
      partner: [],
      allowed: [],
    });
  });

  test('levels are used as the comment explains them', () => {
    expect(new Set(policy.rules.map(({ level }) => level))).toEqual(new Set(LEVELS));
  });
});
