import type { Attachment, Body, Mailbox } from '../../message';
import { recipientTypeOf } from '../state/address-book';
import { RECIPIENT_FIELDS, type ComposeItem } from '../state/compose-item';
import type { Store } from '../state/store';
import type { ItemWindow, WorkbenchState } from '../state/workbench-state';
import { isRecord } from './envelope';
import { linesToHtml } from './lines-to-html';
import { NOTIFICATIONS_MAX, parseNotification } from './notifications';

/** Kinds of calls a fault can be aimed at. */
export const CALL_KINDS = [
  'body',
  'subject',
  'recipients',
  'from',
  'attachments',
  'sessionData',
  'headers',
  'write',
] as const;

export type CallKind = (typeof CALL_KINDS)[number];

/** What the host answers. Error codes are Outlook's own (9000 to 9055). */
export type Outcome = { readonly value: unknown } | { readonly errorCode: number };

/** The world a call sees: the one store, and a way from HTML to what a person reads. */
export interface CallContext {
  readonly store: Store;
  readonly htmlToText: (html: string) => string;
  /** Beside which window the add-in's page stands; the one to write in where nothing is said. */
  readonly window?: ItemWindow;
}

export interface Method {
  /** As in the API's documentation, e.g. `body.getAsync`. */
  readonly name: string;
  /** Null: no fault is ever aimed at it. */
  readonly kind: CallKind | null;
  /** Changes the mail: refused when the mail is rights-protected. */
  readonly writes?: true;
  readonly run: (context: CallContext, params: Readonly<Record<string, unknown>>) => Outcome;
}

export const ERROR = {
  attachmentMissing: 9008,
  duplicateKey: 9023,
  keyNotFound: 9024,
  tooManyNotifications: 9025,
  invalidParameter: 9031,
  /** What Outlook says of rights-protected mail. */
  accessRestricted: 9017,
  insufficientPermission: 9038,
  generic: 9020,
} as const;

const HTML = 3;
const ATTACHMENT_TYPES: readonly Attachment['kind'][] = ['file', 'item', 'cloud'];

const done = (value: unknown = null): Outcome => ({ value });
const failed = (errorCode: number): Outcome => ({ errorCode });

/** Reads the body that `find` finds in the state: the one that is written or the one that has come. */
export const bodyReader = (find: (state: WorkbenchState) => Body): Method => ({
  name: 'body.getAsync',
  kind: 'body',
  run: ({ store, htmlToText }, { coercionType }) => {
    const { format, content } = find(store.state());
    if (coercionType === HTML) return done(format === 'html' ? content : textToHtml(content));
    return done(format === 'text' ? content : htmlToText(content));
  },
});

const writeBody: Method = {
  name: 'body.setAsync',
  kind: 'write',
  writes: true,
  run: ({ store }, { data, coercionType }) => {
    const content = asText(data);
    const { format } = store.state().item.body;
    // Html into a plain-text mail is refused by Outlook as well.
    if (format === 'text' && coercionType === HTML) return failed(ERROR.invalidParameter);
    const body: Body = {
      format,
      content: format === 'html' && coercionType !== HTML ? textToHtml(content) : content,
    };
    edit(store, { body });
    return done();
  },
};

const readRecipients: Method = {
  name: 'recipients.getAsync',
  kind: 'recipients',
  run: ({ store }, { recipientField }) => {
    const field = RECIPIENT_FIELDS[Number(recipientField)];
    if (field === undefined) return failed(ERROR.invalidParameter);
    return done(
      store.state().item[field].map((mailbox) => ({ ...mailbox, recipientType: recipientTypeOf(mailbox) })),
    );
  },
};

const writeRecipients = (name: string, isAdding: boolean): Method => ({
  name,
  kind: 'write',
  writes: true,
  run: ({ store }, { recipientField, recipientArray }) => {
    const field = RECIPIENT_FIELDS[Number(recipientField)];
    if (field === undefined || !Array.isArray(recipientArray)) return failed(ERROR.invalidParameter);
    const added = recipientArray.map(parseMailbox);
    edit(store, { [field]: isAdding ? [...store.state().item[field], ...added] : added });
    return done();
  },
});

const addNotification = (name: string, isReplacing: boolean): Method => ({
  name,
  kind: null,
  run: ({ store }, params) => {
    const message = parseNotification(params);
    if (message === null) return failed(ERROR.invalidParameter);
    const others = store.state().notifications.filter(({ key }) => key !== message.key);
    const isKnown = others.length < store.state().notifications.length;
    if (isKnown && !isReplacing) return failed(ERROR.duplicateKey);
    if (others.length >= NOTIFICATIONS_MAX) return failed(ERROR.tooManyNotifications);
    store.dispatch({ type: 'notifications-set', notifications: [...others, message] });
    return done();
  },
});

/** What the button that opened the pane has handed over. */
export const readContext: Method = {
  name: 'getInitializationContextAsync',
  kind: null,
  run: ({ store }) => done(store.state().pane.context),
};

const sessionData = (
  name: string,
  run: (data: Readonly<Record<string, string>>, key: string, value: string, store: Store) => Outcome,
): Method => ({
  name: `sessionData.${name}`,
  kind: 'sessionData',
  run: ({ store }, params) =>
    run(store.state().sessionData, asText(params['name']), asText(params['value']), store),
});

