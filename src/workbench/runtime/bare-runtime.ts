import { answerCall } from '../office-host/answer-call';
import { SENDER } from '../state/compose-item';
import type { FromBareEngine, ToBareEngine } from './bare-messages';
import type { SendRuntime } from './send-runtime';

/** Classic Outlook for Windows: the on-send file alone in a JavaScript engine, without page, DOM and office.js. */
export const bareRuntime: SendRuntime = ({ context, functionName, onCompleted, onUnavailable }) => {
  const worker = new Worker(new URL('./bare-engine.ts', import.meta.url));
  const post = (message: ToBareEngine): void => {
    worker.postMessage(message);
  };
  worker.addEventListener('error', onUnavailable);
  worker.addEventListener('message', ({ data }: MessageEvent<FromBareEngine>) => {
    switch (data.type) {
      case 'call':
        answerCall(context, data.dispatchId, data.params, (outcome) => {
          post({ type: 'reply', id: data.id, outcome });
        });
        break;
      case 'completed':
        onCompleted(data.options);
        break;
      case 'unavailable':
        onUnavailable();
    }
  });
  const { settings, item } = context.store.state();
  const script = new URL('addin/onsend.js', document.baseURI).href;
  post({ type: 'start', script, functionName, settings, kind: item.kind, user: SENDER });
  return () => {
    worker.terminate();
  };
};
