import { emptyItem, type ComposeItem } from '../state/compose-item';
import { paragraph, sampleBody, sampleMail } from './write-sample';

/*
 * Mails to try the check with. Every person, address and number is invented: `.example` is reserved for examples
 * (RFC 2606), the telephone numbers for fiction, the IBAN is the one printed in textbooks.
 */

export type SampleId =
  'clean' | 'iban' | 'cloud-link' | 'birth-date' | 'phone' | 'history' | 'safe-link' | 'huge' | 'appointment';

const CITIZEN = { name: 'Erika Mustermann', address: 'erika.mustermann@post.example' };
const COMPANY = { name: 'Bauhof Beispiel GmbH', address: 'buchhaltung@bauhof-beispiel.example' };
const SCHOOL = { name: 'Grundschule am Beispielweg', address: 'sekretariat@grundschule-beispielweg.example' };
const COLLEAGUE = { name: 'Thomas Muster', address: 'thomas.muster@kreis-musterland.example' };

const IBAN = 'DE89 3704 0044 0532 0130 00';
const DROPBOX = 'https://www.dropbox.com/scl/fi/a1b2c3d4/Grundriss.pdf?rlkey=beispiel&amp;dl=0';
const SAFE_LINK = `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(
  'https://www.dropbox.com/scl/fi/a1b2c3d4/Grundriss.pdf',
)}&amp;data=05%7C02%7C%7Cbeispiel&amp;sdata=beispiel&amp;reserved=0`;

/** 5 MB, to see that the check answers in time all the same. */
const HUGE_CHARS = 5_000_000;

const SAMPLES: Readonly<Record<SampleId, () => ComposeItem>> = {
  clean: () =>
    sampleMail({
      to: [CITIZEN],
      subject: 'Öffnungszeiten der Zulassungsstelle',
      body: sampleBody({
        greeting: 'Guten Tag Frau Mustermann,',
        text: [
          'die Zulassungsstelle ist montags bis freitags von 8 bis 12 Uhr geöffnet.',
          'Einen Termin bekommen Sie auf unserer Internetseite.',
        ],
      }),
    }),
  iban: () =>
    sampleMail({
      to: [COMPANY],
      cc: [COLLEAGUE],
      subject: 'Ihre Rechnung für den Winterdienst',
      body: sampleBody({
        greeting: 'Sehr geehrte Damen und Herren,',
        text: [
          'die Erstattung geht an Frau Mustermann.',
          `Bitte überweisen Sie den Betrag auf das Konto <b>DE89 3704 0044</b> 0532 0130 00.`,
          'Vielen Dank für die schnelle Bearbeitung.',
        ],
      }),
      attachments: [
        { id: 'a1', name: 'Rechnung.pdf', sizeBytes: 84_512, kind: 'file', isInline: false, url: null },
      ],
    }),
  'cloud-link': () =>
    sampleMail({
      to: [COMPANY],
      subject: 'Pläne für den Umbau',
      body: sampleBody({
        text: ['die Pläne liegen hier bereit:', `<a href="${DROPBOX}">Grundriss.pdf</a>`],
      }),
    }),
  'birth-date': () =>
    sampleMail({
      to: [SCHOOL],
      subject: 'Anmeldung zur Schuleingangsuntersuchung',
      body: sampleBody({
        text: [
          'wir haben die Anmeldung für Max Mustermann, geboren am 12.03.2018, erhalten.',
          'Bitte bestätigen Sie uns den Termin.',
        ],
      }),
    }),
  phone: () =>
    sampleMail({
      to: [COMPANY],
      subject: 'Ansprechperson auf der Baustelle',
      body: sampleBody({
        text: ['vor Ort erreichen Sie Herrn Mustermann.', 'Seine Handynummer ist 0171 39200 17.'],
      }),
    }),
  history: () =>
    sampleMail({
      to: [CITIZEN],
      subject: 'AW: Rückfrage zu meinem Antrag',
      body: sampleBody({
        greeting: 'Guten Tag Frau Mustermann,',
        text: ['vielen Dank, wir melden uns in den nächsten Tagen.'],
        history: [
          '<hr style="display:inline-block;width:98%" tabindex="-1">',
          '<div id="divRplyFwdMsg" dir="ltr"><b>Von:</b> Erika Mustermann &lt;erika.mustermann@post.example&gt;<br><b>Gesendet:</b> Donnerstag, 19. November 2026 09:14<br><b>An:</b> Sabine Beispiel &lt;sabine.beispiel@kreis-musterland.example&gt;<br><b>Betreff:</b> Rückfrage zu meinem Antrag</div>',
          paragraph(''),
          paragraph('Guten Tag, es geht um meinen Sohn Max, geboren am 12.03.2018.'),
          paragraph('Viele Grüße, Erika Mustermann'),
        ].join(''),
      }),
    }),
  'safe-link': () =>
    sampleMail({
      to: [COMPANY],
      subject: 'Noch einmal die Pläne',
      body: sampleBody({
        text: ['hier noch einmal der Weg zu den Plänen:', `<a href="${SAFE_LINK}">Zu den Plänen</a>`],
      }),
    }),
  huge: () =>
    sampleMail({
      to: [CITIZEN],
      subject: 'Die ganze Satzung',
      body: sampleBody({ text: hugeText() }),
    }),
  appointment: () => ({
    ...emptyItem('appointment'),
    to: [COMPANY],
    subject: 'Übergabe der Unterlagen',
    location: 'Kreishaus, Raum 12',
    body: sampleBody({ text: ['bitte bringen Sie den Beleg mit.', `Das Konto lautet ${IBAN}.`] }),
  }),
};

export const SAMPLE_IDS: readonly SampleId[] = [
  'clean',
  'iban',
  'cloud-link',
  'birth-date',
  'phone',
  'history',
  'safe-link',
  'huge',
  'appointment',
];

export function loadSample(id: SampleId): ComposeItem {
  return SAMPLES[id]();
}

function hugeText(): string[] {
  const line = 'Der Kreistag hat in seiner Sitzung die folgende Satzung beschlossen und bekannt gemacht. ';
  const text = line.repeat(Math.ceil(1000 / line.length));
  return Array.from({ length: Math.ceil(HUGE_CHARS / paragraph(text).length) }, () => text);
}
