import { readClient } from '../../../src/hosts/outlook/read-client';
import { createFakeOffice, installOffice, uninstallOffice } from './fake-office';

describe('readClient', () => {
  afterEach(uninstallOffice);

  test.each([
    ['1.15', 15, true],
    ['1.12', 12, true],
    // Outlook in the browser over an Exchange server of the house.
    ['1.6', 6, false],
  ])('a client with Mailbox %s', (set, count, canCheck) => {
    installOffice(createFakeOffice({ set }));
    const mailboxSets = Array.from({ length: count }, (_, index) => `1.${index + 1}`);
    expect(readClient()).toMatchObject({ mailboxSets, canCheck });
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
    expect(readClient()).toMatchObject({ mailboxSets: [], canCheck: false });
  });

  test('no Outlook at all', () => {
    expect(readClient()).toEqual({ name: '', version: '', mailboxSets: [], canCheck: false });
  });
});
