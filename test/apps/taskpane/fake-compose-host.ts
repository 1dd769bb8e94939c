import type { ComposeHost, HostCapabilities, Justification } from '../../../src/hosts/host';
import type { Body, Message, Recipient } from '../../../src/message';

export const CAN_ALL: HostCapabilities = {
  canWrite: true,
  canWriteSubject: true,
  canSetHeaders: true,
  canRemember: true,
  canSetRecipients: true,
  canSetBcc: true,
  canRemoveAttachments: true,
};

/** An Outlook that does what it is told. All calls are counted; `before` may fail, delay or change something. */
export class FakeComposeHost implements ComposeHost {
  readonly locale = 'de-DE';
  capabilities: HostCapabilities = CAN_ALL;
  readonly calls: string[] = [];
  /** How many calls were open at once, at most. */
  openAtMost = 0;
  justification: Justification | null = null;
  /** What Outlook makes of a body it is given. */
  tidy = (content: string): string => content;
  private open = 0;
  private readonly listeners = new Set<() => void>();

  constructor(
    public message: Message,
    /** Runs before each call is answered; a rejection is the host's answer. */
    public before: (call: string) => Promise<void> | void = () => undefined,
  ) {}

  /** Somebody types. */
  type(content: string): void {
    this.message = { ...this.message, body: { ...this.message.body, content } };
  }

  /** Outlook tells of a change of recipients or attachments. */
  tellChange(): void {
    for (const listener of this.listeners) listener();
  }

  get isHeard(): boolean {
    return this.listeners.size > 0;
  }

  readMessage(): Promise<Message> {
    return this.answer('readMessage', () => this.message);
  }

  readBody(): Promise<Body> {
    return this.answer('readBody', () => this.message.body);
  }

  writeBody(body: Body): Promise<void> {
    return this.answer('writeBody', () => {
      this.type(this.tidy(body.content));
    });
  }

  writeSubject(subject: string): Promise<void> {
    return this.answer('writeSubject', () => {
      this.message = { ...this.message, subject };
    });
  }

  writeHeader(name: string, value: string | null): Promise<void> {
    return this.answer('writeHeader', () => {
      const others = (this.message.headers ?? []).filter((header) => header.name !== name);
      this.message = { ...this.message, headers: value === null ? others : [...others, { name, value }] };
    });
  }

  writeRecipients(recipients: readonly Recipient[]): Promise<void> {
    return this.answer('writeRecipients', () => {
      this.message = { ...this.message, recipients };
    });
  }

  removeAttachment(id: string): Promise<void> {
    return this.answer('removeAttachment', () => {
      const attachments = this.message.attachments.filter((file) => file.id !== id);
      this.message = { ...this.message, attachments };
    });
  }

  readJustification(): Promise<Justification | null> {
    return this.answer('readJustification', () => this.justification);
  }

  writeJustification(justification: Justification | null): Promise<void> {
    return this.answer('writeJustification', () => {
      this.justification = justification;
    });
  }

  readContext(): Promise<string> {
    return Promise.resolve('');
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  private async answer<T>(call: string, value: () => T): Promise<T> {
    this.calls.push(call);
    this.open += 1;
    this.openAtMost = Math.max(this.openAtMost, this.open);
    try {
      await this.before(call);
      return value();
    } finally {
      this.open -= 1;
    }
  }
}
