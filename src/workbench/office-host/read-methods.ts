import { bodyReader, ERROR, readContext, type Method } from './methods';
import { replyTo } from './reply-to';

const NO_BODY = { format: 'text', content: '' } as const;

/** A form for a reply: comes up beside the mail, with the add-in's text above the mail that is answered. */
const openReply = (name: string): Method => ({
  name,
  kind: 'write',
  run: ({ store }, { htmlBody }) => {
    const { received, settings } = store.state();
    if (received === null || typeof htmlBody !== 'string') return { errorCode: ERROR.invalidParameter };
    store.dispatch({ type: 'reply-opened', item: replyTo(received, htmlBody, settings.locale) });
    return { value: null };
  },
});

/**
 * Beside a mail that is read, by dispatch id. There is little: nothing about such a mail can be changed, and all but
 * its body has come with the initial data. Office.js takes another id where the form is a string instead of an object.
 */
export const READ_METHODS: Readonly<Partial<Record<number, Method>>> = {
  37: bodyReader(({ received }) => received?.body ?? NO_BODY),
  99: readContext,
  10: openReply('displayReplyForm'),
  30: openReply('displayReplyForm'),
  181: openReply('displayReplyFormAsync'),
  183: openReply('displayReplyFormAsync'),
};
