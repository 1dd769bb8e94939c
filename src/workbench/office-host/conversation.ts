import { answerCall } from './answer-call';
import { APP_COMMAND_EVENT, commandInvocation, parseCompletion } from './app-commands';
import { appContext, initialData, readInitialData } from './bootstrap';
import { formatEvent, formatResponse, isRecord, parseRequest, type HostRequest } from './envelope';
import type { CallContext } from './methods';
import { THEME_EVENT, themePayload } from './themes';

/** Which way the focus leaves the frame; office.js keeps the Tab key to itself and asks the host to go on. */
export type FocusExit = 'next' | 'previous';

export interface ConversationOptions {
  /** Names the conversation in every message; one frame, one conversation. */
  readonly id: string;
  readonly origin: string;
  readonly context: CallContext;
  /** Posts to the add-in's frame. */
  readonly post: (message: string) => void;
  /** The frame is ready to run functions. */
  readonly onReady?: () => void;
  /** A function has called `event.completed(options)`. */
  readonly onCompleted?: (options: unknown) => void;
  readonly onFocusExit?: (exit: FocusExit) => void;
}

export interface Conversation {
  /** Takes what arrived from the frame; other conversations' messages are left alone. */
  receive(message: unknown): void;
  /** Raises an event if the frame has registered for it. */
  raise(name: string, data: unknown): void;
  /** Has the add-in run a function, as a ribbon button or the send event does. */
  invoke(commandId: string, functionName: string): void;
}

const TAB_EXIT = 13;
const TAB_EXIT_SHIFT = 14;

/** The host's side of the talk with one add-in frame. */
export function openConversation(options: ConversationOptions): Conversation {
  const { id, origin, context, post } = options;
  const registrations = new Map<string, HostRequest>();

  const reply = (request: HostRequest, data: unknown): void => {
    post(formatResponse(request, origin, data));
  };
  const raise = (name: string, data: unknown): void => {
    const registration = registrations.get(name);
    if (registration !== undefined) post(formatEvent(registration, origin, data));
  };

  function register(request: HostRequest): void {
    if (request.type === 'unregister') registrations.delete(request.action);
    else registrations.set(request.action, request);
    reply(request, { Error: 0 });
    if (request.type === 'unregister') return;
    if (request.action === APP_COMMAND_EVENT) options.onReady?.();
    // As Outlook does when the theme changed before somebody listened.
    if (request.action === THEME_EVENT)
      raise(THEME_EVENT, themePayload(context.store.state().settings.theme));
  }

  function call(request: HostRequest): void {
    const data = isRecord(request.data) ? request.data : {};
    const method = isRecord(data['MethodData']) ? data['MethodData'] : {};
    const params = isRecord(data['ApiParams']) ? data['ApiParams'] : {};
    answerCall(context, Number(method['DispatchId']), params, (outcome) => {
      reply(
        request,
        'errorCode' in outcome
          ? { error: true, errorCode: outcome.errorCode, wasSuccessful: false }
          : { error: false, errorCode: 0, wasSuccessful: true, data: outcome.value },
      );
    });
  }

  function complete(request: HostRequest): void {
    reply(request, { Error: 0, Version: 1 });
    const completion = parseCompletion(request.data);
    if (completion !== null) options.onCompleted?.(completion.options);
  }

  function notify(request: HostRequest): void {
    reply(request, {});
    const action: unknown = Array.isArray(request.data) ? request.data[1] : null;
    if (action === TAB_EXIT) options.onFocusExit?.('next');
    if (action === TAB_EXIT_SHIFT) options.onFocusExit?.('previous');
  }

  function invoked(request: HostRequest): void {
    const { settings, item, received, session } = context.store.state();
    switch (request.action) {
      case 'ContextActivationManager_getAppContextAsync':
        reply(request, appContext(settings, id, origin));
        break;
      case 'GetInitialData':
        reply(
          request,
          context.window === 'reading' && received !== null
            ? readInitialData(received, settings, session)
            : initialData(item, settings, session),
        );
        break;
      case 'ExecuteMethod':
        call(request);
        break;
      case 'executeMethod':
        complete(request);
        break;
      case 'ContextActivationManager_notifyHost':
        notify(request);
        break;
      default:
        reply(request, {});
    }
  }

  return {
    receive: (message) => {
      const request = parseRequest(message);
      if (request?.conversation !== id) return;
      if (request.type === 'invoke') invoked(request);
      else register(request);
    },
    raise,
    invoke: (commandId, functionName) => {
      raise(APP_COMMAND_EVENT, commandInvocation(commandId, functionName));
    },
  };
}
