import { isRecord } from './envelope';

/** Under this name the frame registers for functions the host wants run, and the host calls them. */
export const APP_COMMAND_EVENT = 'appCommandInvoked';

const COMPLETED = 94;

/** Payload that makes office.js call `functionName` with an event object. */
export function commandInvocation(commandId: string, functionName: string): readonly string[] {
  return [commandId, functionName, JSON.stringify({ source: { id: commandId } })];
}

/** What `event.completed(options)` carried, or null for any other call. The function did not exist: `undefined`. */
export function parseCompletion(data: unknown): { readonly options: unknown } | null {
  if (!isRecord(data)) return null;
  const method = data['DdaMethod'];
  if (!isRecord(method) || method['DispatchId'] !== COMPLETED) return null;
  let event: unknown;
  try {
    event = JSON.parse(typeof data['2'] === 'string' ? data['2'] : '');
  } catch {
    return { options: undefined };
  }
  return { options: isRecord(event) ? event['completedContext'] : undefined };
}
