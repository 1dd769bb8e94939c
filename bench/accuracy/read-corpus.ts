import { dissect } from '../../src/anatomy';
import type { Attachment, Mailbox, Message, Recipient } from '../../src/message';
import { LABELS, LAYOUTS } from './corpus-mail';
import type { CorpusFile, CorpusMail, CorpusProblem, Gold, Label, Layout } from './corpus-mail';
import { dressBody } from './dress-body';
import { HOUSE } from './house';
import { markKnown } from './known-marks';
import { readMarks } from './marked-text';
import type { Mark } from './marked-text';

const HEAD = /^=== ([a-z0-9-]+) \| ([a-z-]+) \| ([a-z]+)$/;
const FIELD = /^(from|to|cc|bcc|subject|attachment): (.+)$/;
/** Private use characters, which no mail holds: they travel through the HTML with the text. */
const OPEN = '\ue000';
const CLOSE = '\ue001';

/**
 * Reads one file of the corpus. The format is described in test/fixtures/corpus/README.md; whatever differs from it is a
 * problem with its line, so that a slip of the pen never becomes a wrong figure.
 */
export function readCorpus(source: string, office: string): CorpusFile {
  const problems: CorpusProblem[] = [];
  const mails: CorpusMail[] = [];
  const lines = source.replace(/\r\n/g, '\n').split('\n');
  let i = 0;
  for (; i < lines.length && !isHead(lines[i]); i++) {
    const line = lines[i] ?? '';
    if (line !== '' && !line.startsWith('#'))
      problems.push({ line: i + 1, problem: 'only # comments before the first mail' });
  }
  const ids = new Set<string>();
  while (i < lines.length) {
    const from = i++;
    while (i < lines.length && !isHead(lines[i])) i++;
    const block = readBlock(lines.slice(from, i), from + 1, office);
    problems.push(...block.problems);
    if (block.mail === null) continue;
    if (ids.has(block.mail.id)) problems.push({ line: from + 1, problem: `second „${block.mail.id}“` });
    ids.add(block.mail.id);
    mails.push(block.mail);
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, mails };
}

function isHead(line: string | undefined): boolean {
  return line?.startsWith('===') === true;
}

interface Block {
  readonly mail: CorpusMail | null;
  readonly problems: readonly CorpusProblem[];
}

function readBlock(lines: readonly string[], line: number, office: string): Block {
  const problems: CorpusProblem[] = [];
  const complain = (offset: number, problem: string): void => {
    problems.push({ line: line + offset, problem });
  };
  const [, id = '', label = '', layout = ''] = HEAD.exec(lines[0] ?? '') ?? [];
  if (!isLabel(label) || !isLayout(layout)) {
    complain(0, `a mail begins with „=== ${office}-001 | ${LABELS.join('|')} | ${LAYOUTS.join('|')}“`);
    return { mail: null, problems };
  }
  if (!id.startsWith(`${office}-`)) complain(0, `ids of this file begin with „${office}-“`);

  let from: Mailbox = HOUSE.sender;
  const recipients: Recipient[] = [];
  const attachments: { text: string; marks: readonly Mark[] }[] = [];
  let subject: { text: string; marks: readonly Mark[] } | null = null;
  let i = 1;
  for (; i < lines.length && lines[i] !== ''; i++) {
    const [, field, value = ''] = FIELD.exec(lines[i] ?? '') ?? [];
    switch (field) {
      case 'from':
      case 'to':
      case 'cc':
      case 'bcc': {
        const mailbox = readMailbox(value);
        if (typeof mailbox === 'string') complain(i, mailbox);
        else if (field === 'from') from = mailbox;
        else recipients.push({ ...mailbox, field, kind: 'person' });
        break;
      }
      case 'subject':
      case 'attachment': {
        const marked = readMarks(value);
        for (const { problem } of marked.problems) complain(i, problem);
        if (field === 'attachment') attachments.push(marked);
        else if (subject === null) subject = marked;
        else complain(i, 'second subject');
        break;
      }
      default:
        complain(i, 'a head line is „to: Name <address>“, cc, bcc, from, subject or attachment');
    }
  }
  if (subject === null) complain(0, 'no subject');
  if (recipients.length === 0) complain(0, 'no „to:“');
  if (!from.address.endsWith(`@${HOUSE.domain}`)) complain(0, `the sender writes from @${HOUSE.domain}`);
  if (label === 'third-party' && recipients.every(({ address }) => isOwn(address)))
    complain(0, 'a third-party mail leaves the house: no recipient is outside');

  const bodyAt = i + 1;
  const body = lines.slice(bodyAt).join('\n').replace(/\n+$/, '');
  const marked = readMarks(body);
  for (const problem of marked.problems) complain(bodyAt + problem.line, problem.problem);
  if (body === '') complain(0, 'no body');
  for (const [offset, text] of lines.slice(bodyAt).entries()) {
    if (hasForeignAddress(text)) complain(bodyAt + offset, 'addresses end in .example');
  }
  if (subject === null || problems.length > 0) return { mail: null, problems };

  const message: Message = {
    kind: 'mail',
    from,
    recipients,
    subject: subject.text,
    body: dressBody(marked.text, layout),
    attachments: attachments.map(({ text }, index) => fileNamed(text, index)),
    location: '',
  };
  const known = (text: string, marks: readonly Mark[]): readonly Mark[] =>
    markKnown(text, marks, from, recipients);
  const placed = placeMarks(marked.text, known(marked.text, marked.marks), layout, message);
  if (placed === null) {
    complain(0, 'a mark stands where the extracted text has none (inside a tag or an attribute)');
    return { mail: null, problems };
  }
  const gold: readonly Gold[] = [
    ...known(subject.text, subject.marks).map((mark) => ({ ...mark, part: 'subject' })),
    ...placed.map((mark) => ({ ...mark, part: 'body' })),
    ...attachments.flatMap(({ text, marks }, index) =>
      known(text, marks).map((mark) => ({ ...mark, part: `attachment:${index}` })),
    ),
  ];
  return { mail: { id, office, line, label, layout, message, gold }, problems };
}

