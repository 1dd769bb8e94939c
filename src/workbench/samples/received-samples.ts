import type { Mailbox } from '../../message';
import { SENDER } from '../state/compose-item';
import type { ReceivedItem } from '../state/received-item';
import { paragraph } from './write-sample';

/*
 * Mails to read: invitations as networks, clouds and people send them. Every person, firm and text is invented. The
 * domains of the services are theirs, or nothing could be recognised; the mailboxes at them are made up.
 */

export type ReceivedSampleId =
  | 'linkedin'
  | 'linkedin-english'
  | 'xing'
  | 'facebook'
  | 'dropbox'
  | 'wetransfer'
  | 'whatsapp'
  | 'suspicious'
  | 'meeting';

/** Text of a mail, a paragraph each, and the links below it: their words and where they lead. */
interface Received {
  readonly from: Mailbox;
  readonly subject: string;
  readonly text: readonly string[];
  readonly links?: readonly (readonly [words: string, url: string])[];
}

const SCHOOL = { name: 'Elternbeirat', address: 'elternbeirat@grundschule-beispielweg.example' };

const SAMPLES: Readonly<Record<ReceivedSampleId, Received>> = {
  linkedin: {
    from: { name: 'Jana Probst', address: 'einladungen@linkedin.com' },
    subject: 'Ich würde Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen',
    text: [
      'Guten Tag Frau Beispiel,',
      'ich würde Sie gerne zu meinem beruflichen Netzwerk hinzufügen.',
      'Jana Probst, Projektleiterin, Medienhaus Beispiel GmbH',
    ],
    links: [['Annehmen', 'https://www.linkedin.com/comm/mynetwork/']],
  },
  'linkedin-english': {
    from: { name: 'Jane Sample', address: 'invitations@linkedin.com' },
    subject: 'I want to connect',
    text: ['Hi Sabine, I’d like to join your network.', 'Jane Sample, consultant at Sample Consulting Ltd'],
    links: [['View profile', 'https://www.linkedin.com/comm/in/jane-sample']],
  },
  xing: {
    from: { name: 'XING', address: 'post@mail.xing.com' },
    subject: 'Jana Probst möchte Sie als Kontakt hinzufügen',
    text: [
      'Hallo Frau Beispiel,',
      'Jana Probst, Redaktion Beispielblatt, hat Ihnen eine Kontaktanfrage geschickt.',
    ],
    links: [['Anfrage ansehen', 'https://www.xing.com/contacts']],
  },
  facebook: {
    from: { name: 'Facebook', address: 'nachricht@facebookmail.com' },
    subject: 'Jana Probst hat dir eine Freundschaftsanfrage gesendet',
    text: [
      'Hallo Sabine,',
      'Jana Probst möchte auf Facebook mit dir befreundet sein.',
      'Wohnt in Musterstadt',
    ],
    links: [['Anfrage bestätigen', 'https://www.facebook.com/friends']],
  },
  dropbox: {
    from: { name: 'Jana Probst über Dropbox', address: 'no-reply@dropbox.com' },
    subject: 'Jana Probst hat „Entwurf Spielplatz.pdf“ für Sie freigegeben',
    text: ['Hallo,', 'Jana Probst hat Sie eingeladen, sich die Datei „Entwurf Spielplatz.pdf“ anzusehen.'],
    links: [['Datei ansehen', 'https://www.dropbox.com/scl/fi/beispiel/Entwurf.pdf']],
  },
  wetransfer: {
    from: { name: 'WeTransfer', address: 'noreply@wetransfer.com' },
    subject: 'planung@buero-beispiel.example hat Ihnen Dateien über WeTransfer gesendet',
    text: ['planung@buero-beispiel.example', 'hat Ihnen 3 Dateien gesendet, zusammen 48 MB.'],
    links: [['Dateien herunterladen', 'https://wetransfer.com/downloads/beispiel']],
  },
  whatsapp: {
    from: SCHOOL,
    subject: 'Unsere Gruppe für das Schulfest',
    text: [
      'Guten Tag Frau Beispiel,',
      'wir planen das Schulfest in einer Gruppe bei WhatsApp. Sind Sie dabei?',
    ],
    links: [['Der Gruppe beitreten', 'https://chat.whatsapp.com/BeispielEinladung']],
  },
  suspicious: {
    from: { name: 'LinkedIn Sicherheit', address: 'sicherheit@kontakt-pruefung.example' },
    subject: 'Ihre Einladung läuft ab',
    text: [
      'Sehr geehrte Nutzerin,',
      'Ihre Einladung auf LinkedIn läuft in einer Stunde ab. Handeln Sie umgehend.',
      'Geben Sie Ihr Passwort ein, um Ihre Kontakte zu behalten.',
    ],
    links: [['Jetzt bestätigen', 'https://kontakt-pruefung.example/anmelden']],
  },
  meeting: {
    from: { name: 'Thomas Muster', address: 'thomas.muster@kreis-musterland.example' },
    subject: 'Einladung zur Sitzung am Donnerstag',
    text: [
      'Guten Morgen,',
      'zur Sitzung am Donnerstag um 10 Uhr lade ich Sie herzlich ein. Raum 12.',
      'Thomas Muster',
    ],
  },
};

export const RECEIVED_SAMPLE_IDS: readonly ReceivedSampleId[] = [
  'linkedin',
  'linkedin-english',
  'xing',
  'facebook',
  'dropbox',
  'wetransfer',
  'whatsapp',
  'suspicious',
  'meeting',
];

export function loadReceivedSample(id: ReceivedSampleId): ReceivedItem {
  const { from, subject, text, links = [] } = SAMPLES[id];
  const paragraphs = [...text, ...links.map(([words, url]) => `<a href="${url}">${words}</a>`)].map(
    paragraph,
  );
  return {
    from,
    to: [SENDER],
    subject,
    body: { format: 'html', content: `<html><body dir="ltr">${paragraphs.join('')}</body></html>` },
    receivedAt: '2026-11-19T08:14:00Z',
  };
}
