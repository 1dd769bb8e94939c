// All names and numbers are made up for this file.
import { checkMessage } from '../../src/check';
import type { Message } from '../../src/message';
import { policyWith } from '../policy/minimal-pack';

const message: Message = {
  kind: 'mail',
  from: { name: '', address: 'amt@kreis.example' },
  recipients: [{ name: '', address: 'jemand@web.example', field: 'to', kind: 'person' }],
  subject: 'Fall JC-4711/26',
  body: { format: 'html', content: '<p>Zu JC-4711/26 und K-12345678.</p>' },
  attachments: [{ id: 'a1', name: 'JC-4711/26', sizeBytes: 1, kind: 'file', isInline: false, url: null }],
  location: '',
};

const found = (identifiers: unknown): string[] =>
  checkMessage(message, policyWith({ identifiers })).findings.map(
    ({ part, detector }) => `${part} ${detector}`,
  );

describe('shapes of the pack', () => {
  test('count in all parts of the message', () => {
    const shapes = { aktenzeichen: ['JC-####/##'], kundennummer: ['K-########'] };
    expect(found({ shapes })).toEqual([
      'subject aktenzeichen',
      'body aktenzeichen',
      'body kundennummer',
      'attachment:0 aktenzeichen',
    ]);
  });

  test('without them the same numbers are nobody’s', () => {
    expect(found({})).toEqual([]);
  });
});
