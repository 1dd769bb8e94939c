import { PLACEHOLDERS } from '../policy';
import type { DeclineContent, DeclineTexts, Placeholder } from '../policy';
import type { DeclineChoice, DeclineValues } from './choice';
import { createWriter } from './create-writer';
import { fillTemplate } from './fill-template';
import type { DeclineLine, DeclineSegment } from './fill-template';
import { layoutFor } from './layout';
import type { DeclineCaution, DeclineParagraph, DeclineResult, FilledSheet, ParagraphKind } from './letter';
import { countCharacters, countWords } from './measure';
import { isOffered } from './offer';
import { namesFax } from './required-blocks';
import { textToHtml } from './text-to-html';

/** What stands above the text a person edits. */
const HEAD: readonly ParagraphKind[] = ['sender', 'recipient', 'details', 'subject'];

/**
 * Puts the letter together from the blocks of the pack.
 *
 * @param values what is known of the blanks; the others stay open and are marked.
 */
export function composeDecline(
  content: DeclineContent,
  choice: DeclineChoice,
  values: DeclineValues,
): DeclineResult {
  const texts = content.texts[choice.language];
  const situation = content.rules.situations.find(({ id }) => id === choice.situation);
  if (situation?.outcome === 'assistant') return { kind: 'assistant' };
  if (situation?.outcome === 'no-answer') return { kind: 'no-answer', reportSheet: fillSheet(texts, values) };
  if (!isOffered(content.rules, choice)) return { kind: 'not-offered' };

  const write = createWriter(
    content,
    { ...choice, fax: namesFax(choice, values) },
    { ...values, netzwerk: networkPhrase(texts, choice) },
  );
  const paragraphs = layoutFor(choice.way).flatMap(write);
  const head = asText(paragraphs.filter(({ kind }) => HEAD.includes(kind)));
  const body = asText(paragraphs.filter(({ kind }) => !HEAD.includes(kind)));
  const segments = segmentsOf(paragraphs);
  const text = [head, body].filter((piece) => piece !== '').join('\n\n');
  return {
    kind: 'letter',
    subject: asText(write({ kind: 'subject' })),
    paragraphs,
    head,
    body,
    text,
    html: textToHtml(text),
    characters: countCharacters(body),
    words: countWords(body),
    open: openPlaceholders(segments),
    cautions: cautionsFor(choice, segments),
  };
}

function networkPhrase({ services, networks }: DeclineTexts, { network, service }: DeclineChoice): string {
  return service === undefined ? (networks[network] ?? '') : (services[service] ?? service);
}

function asText(paragraphs: readonly DeclineParagraph[]): string {
  return paragraphs.map(({ lines }) => lines.map(lineText).join('\n')).join('\n\n');
}

function lineText(line: DeclineLine): string {
  return line.map(({ text }) => text).join('');
}

function segmentsOf(paragraphs: readonly DeclineParagraph[]): readonly DeclineSegment[] {
  return paragraphs.flatMap(({ lines }) => lines.flatMap((line) => [...line]));
}

function openPlaceholders(segments: readonly DeclineSegment[]): readonly Placeholder[] {
  return PLACEHOLDERS.filter((name) =>
    segments.some((segment) => segment.kind === 'open' && segment.placeholder === name),
  );
}

function cautionsFor(choice: DeclineChoice, segments: readonly DeclineSegment[]): readonly DeclineCaution[] {
  const hasFax = segments.some((segment) => segment.kind !== 'text' && segment.placeholder === 'fax');
  return [
    ...(hasFax ? (['fax'] as const) : []),
    ...(choice.way === 'note' ? (['private-profile-only'] as const) : []),
  ];
}

function fillSheet({ reportSheet, placeholders }: DeclineTexts, values: DeclineValues): FilledSheet {
  const contacts = reportSheet.contacts.map((line) => lineText(fillTemplate(line, values, placeholders)));
  const text = [
    reportSheet.title,
    reportSheet.intro,
    reportSheet.steps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
    reportSheet.fields.map((field) => `${field}: `).join('\n'),
    contacts.join('\n'),
  ].join('\n\n');
  return { ...reportSheet, contacts, text, html: textToHtml(text) };
}
