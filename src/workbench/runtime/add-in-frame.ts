import { frameName } from '../office-host/bootstrap';
import { openConversation, type Conversation, type ConversationOptions } from '../office-host/conversation';
import { eventsBetween } from '../office-host/item-events';
import type { CallContext } from '../office-host/methods';

export interface AddInFrameOptions extends Pick<
  ConversationOptions,
  'onReady' | 'onCompleted' | 'onFocusExit'
> {
  /** Address of the add-in's page. */
  readonly page: string;
  readonly context: CallContext;
}

export interface AddInFrame {
  /** Not yet in the document: office.js reads the frame's name first, so it is set before anything loads. */
  readonly frame: HTMLIFrameElement;
  readonly conversation: Conversation;
  readonly close: () => void;
}

let opened = 0;

/** A frame for a page of the add-in, with a conversation of its own. */
export function openAddInFrame({ page, context, ...listeners }: AddInFrameOptions): AddInFrame {
  const { origin } = location;
  const id = `conversation-${(opened += 1)}`;
  const frame = document.createElement('iframe');
  frame.name = frameName(id, origin, context.store.state().settings);
  frame.src = page;
  const conversation = openConversation({
    id,
    origin,
    context,
    post: (message) => {
      frame.contentWindow?.postMessage(message, origin);
    },
    ...listeners,
  });
  const receive = ({ source, data }: MessageEvent<unknown>): void => {
    if (source === frame.contentWindow) conversation.receive(data);
  };
  addEventListener('message', receive);
  const unsubscribe = context.store.subscribe((now, before) => {
    for (const { name, data } of eventsBetween(before, now)) conversation.raise(name, data);
  });
  return {
    frame,
    conversation,
    close: () => {
      removeEventListener('message', receive);
      unsubscribe();
    },
  };
}
