import type { DeclineBlock, DeclineWay } from '../policy';

/** A paragraph to be written: blocks that are not wanted in a letter say nothing there. */
export type LetterPart =
  | {
      readonly kind: 'sender' | 'recipient' | 'details' | 'subject' | 'greeting' | 'closing';
    }
  | { readonly kind: 'text' | 'contact' | 'signature'; readonly blocks: readonly DeclineBlock[] };

const MESSAGE: readonly LetterPart[] = [
  { kind: 'text', blocks: ['P1', 'P2'] },
  { kind: 'text', blocks: ['P3'] },
  { kind: 'text', blocks: ['own', 'route', 'P7'] },
  { kind: 'contact', blocks: ['P4'] },
  { kind: 'text', blocks: ['P5'] },
  { kind: 'text', blocks: ['P6'] },
];
const GREETING: LetterPart = { kind: 'greeting' };
const END: readonly LetterPart[] = [{ kind: 'closing' }, { kind: 'signature', blocks: ['P8'] }];

/** DIN 5008: sender, recipient, details, subject, greeting, text, closing, name. */
const LAYOUTS: Readonly<Record<DeclineWay, readonly LetterPart[]>> = {
  email: [GREETING, ...MESSAGE, ...END],
  letter: [
    { kind: 'sender' },
    { kind: 'recipient' },
    { kind: 'details' },
    { kind: 'subject' },
    GREETING,
    ...MESSAGE,
    ...END,
  ],
  // Whoever calls says the name first. The data below are for reading out.
  phone: [GREETING, { kind: 'text', blocks: ['P1', 'P2', 'own'] }, { kind: 'contact', blocks: ['P4'] }],
  notice: [{ kind: 'subject' }, ...MESSAGE, { kind: 'signature', blocks: ['P8'] }],
  'out-of-office': [...MESSAGE, { kind: 'signature', blocks: ['P8'] }],
  note: [GREETING, { kind: 'text', blocks: ['P1', 'P2'] }],
};

export function layoutFor(way: DeclineWay): readonly LetterPart[] {
  return LAYOUTS[way];
}
