import { APPOINTMENT_PANE_COMMAND_ID, PANE_COMMAND_ID } from '../../hosts/outlook/command-id';
import { alertWithoutAddIn, decideAlert } from '../office-host/smart-alert';
import type { CallContext } from '../office-host/methods';
import { WRITING } from '../state/send-state';
import type { Runtime } from '../state/settings';
import type { SendRuntime } from './send-runtime';

/** What the person can do with an item that is to go. */
export interface Sender {
  readonly send: () => void;
  readonly sendAnyway: () => void;
  readonly dontSend: () => void;
  /** The add-in's own button in the dialog: opens the task pane. */
  readonly takeAction: () => void;
}

/** Outlook speaks up after this long; nobody can change it. */
const LONG_RUNNING_MS = 5000;
/** Then Outlook gives up on the add-in. */
const HARD_LIMIT_MS = 300_000;
/** As both manifests name them. */
const FUNCTION_NAMES = { mail: 'onMessageSendHandler', appointment: 'onAppointmentSendHandler' } as const;
const PANE_COMMANDS = { mail: PANE_COMMAND_ID, appointment: APPOINTMENT_PANE_COMMAND_ID } as const;

/** Plays Outlook from the Send button to the sent folder. */
export function createSender(context: CallContext, runtimes: Readonly<Record<Runtime, SendRuntime>>): Sender {
  const { store } = context;
  let stopRuntime = (): void => undefined;
  let stopTimers = (): void => undefined;

  function sent(): void {
    store.dispatch({ type: 'item-sent' });
  }

  function send(): void {
    const { item, settings, send: before, session } = store.state();
    if (before.phase === 'checking') return;
    // The last check's runtime lived on until now, so that a second completion would have been seen.
    stopRuntime();
    stopTimers();
    store.dispatch({ type: 'traced', trace: { completions: 0 } });
    store.dispatch({ type: 'send-changed', send: { phase: 'checking', isLong: false } });

    const isOver = (): boolean =>
      store.state().send.phase !== 'checking' || store.state().session !== session;
    const giveUp = (): void => {
      if (isOver()) return;
      stopTimers();
      store.dispatch({
        type: 'send-changed',
        send: { phase: 'stopped', alert: alertWithoutAddIn(settings) },
      });
    };
    const timers = [
      setTimeout(() => {
        if (!isOver()) store.dispatch({ type: 'send-changed', send: { phase: 'checking', isLong: true } });
      }, LONG_RUNNING_MS),
      setTimeout(giveUp, HARD_LIMIT_MS),
    ];
    stopTimers = () => {
      timers.forEach(clearTimeout);
    };

    stopRuntime = runtimes[settings.runtime]({
      context,
      functionName: FUNCTION_NAMES[item.kind],
      onUnavailable: giveUp,
      onCompleted: (options) => {
        store.dispatch({ type: 'traced', trace: { completions: store.state().trace.completions + 1 } });
        if (isOver()) return;
        stopTimers();
        const decision = decideAlert(options, { ...settings, paneCommandId: PANE_COMMANDS[item.kind] });
        if (decision === 'send') sent();
        else store.dispatch({ type: 'send-changed', send: { phase: 'stopped', alert: decision } });
      },
    });
  }

  return {
    send,
    sendAnyway: sent,
    dontSend: () => {
      store.dispatch({ type: 'send-changed', send: WRITING });
    },
    takeAction: () => {
      const { send: now } = store.state();
      if (now.phase === 'stopped' && now.alert.action !== null)
        store.dispatch({ type: 'pane-opened', context: now.alert.action.context });
    },
  };
}
