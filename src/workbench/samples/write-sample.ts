import { emptyItem, type ComposeItem } from '../state/compose-item';

/** A paragraph the way Outlook on the web writes one. */
export function paragraph(html: string): string {
  return `<div class="elementToProof" style="font-family: Aptos, Calibri, sans-serif; font-size: 12pt;">${html === '' ? '<br>' : html}</div>`;
}

/** The sender's signature; the numbers are reserved for fiction by the Bundesnetzagentur. */
const SIGNATURE = [
  '<div id="Signature">',
  paragraph('Sabine Beispiel'),
  paragraph('Kreis Musterland · Fachdienst Bürgerservice'),
  paragraph('Musterstraße 1, 12345 Musterstadt'),
  paragraph('Telefon: 030 23125 100'),
  '</div>',
].join('');

export interface SampleText {
  /** Paragraphs between greeting and farewell, as HTML. */
  readonly text: readonly string[];
  readonly greeting?: string;
  /** The mail that is answered, below the signature. */
  readonly history?: string;
}

export function sampleBody({ text, greeting = 'Guten Tag,', history = '' }: SampleText): ComposeItem['body'] {
  const paragraphs = [greeting, '', ...text, '', 'Mit freundlichen Grüßen', ''].map(paragraph).join('');
  return {
    format: 'html',
    content: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body dir="ltr">${paragraphs}${SIGNATURE}${history}</body></html>`,
  };
}

export function sampleMail(fields: Partial<ComposeItem>): ComposeItem {
  return { ...emptyItem('mail'), ...fields };
}
