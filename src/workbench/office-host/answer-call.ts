import type { Settings } from '../state/settings';
import type { WorkbenchState } from '../state/workbench-state';
import { ERROR, METHODS, type CallContext, type Method, type Outcome } from './methods';
import { READ_METHODS } from './read-methods';

/** Answers after this long come later than the on-send check waits (4 s) and before office.js gives up (65 s). */
const LATE_MS = 6000;

/**
 * Answers one API call of the add-in: runs it on the store, with the delay or fault the person has chosen.
 * `reply` is called once, or never for a call that hangs.
 */
export function answerCall(
  context: CallContext,
  dispatchId: number,
  params: Readonly<Record<string, unknown>>,
  reply: (outcome: Outcome) => void,
): void {
  const { store } = context;
  const method = (context.window === 'reading' ? READ_METHODS : METHODS)[dispatchId];
  const { settings } = store.state();
  const fault = faultFor(settings, method);
  note(context, method?.name ?? `dispatch ${dispatchId}`, 1);
  if (fault === 'hang') return;
  const answer = (): void => {
    note(context, null, -1);
    reply(fault === 'fail' ? { errorCode: ERROR.generic } : run(context, method, params));
  };
  const delayMs = fault === 'late' ? LATE_MS : settings.delayMs;
  if (delayMs === 0) answer();
  else setTimeout(answer, delayMs);
}

function faultFor(settings: Settings, method: Method | undefined): Settings['fault'] {
  if (method === undefined || method.kind === null) return 'none';
  return settings.faultAt === 'all' || settings.faultAt === method.kind ? settings.fault : 'none';
}

function run(
  context: CallContext,
  method: Method | undefined,
  params: Readonly<Record<string, unknown>>,
): Outcome {
  if (method === undefined) return { errorCode: ERROR.insufficientPermission };
  if (method.writes === true && context.store.state().settings.isRightsProtected)
    return { errorCode: ERROR.accessRestricted };
  return method.run(context, params);
}

/** Keeps the names of calls and how many were under way at once. */
function note({ store }: CallContext, call: string | null, change: number): void {
  const { trace }: WorkbenchState = store.state();
  const inFlight = trace.inFlight + change;
  store.dispatch({
    type: 'traced',
    trace: {
      calls: call === null ? trace.calls : [...trace.calls, call],
      inFlight,
      inFlightMax: Math.max(trace.inFlightMax, inFlight),
    },
  });
}
