import { createCallQueue } from '../../../src/hosts/outlook/call-queue';
import { openReply, readReceivedMail, receivedItem } from '../../../src/hosts/outlook/received-mail';
import { createFakeOffice, installOffice, uninstallOffice } from './fake-office';

// All people and addresses here are made up.

const call = createCallQueue(1000);
const SUCCEEDED = { status: 'succeeded', value: undefined };

/** A mail that is read: its parts stand there as they are, its body is asked for. */
function installRead(members: object): void {
  const item = {
    itemType: 'message',
    subject: 'Einladung',
    from: { emailAddress: 'x@linkedin.com', displayName: 'LinkedIn' },
    body: {
      getAsync: (type: string, _options: object, done: (result: unknown) => void) => {
        done({ status: 'succeeded', value: `<p>Guten Tag (${type})</p>` });
      },
    },
    ...members,
  };
  (globalThis as { Office?: unknown }).Office = { context: { mailbox: { item } } };
}

afterEach(uninstallOffice);

test('a mail being written is none that is read', async () => {
  installOffice(createFakeOffice());
  expect(receivedItem()).toBeNull();
  await expect(readReceivedMail(call)).rejects.toMatchObject({ code: 'not-available' });
});

test('reads sender, subject and body, with the addresses behind its words', async () => {
  installRead({});
  expect(await readReceivedMail(call)).toEqual({
    from: { address: 'x@linkedin.com', name: 'LinkedIn' },
    subject: 'Einladung',
    body: { format: 'html', content: '<p>Guten Tag (html)</p>' },
  });
});

test('a mail without a sender has an empty one', async () => {
  installRead({ from: null });
  expect((await readReceivedMail(call)).from).toEqual({ address: '', name: '' });
});

describe('a reply', () => {
  const opened: unknown[] = [];
  beforeEach(() => {
    opened.length = 0;
  });
  const plain = { displayReplyForm: (form: unknown) => void opened.push(['plain', form]) };
  const withAnswer = {
    displayReplyFormAsync: (form: unknown, done: (result: unknown) => void) => {
      opened.push(['async', form]);
      done(SUCCEEDED);
    },
  };

  test.each([
    ['the newer form where there is one', { ...plain, ...withAnswer }, 'async'],
    ['the older form before Mailbox 1.9', plain, 'plain'],
  ])('opens with %s', async (_reason, members, how) => {
    installRead(members);
    await openReply('<p>Nein</p>', call);
    expect(opened).toEqual([[how, { htmlBody: '<p>Nein</p>' }]]);
  });

  test.each([
    ['a client without a form', {}, 'not-available'],
    [
      'a form that throws',
      {
        displayReplyForm: () => {
          throw new Error('too long');
        },
      },
      'failed',
    ],
  ])('rejects for %s', async (_reason, members, code) => {
    installRead(members);
    await expect(openReply('<p>Nein</p>', call)).rejects.toMatchObject({ code });
  });
});
