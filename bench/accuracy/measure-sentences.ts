import type { Report } from '../../src/check';
import type { Message } from '../../src/message';
import { HOUSE } from './house';
import { asksBack } from './our-check';
import type { Peer } from './peers';

export interface SentenceError {
  readonly sentence: string;
  readonly detector: string;
  readonly value: string;
}

export interface SentenceFigures {
  readonly sentences: number;
  /** Findings at `confirm` or above; for a peer everything it finds that we could name, but names. */
  readonly findings: number;
  readonly errors: readonly SentenceError[];
}

/** Each sentence goes out alone, to a stranger. */
export function measureSentences(
  sentences: readonly string[],
  check: (message: Message) => Report,
): SentenceFigures {
  const errors = sentences.flatMap((sentence) => {
    const { findings, levels } = check(mailOf(sentence));
    return findings
      .filter(({ id }) => asksBack(levels[id]))
      .map(({ detector, start, end }) => ({ sentence, detector, value: sentence.slice(start, end) }));
  });
  return { sentences: sentences.length, findings: errors.length, errors };
}

export async function measurePeerSentences(
  sentences: readonly string[],
  peer: Peer,
): Promise<SentenceFigures> {
  let findings = 0;
  for (const sentence of sentences) {
    const found = await peer.find(sentence);
    findings += found.filter(
      ({ detectors, isLenient }) =>
        isLenient !== true && (peer.detectors.length === 1 || !detectors.includes('personenname')),
    ).length;
  }
  return { sentences: sentences.length, findings, errors: [] };
}

function mailOf(sentence: string): Message {
  return {
    kind: 'mail',
    from: HOUSE.sender,
    recipients: [{ address: 'empfang@stelle.example', name: '', field: 'to', kind: 'person' }],
    subject: 'Nachricht',
    body: { format: 'text', content: sentence },
    attachments: [],
    location: '',
  };
}
