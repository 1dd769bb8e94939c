import { findInvitation, type ReceivedMail } from '../../../src/check';

// All people and addresses here are made up; the services' domains are real, their mailboxes are not.

const mail = (from: string, subject: string, text = '', name = ''): ReceivedMail => ({
  from: { address: from, name },
  subject,
  body: { format: 'text', content: text },
});

const html = (from: string, subject: string, content: string): ReceivedMail => ({
  from: { address: from, name: '' },
  subject,
  body: { format: 'html', content },
});

test.each<[reason: string, mail: ReceivedMail, name: string | null]>([
  [
    'LinkedIn, English',
    mail('x@linkedin.com', 'Eva Muster, please add me to your LinkedIn network'),
    'LinkedIn',
  ],
  [
    'LinkedIn, German, with the service between the words',
    mail('x@linkedin.com', 'Ich würde Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen'),
    'LinkedIn',
  ],
  ['a subdomain', mail('x@bounce.linkedin.com', '', "Hi, I'd like to join your network."), 'LinkedIn'],
  ['capitals in the domain', mail('x@LinkedIn.COM', 'Ihre Einladung wartet'), 'LinkedIn'],
  ['Xing', mail('x@mail.xing.com', 'Eva Muster hat Ihnen eine Kontaktanfrage geschickt'), 'Xing'],
  ['Facebook', mail('x@facebookmail.com', 'Eva hat dich eingeladen, der Gruppe beizutreten'), 'Facebook'],
  ['Instagram', mail('x@mail.instagram.com', 'Eva folgt dir jetzt'), 'Instagram'],
  ['Dropbox', mail('x@dropbox.com', 'Eva Muster hat „Pläne“ für Sie freigegeben'), 'Dropbox'],
  ['WeTransfer', mail('x@wetransfer.com', 'eva@firma.example sent you files'), 'WeTransfer'],
  [
    'a person passes a WhatsApp group on',
    mail('eva@firma.example', 'Unsere Gruppe', 'Bitte beitreten: https://chat.whatsapp.com/abc'),
    'WhatsApp',
  ],
  ['a person invites to Telegram', mail('eva@firma.example', 'Einladung', 'Hier: t.me/kanal'), 'Telegram'],
  [
    'a link behind words',
    html(
      'eva@firma.example',
      'Unser Fest',
      '<p>Bitte <a href="https://chat.whatsapp.com/abc">beitreten</a></p>',
    ),
    'WhatsApp',
  ],
  [
    'a link behind words that Outlook has wrapped',
    html(
      'eva@firma.example',
      'Einladung',
      '<a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fsignal.group%2F%23abc&amp;data=x">Hier</a>',
    ),
    'Signal',
  ],
  ['Slack', mail('eva@firma.example', 'Einladung', 'https://join.slack.com/t/x'), 'Slack'],
  ['the words alone are none', mail('eva@firma.example', 'Einladung zur Sitzung', 'Bitte kommen Sie.'), null],
  ['the sender alone is none', mail('x@linkedin.com', 'Ihre Rechnung', 'Betrag 20 Euro.'), null],
  ['a domain that only ends alike', mail('x@mylinkedin.com', 'Einladung'), null],
  ['a host that only ends alike', mail('eva@firma.example', 'Einladung', 'https://chat.me/x'), null],
  ['a name that only contains it', mail('x@boxing.example', 'Einladung', '', 'Boxing Verein'), null],
  ['far below in a long mail', mail('x@linkedin.com', 'Post', `${'wort '.repeat(700)} Einladung`), null],
  [
    'a link far below in a long mail',
    html(
      'eva@firma.example',
      'Einladung',
      `${'wort '.repeat(700)}<a href="https://chat.whatsapp.com/abc">hier</a>`,
    ),
    null,
  ],
  [
    'a link to somewhere else',
    html('eva@firma.example', 'Einladung', '<a href="https://kreis.example/">hier</a>'),
    null,
  ],
  [
    'a false LinkedIn page',
    mail('x@firma.example', 'Einladung', 'https://linkedin.com.kreis.example/in'),
    null,
  ],
  ['nothing at all', mail('', ''), null],
])('%s', (_reason, received, name) => {
  expect(findInvitation(received)?.name ?? null).toBe(name);
});

test.each<[reason: string, mail: ReceivedMail, suspicions: readonly string[], isSuspicious: boolean]>([
  ['with a firm', mail('x@linkedin.com', 'Einladung', 'Eva Muster, Firma Muster GmbH'), [], false],
  ['no firm alone is no reason', mail('x@linkedin.com', 'Einladung', 'Eva'), ['no-organisation'], false],
  ['pressing', mail('x@linkedin.com', 'Einladung', 'Muster GmbH. Dringend.'), ['pressing'], true],
  ['asks', mail('x@xing.com', 'Einladung', 'Muster GmbH. Nennen Sie Ihr Passwort.'), ['asks-for-data'], true],
  [
    'files behind a password ask for none',
    mail('x@wetransfer.com', 'Eva hat Ihnen Dateien gesendet', 'Der Transfer ist passwortgeschützt.'),
    [],
    false,
  ],
  [
    'files to be had at once do not press',
    mail('x@dropbox.com', 'Eva hat Dateien für Sie freigegeben', 'Sie können sie sofort herunterladen.'),
    [],
    false,
  ],
  [
    'a false sender',
    mail('x@linked.example', 'Einladung', 'Muster GmbH', 'LinkedIn'),
    ['false-sender'],
    true,
  ],
])('suspicious: %s', (_reason, received, suspicions, isSuspicious) => {
  expect(findInvitation(received)).toMatchObject({ suspicions, isSuspicious });
});

test('an answer to the service reaches nobody, one to a person does', () => {
  expect(findInvitation(mail('x@xing.com', 'Einladung'))?.isAutomatic).toBe(true);
  expect(findInvitation(mail('eva@firma.example', 'Einladung', 't.me/x'))?.isAutomatic).toBe(false);
});
