/**
 * The messages office.js exchanges with Outlook on the web: one JSON string per `postMessage`, every member with a
 * leading underscore. Names and numbers as in `outlook-web-16.01.debug.js` of the npm package.
 */

export type ActionType = 'invoke' | 'register' | 'unregister';

/** What office.js asks of the host. */
export interface HostRequest {
  readonly action: string;
  readonly type: ActionType;
  readonly conversation: string;
  readonly correlation: number;
  readonly data: unknown;
}

const REQUEST = 0;
const RESPONSE = 1;
const FOR_CALLING = 0;
const FOR_EVENTING = 1;
const NO_ERROR = 0;
const SERIALIZER_VERSION = 1;
const ACTION_TYPES: readonly ActionType[] = ['invoke', 'register', 'unregister'];

/** A request, or null for anything else that arrives by `postMessage`. */
export function parseRequest(message: unknown): HostRequest | null {
  if (typeof message !== 'string') return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(message);
  } catch {
    return null;
  }
  if (!isRecord(parsed) || parsed['_messageType'] !== REQUEST) return null;
  const { _actionName: action, _conversationId: conversation, _correlationId: correlation } = parsed;
  const type = ACTION_TYPES[Number(parsed['_actionType'])];
  if (typeof action !== 'string' || typeof conversation !== 'string' || typeof correlation !== 'number')
    return null;
  return type === undefined ? null : { action, type, conversation, correlation, data: parsed['_data'] };
}

/** The answer to a call. `data` must not be null: office.js then never calls back. */
export function formatResponse(request: HostRequest, origin: string, data: unknown): string {
  return envelope(request, origin, data, FOR_CALLING);
}

/** An event for whoever registered with `registration`. */
export function formatEvent(registration: HostRequest, origin: string, data: unknown): string {
  return envelope(registration, origin, data, FOR_EVENTING);
}

function envelope(request: HostRequest, origin: string, data: unknown, responseType: number): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: request.action,
    _conversationId: request.conversation,
    _correlationId: request.correlation,
    _origin: origin,
    _data: data,
    _errorCode: NO_ERROR,
    _responseType: responseType,
    _serializerVersion: SERIALIZER_VERSION,
  });
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
