/**
 * Places where the mail program itself says in the markup what a stretch of the text is.
 * `quote`: one quotation, from start to end of the element. `attribution`: the line that introduces one.
 * `thread`: an element around a quotation and perhaps an answer below it. `history`: from here to the end of the mail.
 * `signature` ends with its element, `signature-start` says where it begins only.
 */
export type MarkKind = 'quote' | 'attribution' | 'thread' | 'history' | 'signature' | 'signature-start';

/** A mark and the text in its element. */
export interface Mark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
}

/** By `id`. Source: bodies as the programs named write them. */
const IDS: ReadonlyMap<string, MarkKind> = new Map([
  // Outlook on the web, new Outlook, Outlook for Mac and mobile
  ['divRplyFwdMsg', 'history'],
  ['OLK_SRC_BODY_SECTION', 'history'],
  ['mail-editor-reference-message-container', 'history'],
  ['Signature', 'signature'],
  ['ms-outlook-mobile-signature', 'signature'],
  // Apple Mail
  ['AppleMailSignature', 'signature'],
  ['lineBreakAtBeginningOfSignature', 'signature-start'],
  // Samsung Email
  ['composer_signature', 'signature'],
]);

/** By one of the words in `class`. */
const CLASSES: ReadonlyMap<string, MarkKind> = new Map([
  ['ms-outlook-mobile-reference-message', 'history'],
  // Outlook 2003
  ['OutlookMessageHeader', 'history'],
  // Gmail
  ['gmail_quote', 'thread'],
  ['gmail_attr', 'attribution'],
  ['gmail_signature', 'signature'],
  // Thunderbird
  ['moz-cite-prefix', 'attribution'],
  ['moz-forward-container', 'quote'],
  ['moz-signature', 'signature'],
  ['moz-txt-sig', 'signature'],
  // Open-Xchange (mailbox.org and others)
  ['io-ox-signature', 'signature'],
  // Yahoo, Proton
  ['yahoo_quoted', 'thread'],
  ['protonmail_quote', 'thread'],
]);

/** By `name`. */
const NAMES: ReadonlyMap<string, MarkKind> = new Map([
  // Word as the editor of classic Outlook: bookmarks, on the first paragraph only
  ['_MailOriginal', 'history'],
  ['_MailAutoSig', 'signature-start'],
  // GMX, WEB.DE
  ['quote', 'quote'],
]);

/** The line that classic Outlook draws above the mail answered: 2013 and later, 2007 and 2010; then as browsers rewrite it. */
const OUTLOOK_RULE =
  /border-top:\s?(?:solid #(?:E1E1E1|B5C4DF)|1(?:\.0)?pt solid (?:#(?:E1E1E1|B5C4DF)|rgb\((?:225, ?225, ?225|181, ?196, ?223)\)))/i;
/** A style longer than this is not Outlook's line. */
const MAX_RULE_STYLE = 300;
/** A list of classes longer than this is not looked into. */
const MAX_CLASSES = 300;

/** What an attribute says about its element; names in lower case, value as written. */
export function markKind(element: string, attribute: string, value: string): MarkKind | null {
  switch (attribute) {
    case 'id':
      return IDS.get(withoutPrefix(value)) ?? null;
    case 'class':
      return markOfClass(element, value);
    case 'name':
      return element === 'a' || element === 'div' ? (NAMES.get(value) ?? null) : null;
    case 'type':
      return element === 'blockquote' && value.toLowerCase() === 'cite' ? 'quote' : null;
    case 'style':
      return element === 'div' && value.length <= MAX_RULE_STYLE && OUTLOOK_RULE.test(value)
        ? 'history'
        : null;
    default:
      return null;
  }
}

/** Outlook puts `x_` before every name in the mail that is answered, once more with each answer. */
function withoutPrefix(name: string): string {
  return name.startsWith('x_') ? name.replace(/^(?:x_){1,50}/, '') : name;
}

function markOfClass(element: string, value: string): MarkKind | null {
  const words = value.includes(' ') && value.length <= MAX_CLASSES ? value.split(' ') : [value];
  for (const word of words) {
    const kind = CLASSES.get(withoutPrefix(word));
    if (kind !== undefined) return kind === 'thread' && element === 'blockquote' ? 'quote' : kind;
  }
  return null;
}

/** Follows the elements that carry marks to their ends. */
export class MarkTracker {
  private readonly marks: { kind: MarkKind; start: number; end: number }[] = [];
  /** For each element name that ever carried a mark: how deep we are in elements of this name, and open marks. */
  private readonly open = new Map<string, { depth: number; marks: { index: number; depth: number }[] }>();

  startElement(name: string): void {
    if (this.open.size === 0) return;
    const level = this.open.get(name);
    if (level !== undefined) level.depth += 1;
  }

  /** The element just started carries a mark. */
  mark(name: string, kind: MarkKind, position: number): void {
    const level = this.open.get(name) ?? { depth: 1, marks: [] };
    this.open.set(name, level);
    level.marks.push({ index: this.marks.length, depth: level.depth });
    this.marks.push({ kind, start: position, end: -1 });
  }

  endElement(name: string, position: number): void {
    const level = this.open.size === 0 ? undefined : this.open.get(name);
    if (level === undefined) return;
    for (let top = level.marks.pop(); top !== undefined; top = level.marks.pop()) {
      if (top.depth < level.depth) {
        level.marks.push(top);
        break;
      }
      const mark = this.marks[top.index];
      if (mark !== undefined) mark.end = position;
    }
    if (level.depth > 0) level.depth -= 1;
  }

  /** All marks in order of their starts; elements never closed end with the text. */
  finish(textLength: number): readonly Mark[] {
    return this.marks.map(({ kind, start, end }) => ({
      kind,
      start,
      end: end < 0 || kind === 'history' || kind === 'signature-start' ? textLength : end,
    }));
  }
}