/** By dispatch id. What is not here, the host refuses, as it would for a permission we do not have. */
export const METHODS: Readonly<Partial<Record<number, Method>>> = {
  14: { name: 'body.getTypeAsync', kind: 'body', run: ({ store }) => done(store.state().item.body.format) },
  37: bodyReader(({ item }) => item.body),
  38: writeBody,
  18: { name: 'subject.getAsync', kind: 'subject', run: ({ store }) => done(store.state().item.subject) },
  17: {
    name: 'subject.setAsync',
    kind: 'write',
    writes: true,
    run: ({ store }, { subject }) => {
      edit(store, { subject: asText(subject) });
      return done();
    },
  },
  151: {
    name: 'internetHeaders.getAsync',
    kind: 'headers',
    run: ({ store }, { internetHeaderKeys }) => {
      const asked = Array.isArray(internetHeaderKeys) ? internetHeaderKeys.map(asText) : [];
      const { headers } = store.state().item;
      return done(Object.fromEntries(Object.entries(headers).filter(([name]) => asked.includes(name))));
    },
  },
  152: {
    name: 'internetHeaders.setAsync',
    kind: 'write',
    writes: true,
    run: ({ store }, { internetHeaderNameValuePairs: pairs }) => {
      if (!isRecord(pairs)) return failed(ERROR.invalidParameter);
      const headers = { ...store.state().item.headers };
      for (const [name, value] of Object.entries(pairs)) headers[name] = asText(value);
      edit(store, { headers });
      return done();
    },
  },
  153: {
    name: 'internetHeaders.removeAsync',
    kind: 'write',
    writes: true,
    run: ({ store }, { internetHeaderKeys }) => {
      const gone = Array.isArray(internetHeaderKeys) ? internetHeaderKeys.map(asText) : [];
      const left = Object.entries(store.state().item.headers).filter(([name]) => !gone.includes(name));
      edit(store, { headers: Object.fromEntries(left) });
      return done();
    },
  },
  15: readRecipients,
  21: writeRecipients('recipients.setAsync', false),
  22: writeRecipients('recipients.addAsync', true),
  107: {
    name: 'from.getAsync',
    kind: 'from',
    // Without `recipientType`, as in Outlook.
    run: ({ store }) => done(store.state().item.from),
  },
  26: { name: 'location.getAsync', kind: 'subject', run: ({ store }) => done(store.state().item.location) },
  149: {
    name: 'getAttachmentsAsync',
    kind: 'attachments',
    run: ({ store }) => done(store.state().item.attachments.map(describeAttachment)),
  },
  20: {
    name: 'removeAttachmentAsync',
    kind: 'write',
    writes: true,
    run: ({ store }, { attachmentIndex }) => {
      const { attachments } = store.state().item;
      const left = attachments.filter(({ id }) => id !== attachmentIndex);
      if (left.length === attachments.length) return failed(ERROR.attachmentMissing);
      edit(store, { attachments: left });
      return done();
    },
  },
  99: readContext,
  33: addNotification('notificationMessages.addAsync', false),
  35: addNotification('notificationMessages.replaceAsync', true),
  34: {
    name: 'notificationMessages.getAllAsync',
    kind: null,
    run: ({ store }) => done(store.state().notifications),
  },
  36: {
    name: 'notificationMessages.removeAsync',
    kind: null,
    run: ({ store }, params) => {
      const before = store.state().notifications;
      const notifications = before.filter(({ key }) => key !== params['key']);
      if (notifications.length === before.length) return failed(ERROR.keyNotFound);
      store.dispatch({ type: 'notifications-set', notifications });
      return done();
    },
  },
  185: sessionData('setAsync', (data, key, value, store) => remember(store, { ...data, [key]: value })),
  186: sessionData('getAsync', (data, key) => done(data[key] ?? '')),
  187: sessionData('getAllAsync', (data) => done(data)),
  188: sessionData('clearAsync', (_data, _key, _value, store) => remember(store, {})),
  189: sessionData('removeAsync', (data, key, _value, store) =>
    remember(store, Object.fromEntries(Object.entries(data).filter(([name]) => name !== key))),
  ),
  174: {
    name: 'getComposeTypeAsync',
    kind: null,
    run: ({ store }) => done({ composeType: 'newMail', coercionType: store.state().item.body.format }),
  },
};

function edit(store: Store, item: Partial<ComposeItem>): void {
  store.dispatch({ type: 'item-edited', item });
}

function remember(store: Store, data: Readonly<Record<string, string>>): Outcome {
  store.dispatch({ type: 'session-data-set', data });
  return done();
}

function describeAttachment({ id, name, sizeBytes, kind, isInline, url }: Attachment): unknown {
  return { id, name, size: sizeBytes, attachmentType: ATTACHMENT_TYPES.indexOf(kind), isInline, url };
}

function parseMailbox(value: unknown): Mailbox {
  if (!isRecord(value)) return { address: asText(value), name: '' };
  const address = asText(value['address'] ?? value['emailAddress']);
  return { address, name: asText(value['name'] ?? value['displayName']) };
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function textToHtml(text: string): string {
  return `<html><body><div>${linesToHtml(text)}</div></body></html>`;
}
