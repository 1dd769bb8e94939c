import type { DocumentContent } from '../../hosts/docx/write-docx';
import type { Assistant } from '../../policy';
import type { Language, TabTexts } from '../../texts';
import { formatDate } from '../../ui/format-date';
import { tickKey } from '../../ui/TickSections/TickSections';
import type { TickState } from '../../ui/TickSections/TickSections';

export interface ConceptSetting {
  readonly words: TabTexts['lists']['account'];
  readonly language: Language;
  /** ISO day. */
  readonly today: string;
}

/** The draft of a concept: what is decided, in the words of whoever filled it in, and what is still open. */
export function conceptDraft(
  assistant: Assistant,
  ticks: TickState,
  { words, language, today }: ConceptSetting,
): DocumentContent {
  const rows = assistant.sections.map(({ id, title, items }) => ({
    title,
    items: items.map((item) => {
      const key = tickKey(id, item.id);
      const note = (ticks.notes[key] ?? '').trim();
      return { text: item.text, note, isDone: ticks.ticked.includes(key) };
    }),
  }));
  const open = rows.flatMap(({ items }) => items.filter(({ isDone }) => !isDone));
  return {
    title: words.draftTitle,
    language: language === 'de' ? 'de-DE' : 'en-GB',
    intro: [
      words.draftDate(formatDate(today, language)),
      words.draftNote,
      ...assistant.sources.map(({ citation }) => citation),
    ],
    sections: [
      ...rows.map(({ title, items }) => ({
        title,
        lines: items.map(({ text, note, isDone }) => ({
          text: `${text} (${isDone ? words.done : words.notDone})`,
          note,
        })),
      })),
      {
        title: words.open,
        lines:
          open.length === 0
            ? [{ text: words.nothingOpen, note: '' }]
            : open.map(({ text }) => ({ text, note: '' })),
      },
    ],
  };
}

/** The same as plain text. */
export function draftText({ title, intro, sections }: DocumentContent): string {
  return [
    title,
    intro.join('\n'),
    ...sections.map((section) =>
      [
        section.title,
        ...section.lines.flatMap(({ text, note }) => [`– ${text}`, ...(note === '' ? [] : [`  ${note}`])]),
      ].join('\n'),
    ),
  ].join('\n\n');
}
