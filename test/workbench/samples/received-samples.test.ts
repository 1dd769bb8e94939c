import { findInvitation } from '../../../src/check';
import {
  loadReceivedSample,
  RECEIVED_SAMPLE_IDS,
  type ReceivedSampleId,
} from '../../../src/workbench/samples/received-samples';

// All people, firms and texts are invented.

const SEEN: Readonly<Record<ReceivedSampleId, string | null>> = {
  linkedin: 'LinkedIn',
  'linkedin-english': 'LinkedIn',
  xing: 'Xing',
  facebook: 'Facebook',
  dropbox: 'Dropbox',
  wetransfer: 'WeTransfer',
  whatsapp: 'WhatsApp',
  suspicious: 'LinkedIn',
  meeting: null,
};

test.each(RECEIVED_SAMPLE_IDS.map((id) => [id, SEEN[id]] as const))('%s is recognised as %s', (id, name) => {
  expect(findInvitation(loadReceivedSample(id))?.name ?? null).toBe(name);
});

test('only the false one is suspicious', () => {
  const suspicious = RECEIVED_SAMPLE_IDS.filter(
    (id) => findInvitation(loadReceivedSample(id))?.isSuspicious === true,
  );
  expect(suspicious).toEqual(['suspicious']);
});
