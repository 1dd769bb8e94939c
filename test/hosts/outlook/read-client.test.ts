import { readClient } from '../../../src/hosts/outlook/read-client';
import { createFakeOffice, installOffice, uninstallOffice } from './fake-office';

describe('readClient', () => {
  afterEach(uninstallOffice);

  test.each([
    ['1.15', '1.15', true],
    ['1.12', '1.12', true],
    // Outlook in the browser over an Exchange server of the house.
    ['1.6', '1.6', false],
  ])('a client with Mailbox %s', (set, mailboxSet, canCheck) => {
    installOffice(createFakeOffice({ set }));
    expect(readClient()).toMatchObject({ mailboxSet, canCheck });
  });

  test('says the name and version Outlook gives, and nothing where it gives none', () => {
    installOffice(createFakeOffice());
    expect(readClient()).toMatchObject({ name: '', version: '' });
    const { context } = (globalThis as unknown as { Office: { context: { mailbox: object } } }).Office;
    Object.assign(context.mailbox, { diagnostics: { hostName: 'OutlookWebApp', hostVersion: '20.1' } });
    expect(readClient()).toMatchObject({ name: 'OutlookWebApp', version: '20.1' });
  });

  test('a client that cannot be asked', () => {
    installOffice(createFakeOffice({ absent: ['isSetSupported'] }));
    expect(readClient()).toMatchObject({ mailboxSet: '', canCheck: false });
  });

  test('no Outlook at all', () => {
    expect(readClient()).toEqual({ name: '', version: '', mailboxSet: '', canCheck: false });
  });
});