/** Where the marks stand in the text that is extracted from the body; null where one does not come through. */
function placeMarks(
  text: string,
  marks: readonly Mark[],
  layout: Layout,
  message: Message,
): readonly Mark[] | null {
  if (layout === 'plain') return marks;
  let signed = '';
  let position = 0;
  for (const { start, end } of marks) {
    signed += text.slice(position, start) + OPEN + text.slice(start, end) + CLOSE;
    position = end;
  }
  signed += text.slice(position);
  const extract = (content: string): string =>
    dissect({ ...message, body: dressBody(content, layout) }).find(({ id }) => id === 'body')?.text ?? '';
  const extracted = extract(signed);
  if (extracted.split(OPEN).join('').split(CLOSE).join('') !== extract(text)) return null;
  const placed: Mark[] = [];
  let offset = 0;
  let opened = 0;
  for (let i = 0; i < extracted.length; i++) {
    const sign = extracted.charAt(i);
    if (sign !== OPEN && sign !== CLOSE) continue;
    const at = i - offset++;
    if (sign === OPEN) opened = at;
    else {
      const mark = marks[placed.length];
      if (mark !== undefined) placed.push({ ...mark, start: opened, end: at });
    }
  }
  return placed.length === marks.length ? placed : null;
}

/** Also in subdomains, and with the full stop of a sentence behind it. */
function hasForeignAddress(line: string): boolean {
  const domains = line.match(/[\w.]@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi) ?? [];
  return domains.some((domain) => !/\.example$/i.test(domain));
}

function readMailbox(value: string): Mailbox | string {
  const [, name = '', address = ''] = /^(?:(.+) )?<?([^\s<>]+@[^\s<>]+)>?$/.exec(value) ?? [];
  if (!address.endsWith('.example')) return 'an address is „Name <local@domain.example>“';
  return { name, address };
}

function isOwn(address: string): boolean {
  return address.endsWith(`@${HOUSE.domain}`) || address.endsWith(`.${HOUSE.domain}`);
}

function fileNamed(name: string, index: number): Attachment {
  return { id: `a${index}`, name, sizeBytes: 48_000, kind: 'file', isInline: false, url: null };
}

function isLabel(value: string): value is Label {
  return LABELS.some((label) => label === value);
}

function isLayout(value: string): value is Layout {
  return LAYOUTS.some((layout) => layout === value);
}
