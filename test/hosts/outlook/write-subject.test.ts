import { HostError, type ComposeHost } from '../../../src/hosts/host';
import { createOutlookHost } from '../../../src/hosts/outlook/outlook-host';
import { createFakeOffice, installOffice, uninstallOffice, type FakeOptions } from './fake-office';

function open(options: FakeOptions = {}): ComposeHost {
  installOffice(createFakeOffice(options));
  return createOutlookHost();
}

const code = (action: Promise<unknown>): Promise<string> =>
  action.then(
    () => 'resolved',
    (error: unknown) => (error instanceof HostError ? error.code : 'not a HostError'),
  );

afterEach(uninstallOffice);

describe('writeSubject', () => {
  test('is there when it is read again', async () => {
    const host = open();
    await host.writeSubject('[sicher] Termin');
    expect((await host.readMessage()).subject).toBe('[sicher] Termin');
  });

  test.each([
    ['reports success and does nothing', { ignoresWrites: true }, 'failed'],
    ['has no way to set it', { absent: ['subject.setAsync'] }, 'not-available'],
    [
      'may only read',
      { misbehaviour: { 'subject.setAsync': { does: 'fail', code: 7000 } } },
      'no-permission',
    ],
  ] as const)('a client that %s', async (_, options, expected) => {
    expect(await code(open(options).writeSubject('Neu'))).toBe(expected);
  });

  test('a subject longer than Outlook takes is refused before office.js throws', async () => {
    expect(await code(open().writeSubject('x'.repeat(256)))).toBe('too-large');
  });
});
