/** @jest-environment jsdom */
import { act } from 'react';
import { ReadingPane, type ReadingTools } from '../../../../src/apps/taskpane/reading/ReadingPane';
import type { ReceivedMail } from '../../../../src/check';
import type { DeclineResult } from '../../../../src/declines';
import { readingTextsFor, tabTextsFor, type Language } from '../../../../src/texts';
import { useReactRoot } from '../../../ui/use-react-root';

// All people and addresses here are made up.

const words = readingTextsFor('de');
const LETTER = { kind: 'letter', text: 'Nein danke', html: '<p>Nein danke</p>' } as unknown as DeclineResult;
const SHEET = {
  kind: 'no-answer',
  reportSheet: {
    title: 'Meldeblatt',
    intro: 'Bitte melden.',
    steps: ['Nicht klicken'],
    fields: ['Datum'],
    contacts: ['IT'],
    text: 'Meldeblatt',
    html: '<p>Meldeblatt</p>',
  },
} as unknown as DeclineResult;
const INVITATION: ReceivedMail = {
  from: { address: 'x@linkedin.com', name: 'Eva Muster' },
  subject: 'Einladung',
  body: { format: 'text', content: 'Eva Muster, Muster GmbH' },
};

const { container, draw } = useReactRoot();

async function show(overrides: Partial<ReadingTools> = {}, language: Language = 'de'): Promise<string[]> {
  const replies: string[] = [];
  const tools: ReadingTools = {
    readMail: () => Promise.resolve(INVITATION),
    write: () => Promise.resolve(LETTER),
    openReply: (html) => Promise.resolve(void replies.push(html)),
    ...overrides,
  };
  await draw(<ReadingPane tools={tools} />, language);
  return replies;
}

const heading = (): string => container().querySelector('h1')?.textContent ?? '';
const buttons = (): string[] => [...container().querySelectorAll('button')].map((b) => b.textContent);

async function press(name: string): Promise<void> {
  const button = [...container().querySelectorAll('button')].find((b) => b.textContent === name);
  if (button === undefined) throw new Error(`no button ${name}`);
  await act(async () => {
    button.click();
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
  });
}

test('an invitation: one button opens the reply with the refusal', async () => {
  const replies = await show();
  expect(heading()).toBe('Anfrage über LinkedIn');
  expect(container().textContent).toContain(words.automatic);
  await press(words.decline);
  expect(replies).toEqual(['<p>Nein danke</p>']);
  expect(container().textContent).toContain(words.opened);
});

test('the refusal can be in another language than Outlook, also when one has been opened', async () => {
  const written: Language[] = [];
  const replies = await show({
    write: (_invitation, language) => {
      written.push(language);
      return Promise.resolve(LETTER);
    },
  });
  await press(words.decline);
  await act(async () => {
    container().querySelector<HTMLInputElement>('input[value="en"]')?.click();
    await Promise.resolve();
  });
  // What was said of the first one does not stand beside the next.
  expect(container().textContent).not.toContain(words.opened);
  expect(buttons()).not.toContain(words.copy);
  await press(words.decline);
  expect(written).toEqual(['de', 'en']);
  expect(replies).toHaveLength(2);
});

test('in English', async () => {
  await show({}, 'en');
  expect(heading()).toBe('Request via LinkedIn');
});

test.each<[reason: string, tools: Partial<ReadingTools>, said: string]>([
  ['no reply can be opened', { openReply: () => Promise.reject(new Error('x')) }, words.noReply],
  ['the pack has no letter', { write: () => Promise.resolve({ kind: 'not-offered' }) }, words.noLetter],
  ['the letters cannot be fetched', { write: () => Promise.reject(new Error('x')) }, words.notLoaded],
])('%s', async (_reason, tools, said) => {
  await show(tools);
  await press(words.decline);
  expect(container().textContent).toContain(said);
});

test('where no reply opens, the text can be copied', async () => {
  await show({ openReply: () => Promise.reject(new Error('x')) });
  await press(words.decline);
  expect(buttons()).toContain(words.copy);
});

test('a suspicious one: no way to answer, but the sheet to copy', async () => {
  const mail = {
    ...INVITATION,
    body: { format: 'text', content: 'Dringend: Nennen Sie Ihr Passwort' },
  } as const;
  await show({ readMail: () => Promise.resolve(mail), write: () => Promise.resolve(SHEET) });
  expect(heading()).toBe('Verdächtig: LinkedIn');
  expect(container().textContent).toContain(words.suspicious.codes.pressing);
  expect(buttons()).toEqual([tabTextsFor('de').letters.noAnswer.copy]);
});

test('any other mail', async () => {
  await show({ readMail: () => Promise.resolve({ ...INVITATION, subject: 'Rechnung' }) });
  expect(heading()).toBe(words.none.title);
  expect(buttons()).toEqual([]);
});

test('a mail that cannot be read', async () => {
  await show({ readMail: () => Promise.reject(new Error('x')) });
  expect(container().textContent).toContain(words.failed);
});
