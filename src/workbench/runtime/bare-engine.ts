import type { BareStart, FromBareEngine, ToBareEngine } from './bare-messages';
import { createBareOffice } from './bare-office';
import { hideBrowser } from './hide-browser';

/*
 * Entry of a worker that plays classic Outlook's JavaScript-only runtime: takes everything away that a browser has
 * and the language has not, then loads the on-send file and runs the handler it has associated.
 */
const scope = globalThis as unknown as {
  importScripts(address: string): void;
  postMessage(message: FromBareEngine): void;
  addEventListener(type: 'message', listener: (event: { readonly data: ToBareEngine }) => void): void;
};
const load = scope.importScripts.bind(scope);
const post = scope.postMessage.bind(scope);
const waiting = new Map<number, (reply: Extract<ToBareEngine, { type: 'reply' }>) => void>();

scope.addEventListener('message', ({ data }) => {
  if (data.type === 'start') run(data);
  else {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  }
});

function run(start: BareStart): void {
  let calls = 0;
  const { Office, handlers } = createBareOffice(start, (dispatchId, params, onAnswer) => {
    const id = (calls += 1);
    waiting.set(id, ({ outcome }) => {
      onAnswer(outcome);
    });
    post({ type: 'call', id, dispatchId, params });
  });
  hideBrowser(globalThis);
  Object.assign(globalThis, { Office });
  load(start.script);
  const handler = handlers.get(start.functionName);
  if (handler === undefined) post({ type: 'unavailable' });
  else
    handler({
      completed: (options) => {
        // As through the wire: what is no JSON does not arrive.
        post({ type: 'completed', options: JSON.parse(JSON.stringify(options)) });
      },
    });
}
