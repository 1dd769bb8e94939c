import { openAddInFrame } from './add-in-frame';
import type { SendRuntime } from './send-runtime';

const PAGE = 'addin/onsend.html';
/** Longer than any local page needs; then Outlook would call the add-in unavailable. */
const START_LIMIT_MS = 20_000;

/** Outlook on the web: a hidden page that loads office.js and then the on-send file. */
export const frameRuntime: SendRuntime = ({ context, functionName, onCompleted, onUnavailable }) => {
  const limit = setTimeout(onUnavailable, START_LIMIT_MS);
  const addIn = openAddInFrame({
    page: PAGE,
    context,
    onReady: () => {
      clearTimeout(limit);
      addIn.conversation.invoke(functionName, functionName);
    },
    onCompleted,
  });
  addIn.frame.hidden = true;
  addIn.frame.title = PAGE;
  document.body.append(addIn.frame);
  return () => {
    clearTimeout(limit);
    addIn.close();
    addIn.frame.remove();
  };
};
