import type { Texts } from '../texts';

const help = `Umschlag checks emails for personal data and for links to outside services.

Usage
  umschlag check [options] FILE.eml|FOLDER …   check messages
  umschlag scan [options] < in > out           search texts, one line of JSON per text
  umschlag policy check FOLDER                 check a policy pack
  umschlag lists [options]                     show what Umschlag knows, with date and source

Options
  --policy FOLDER       policy pack; otherwise the one that comes along, “streng”
  --from ADDRESS        check as if this address were writing (check only)
  --format text|json    form of the report; json: one line per message (check and lists)
  --format jsonl        form of scan; there is no other
  --show-values         print what was found; otherwise it is masked
  --help, --version     this help, the version

scan reads {"id":…,"text":"…"} or {"id":…,"html":"…"} per line. Positions count UTF-16 units.
For html the text that was read comes back as “text”. A line that does not work gets {"error":"…"}.

Exit code
  0  nothing above a note; scan has run through
  1  at least one message needs a change, a reason or a confirmation
  2  something did not work: usage, file or policy pack
`;

const meant = (suggestion: string | null): string =>
  suggestion === null ? '' : ` Probably “${suggestion}” is meant.`;

export const cli: Texts['cli'] = {
  help,
  seeHelp: 'Help: umschlag --help',
  usage: {
    'no-command': 'What should Umschlag do? Possible are check, scan, policy check and lists.',
    'no-files': 'Which messages? Name files or folders.',
    'no-folder': 'Which policy pack? Name its folder.',
    'unknown-command': (word, suggestion) => `Umschlag does not know “${word}”.${meant(suggestion)}`,
    'unknown-option': (option, suggestion) => `There is no option “${option}” here.${meant(suggestion)}`,
    'missing-value': (option) => `A value is missing after “${option}”.`,
    'needless-value': (option) => `“${option}” takes no value.`,
    'unexpected-word': (word) => `“${word}” does not belong here.`,
    'bad-address': (value) => `“${value}” is not an email address.`,
    'not-in-list': (option, value, list) =>
      `“${value}” does not work with “${option}”. Possible: ${list.join(', ')}.`,
  },
  files: {
    none: 'There is no message. Umschlag looks for files that end in .eml.',
    missing: () => 'This file does not exist.',
    unreadable: (reason) => `The file cannot be read (${reason}). Check the permissions.`,
    'too-large': () => 'The file is too large for a message. It was not checked.',
    'not-a-mail': () => 'This is not a message. Save it in Outlook as .eml.',
    broken: () => 'The message is damaged. It was not checked.',
  },
  summary: (checked, found, failed) =>
    [
      checked === 1 ? '1 message checked.' : `${checked} messages checked.`,
      found === 0 ? 'None needs anything.' : found === 1 ? '1 needs something.' : `${found} need something.`,
      ...(failed === 0 ? [] : [`${failed} not checked.`]),
    ].join(' '),
  packIsFine: (id, version, rules, questions, checklists) =>
    `“${id}” is fine: ${[
      `version ${version}`,
      rules === 1 ? '1 rule' : `${rules} rules`,
      questions === 1 ? '1 question' : `${questions} questions`,
      checklists === 1 ? '1 checklist' : `${checklists} checklists`,
    ].join(', ')}.`,
  packHash: (hash) => `Checksum (SHA-256): ${hash}`,
  lists: {
    services: (n) => `${n} known services, by kind:`,
    sources: {
      'link-services': 'own list; documentation of the services and share links seen',
      'link-breadth': 'static-files (Sublime Security, MIT), MISP warning list url-shortener (CC0)',
      'link-wrappers': 'own list; documentation of the vendors and links seen',
      'link-shapes': 'own list; documentation of the services',
      'share-shapes': 'source code of Nextcloud, Seafile, CryptPad, PrivateBin and Send',
      'invitation-senders': 'own collection; invitations of the services that were seen',
      'app-schemes': 'own list; documentation of the apps',
      'look-alikes': 'own table after Unicode Technical Standard 39',
      'iban-structures': 'SWIFT IBAN registry (ISO 13616)',
      'card-ranges': 'ISO/IEC 7812, as the card schemes publish them',
      'pension-areas': 'VKVV § 2 (2) with its annex (Germany)',
      'area-codes': 'Bundesnetzagentur (Germany), list of area codes',
      'other-number-labels': 'own collection from forms and invoices',
      'document-labels': 'own collection from forms',
      'tax-number-lands': 'ELSTER, Prüfung der Steuer- und Steueridentifikationsnummer',
      'vehicle-districts': 'FZV annex 1 and notices under § 9 FZV',
      'vehicle-words': 'own collection from letters of registration offices',
      'given-names': 'Land Berlin (CC BY 3.0 DE), @faker-js/faker (MIT)',
      surnames: '@faker-js/faker (MIT)',
      'name-words': 'own collection from forms and letters',
      'name-weights': 'trained on LER and GermEval 2014 (CC BY 4.0) and the lists of names',
      'street-words': 'own collection from letters and forms',
      'role-mailboxes': 'own collection, RFC 2142',
      'password-words': 'own collection from messages and log-in pages',
      'paper-words': 'own collection from file names',
      'word-fields': 'Art. 4, 9 and 10 GDPR, SGB I, VIII, IX and X, AO, BZRG; own collection',
      'statement-signals': 'own collection',
      'icd-chapters': 'ICD-10-GM (BfArM)',
      'html-entities': 'HTML 4.01 (W3C) and HTML Living Standard (WHATWG)',
    },
  },
  outputFailed: (reason) => `The output cannot be written (${reason}).`,
};
