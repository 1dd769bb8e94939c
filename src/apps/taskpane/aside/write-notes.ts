import type { Policy, Way } from '../../../policy';
import type { AsideTexts } from '../../../texts';

/** A text to be copied as it is. */
export interface Note {
  readonly id: 'call' | 'letter' | 'upload';
  readonly title: string;
  readonly text: string;
}

export interface NoteSetting {
  readonly policy: Pick<Policy, 'office'>;
  readonly words: AsideTexts['notes'];
  /** Today, as it stands in a letter. */
  readonly day: string;
}

/** What helps to take the ways, in the order of the ways. */
export function writeNotes(ways: readonly Way[], setting: NoteSetting): readonly Note[] {
  return ways.flatMap((way) => writeNote(way, setting) ?? []);
}

function writeNote(way: Way, { policy, words, day }: NoteSetting): Note | null {
  const { phone = '', cloud = '', post = [] } = policy.office ?? {};
  switch (way) {
    case 'telefon':
      return { id: 'call', title: words.call.title, text: words.call.text(phone) };
    case 'brief':
      return { id: 'letter', title: words.letter.title, text: writeLetter(post, phone, day, words.letter) };
    case 'cloud':
      return { id: 'upload', title: words.upload.title, text: words.upload.text(cloud) };
    default:
      return null;
  }
}

/** In the order of DIN 5008: sender line, address block, information block, subject, salutation, text, closing. */
function writeLetter(
  post: readonly string[],
  phone: string,
  day: string,
  words: AsideTexts['notes']['letter'],
): string {
  const sender = post.length === 0 ? words.office : post.join(' · ');
  return [
    sender,
    words.address,
    `${words.info(phone)}\n${words.date(day)}`,
    words.subject,
    words.greeting,
    words.text,
    words.closing,
    words.name,
  ].join('\n\n');
}
