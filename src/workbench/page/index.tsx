import { createRoot } from 'react-dom/client';
import { createSender } from '../runtime/create-sender';
import { bareRuntime } from '../runtime/bare-runtime';
import { frameRuntime } from '../runtime/frame-runtime';
import { watchChanges } from '../runtime/watch-changes';
import { createStore } from '../state/store';
import { htmlToText } from './html-to-text';
import { Workbench } from './Workbench/Workbench';
import { WorkbenchContext } from './workbench-context';

const place = document.getElementById('workbench');
if (place === null) throw new Error('index.html has no element #workbench');

const store = createStore();
const calls = { store, htmlToText };
const runtimes = { browser: frameRuntime, bare: bareRuntime };
const sender = createSender(calls, runtimes);
watchChanges(calls, runtimes);

createRoot(place).render(
  <WorkbenchContext.Provider value={{ store, calls, sender }}>
    <Workbench />
  </WorkbenchContext.Provider>,
);
