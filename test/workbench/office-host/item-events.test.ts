import { eventsBetween, isChangeEvent } from '../../../src/workbench/office-host/item-events';
import type { ComposeItem } from '../../../src/workbench/state/compose-item';
import { createStore } from '../../../src/workbench/state/store';
import type { WorkbenchState } from '../../../src/workbench/state/workbench-state';

// All names and addresses are invented.

function edit(item: Partial<ComposeItem>): readonly [before: WorkbenchState, now: WorkbenchState] {
  const store = createStore();
  const before = store.state();
  store.dispatch({ type: 'item-edited', item });
  return [before, store.state()];
}

const MAILBOX = { name: '', address: 'eva@firma.example' };
const FILE = { id: '1', name: 'a.pdf', sizeBytes: 1, kind: 'file', isInline: false, url: null } as const;

test.each<[change: string, item: Partial<ComposeItem>, event: string | null, isLaunch: boolean]>([
  ['a recipient', { cc: [MAILBOX] }, 'olkRecipientsChanged', true],
  ['a file', { attachments: [FILE] }, 'olkAttachmentsChanged', true],
  ['the place of an appointment', { location: 'Raum 12' }, 'olkEnhancedLocationsChanged', false],
  ['the text, of which Outlook never tells', { body: { format: 'text', content: 'x' } }, null, false],
  ['the subject, of which Outlook never tells', { subject: 'x' }, null, false],
])('%s', (_change, item, event, isLaunch) => {
  const [before, now] = edit(item);
  expect(eventsBetween(before, now).map(({ name }) => name)).toEqual(event === null ? [] : [event]);
  expect(isChangeEvent(before, now)).toBe(isLaunch);
});

test('another mail is no change of this one', () => {
  const store = createStore();
  const before = store.state();
  store.dispatch({ type: 'item-opened', item: { ...before.item, to: [MAILBOX], location: 'Raum 12' } });
  expect(eventsBetween(before, store.state())).toEqual([]);
});
