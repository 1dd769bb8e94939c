import { createCallQueue } from '../../../src/hosts/outlook/call-queue';
import { currentItem } from '../../../src/hosts/outlook/current-item';
import { removeBar, showBar } from '../../../src/hosts/outlook/notification-bar';
import { isPaneOpen, markPaneOpen } from '../../../src/hosts/outlook/pane-presence';
import { createFakeOffice, installOffice, uninstallOffice, type FakeOffice } from './fake-office';

const LINE = { message: 'Eine Zeile.', action: 'Öffnen', commandId: 'knopf', plain: 'Ohne Knopf.' };
const call = createCallQueue(1000);
const install = (...given: Parameters<typeof createFakeOffice>): FakeOffice =>
  installOffice(createFakeOffice(...given));

afterEach(uninstallOffice);

test('a new line takes the place of the old one', async () => {
  const fake = install();
  await showBar(currentItem(), LINE, call);
  await showBar(currentItem(), { ...LINE, message: 'Eine andere.' }, call);
  expect([...fake.bars.values()]).toEqual([
    expect.objectContaining({ type: 'insightMessage', message: 'Eine andere.' }),
  ]);
  await removeBar(currentItem(), call);
  expect(fake.bars.size).toBe(0);
});

test('a client that refuses the button gets the words alone', async () => {
  const refused = {
    'notificationMessages.replaceAsync:insightMessage': { does: 'throw', message: 'x' },
  } as const;
  const fake = install({ misbehaviour: refused });
  await showBar(currentItem(), LINE, call);
  expect([...fake.bars.values()]).toEqual([
    expect.objectContaining({ type: 'informationalMessage', message: 'Ohne Knopf.' }),
  ]);
});

test('removing a line that is not there is no failure', async () => {
  install({ misbehaviour: { 'notificationMessages.removeAsync': { does: 'fail', code: 9024 } } });
  await expect(removeBar(currentItem(), call)).resolves.toBeUndefined();
});

test('a pane counts as open until its mark runs out', async () => {
  install();
  expect(await isPaneOpen(currentItem(), 1000, call)).toBe(false);
  await markPaneOpen(currentItem(), 1000, call);
  expect(await isPaneOpen(currentItem(), 20_000, call)).toBe(true);
  expect(await isPaneOpen(currentItem(), 50_000, call)).toBe(false);
});
