import {
  createSendCompletion,
  readSendFeatures,
  type BlockedSend,
} from '../../../src/hosts/outlook/complete-send';
import { createFakeOffice, createSendEvent, installOffice, uninstallOffice } from './fake-office';

const blocked: BlockedSend = {
  allowEvent: false,
  errorMessage: 'Bitte ansehen.',
  commandId: 'x',
  contextData: '{}',
};

describe('createSendCompletion', () => {
  test('the first answer counts, all others are ignored', () => {
    const { event, completions } = createSendEvent();
    const complete = createSendCompletion(event);
    complete(blocked);
    complete({ allowEvent: true });
    complete(blocked);
    expect(completions).toEqual([blocked]);
  });

  test('a client that refuses newer options gets the plain answer', () => {
    const { event, completions } = createSendEvent((options) => 'commandId' in options);
    createSendCompletion(event)(blocked);
    expect(completions).toEqual([{ allowEvent: false, errorMessage: 'Bitte ansehen.' }]);
  });

  test('a client that refuses everything is not asked for ever', () => {
    const { event, completions } = createSendEvent(() => true);
    const complete = createSendCompletion(event);
    expect(() => {
      complete({ allowEvent: true });
    }).not.toThrow();
    expect(completions).toEqual([]);
  });
});

describe('readSendFeatures', () => {
  afterEach(uninstallOffice);

  test.each([
    ['1.12', { button: false, markdown: false }],
    ['1.13', { button: false, markdown: false }],
    ['1.14', { button: true, markdown: false }],
    ['1.15', { button: true, markdown: true }],
  ])('Mailbox %s', (set, expected) => {
    installOffice(createFakeOffice({ set }));
    expect(readSendFeatures()).toEqual(expected);
  });

  test('a client that cannot even be asked has none', () => {
    installOffice(createFakeOffice({ absent: ['isSetSupported'] }));
    expect(readSendFeatures()).toEqual({ button: false, markdown: false });
  });
});
