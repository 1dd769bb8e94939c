import { HostError, type ComposeHost } from '../../../src/hosts/host';
import { createOutlookHost } from '../../../src/hosts/outlook/outlook-host';
import {
  createFakeOffice,
  installOffice,
  uninstallOffice,
  type FakeOffice,
  type FakeOptions,
} from './fake-office';

const NAME = 'X-Sicher';
let fake: FakeOffice;

function open(options: FakeOptions = {}, headers: readonly string[] = [NAME]): ComposeHost {
  fake = installOffice(createFakeOffice(options));
  return createOutlookHost(headers);
}

const code = (action: Promise<unknown>): Promise<string> =>
  action.then(
    () => 'resolved',
    (error: unknown) => (error instanceof HostError ? error.code : 'not a HostError'),
  );

afterEach(uninstallOffice);

describe('headers', () => {
  test('one that is set is read with the message, and gone when it is taken off', async () => {
    const host = open();
    expect(await host.readMessage()).not.toHaveProperty('headers');
    await host.writeHeader(NAME, 'ja');
    expect((await host.readMessage()).headers).toEqual([{ name: NAME, value: 'ja' }]);
    await host.writeHeader(NAME, null);
    expect(await host.readMessage()).not.toHaveProperty('headers');
  });

  test('a message is read without asking for headers where the pack wants none', async () => {
    await open({}, []).readMessage();
    expect(fake.log).not.toContain('internetHeaders.getAsync');
  });

  test('neither is an appointment', async () => {
    const host = open({ item: { itemType: 'appointment' } });
    expect(await host.readMessage()).not.toHaveProperty('headers');
    expect(host.capabilities.canSetHeaders).toBe(false);
  });

  test('a client without headers reads on', async () => {
    const host = open({ absent: ['internetHeaders'] });
    expect((await host.readMessage()).subject).toBe('Termin');
  });

  test('a client that fails to tell them reads on, and the mail is not marked', async () => {
    const host = open({ misbehaviour: { 'internetHeaders.getAsync': { does: 'fail', code: 9020 } } });
    expect(await host.readMessage()).not.toHaveProperty('headers');
  });

  test.each([
    ['reports success and does nothing', { ignoresWrites: true }, 'failed'],
    ['knows no headers', { absent: ['internetHeaders'] }, 'not-available'],
    [
      'does not answer well',
      { misbehaviour: { 'internetHeaders.setAsync': { does: 'fail', code: 9020 } } },
      'failed',
    ],
  ] as const)('a client that %s', async (_, options, expected) => {
    expect(await code(open(options).writeHeader(NAME, 'ja'))).toBe(expected);
  });
});
