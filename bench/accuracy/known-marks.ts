import type { Subject } from '../../src/engine';
import type { Mailbox } from '../../src/message';
import type { Mark } from './marked-text';

/**
 * Marks what need not be marked by hand: the house's telephone numbers, addresses and postal address, the sender's name
 * (all `own`), the recipients' names and addresses (`recipient`). What stands in a mark already is left alone.
 */
export function markKnown(
  text: string,
  marks: readonly Mark[],
  from: Mailbox,
  recipients: readonly Mailbox[],
): readonly Mark[] {
  const all = [...marks];
  const add = (detector: string, subject: Subject, pattern: RegExp): void => {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!all.some((mark) => mark.start < end && start < mark.end))
        all.push({ detector, subject, start, end });
    }
  };
  for (const recipient of recipients) {
    // The mailbox of an office or a firm is nobody's.
    const subject = namesOf(recipient).length > 0 ? 'recipient' : 'unknown';
    add('e-mail-adresse', subject, new RegExp(escape(recipient.address), 'gi'));
  }
  add('e-mail-adresse', 'own', /[\w.+-]+@(?:[\w-]+\.)*kreis-musterland\.example/gi);
  add(
    'telefonnummer',
    'own',
    /(?:\+49 ?(?:\(0\) ?)?30|\(?030\)?)(?:[ \-/\u00a0]|&nbsp;){0,3}23125(?:[ \-/\u00a0]{0,3}\d{1,4}){0,3}/g,
  );
  add('postanschrift', 'own', /Musterallee 1(?:,? ?\n?12345 Musterstadt)?/g);
  const addName = (mailbox: Mailbox, subject: Subject): void => {
    const [full, surname, given] = namesOf(mailbox);
    if (full === undefined || surname === undefined || given === undefined) return;
    add('personenname', subject, wholeWord(full));
    add('personenname', subject, wholeWord(surname));
    // „Hallo Jana“ is a name to some and none to others.
    add('personenname', subject === 'own' ? 'own' : 'unknown', wholeWord(given));
  };
  addName(from, 'own');
  for (const recipient of recipients) addName(recipient, 'recipient');
  return all.sort((a, b) => a.start - b.start);
}

/** Full name, surname, given name. A mailbox whose address does not hold the surname is an office's or a firm's. */
function namesOf({ name, address }: Mailbox): readonly string[] {
  const words = name
    .replace(/\([^)]*\)/g, '')
    .split(' ')
    .filter((word) => word !== '' && !/^(?:Dr|Prof|Frau|Herrn?|med)\.?$/.test(word));
  const surname = words[words.length - 1] ?? '';
  const local = fold(address.slice(0, address.indexOf('@')));
  if (words.length < 2 || !local.includes(fold(surname))) return [];
  return [words.join(' '), surname, words[0] ?? ''];
}

function fold(text: string): string {
  return text.toLowerCase().replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss');
}

const LETTER = 'A-Za-zÄÖÜäöüßéèç';

function wholeWord(name: string): RegExp {
  return new RegExp(`(?<![${LETTER}-])${escape(name)}(?![${LETTER}])`, 'g');
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
