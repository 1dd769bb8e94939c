import type { PaneReady } from '../../../src/apps/taskpane/pane-state';
import { createPaneSession } from '../../../src/apps/taskpane/pane-session';
import type { PaneSession } from '../../../src/apps/taskpane/pane-session';
import { checkMessage } from '../../../src/check';
import { HostError, type HostErrorCode } from '../../../src/hosts/host';
import type { Message, Recipient, RecipientField } from '../../../src/message';
import type { RemedyKind } from '../../../src/ui/find-remedy';
import { CAN_ALL, FakeComposeHost } from './fake-compose-host';
import { mail, samplePolicy, STOP_IBAN } from './invented-mail';

// All names and addresses are invented.

const policy = { ...samplePolicy(), tiers: { blocked: ['gesperrt.example'] } };

const to = (address: string, field: RecipientField = 'to'): Recipient => ({
  address,
  name: `Name ${address}`,
  field,
  kind: 'person',
});

const COLLEAGUE = to('b.muster@kreis.example', 'cc');
const BLOCKED = [to('info@firma.example'), to('x@gesperrt.example'), COLLEAGUE];
const CROWD = [...Array.from({ length: 11 }, (_, i) => to(`kunde${i}@firma${i}.example`)), COLLEAGUE];
const FILES: Message['attachments'] = ['Plan.pdf', 'Antrag.pdf'].map((name, i) => ({
  id: `id${i}`,
  name,
  sizeBytes: i === 0 ? 90_000_000 : 1,
  kind: 'file',
  isInline: false,
  url: null,
}));

interface Pane {
  readonly host: FakeComposeHost;
  readonly session: PaneSession;
  readonly ready: () => PaneReady;
  readonly remedy: (kind: RemedyKind, detector: string) => Promise<void>;
}

async function openPane(more: Partial<Message>, content = ''): Promise<Pane> {
  const host = new FakeComposeHost(mail(content, more));
  const session = createPaneSession({ host, check: (message) => checkMessage(message, policy) });
  await session.check();
  const ready = (): PaneReady => {
    const state = session.getState();
    if (state.status !== 'ready') throw new Error(`the pane is ${JSON.stringify(state)}`);
    return state;
  };
  return {
    host,
    session,
    ready,
    remedy: (kind, detector) => {
      const findings = ready().report.findings.filter((finding) => finding.detector === detector);
      return session.remedy({ kind, findings: findings.map(({ id }) => id) });
    },
  };
}

function addAfterwards({ host }: Pane, recipient: Recipient): void {
  host.message = { ...host.message, recipients: [...host.message.recipients, recipient] };
}

const detectors = ({ ready }: Pane): string[] => ready().report.findings.map(({ detector }) => detector);

describe('a recipient', () => {
  test('is taken out, nobody else changes, and it is said with the way back', async () => {
    const pane = await openPane({ recipients: BLOCKED });
    await pane.remedy('remove-recipient', 'gesperrter-empfaenger');
    expect(pane.host.message.recipients).toEqual([BLOCKED[0], BLOCKED[2]]);
    expect(pane.ready()).toMatchObject({
      notice: { code: 'recipients-changed' },
      undo: { fix: 'remove-recipient', address: 'x@gesperrt.example' },
      busy: null,
    });
    expect(detectors(pane)).not.toContain('gesperrter-empfaenger');
  });

  test('comes back as it was', async () => {
    const pane = await openPane({ recipients: BLOCKED });
    await pane.remedy('remove-recipient', 'gesperrter-empfaenger');
    await pane.session.undo();
    expect(pane.host.message.recipients).toEqual(BLOCKED);
    expect(pane.ready()).toMatchObject({ notice: { code: 'undone' }, undo: null });
  });

  test('typing does not take the way back away, another recipient does', async () => {
    const pane = await openPane({ recipients: BLOCKED });
    await pane.remedy('remove-recipient', 'gesperrter-empfaenger');
    pane.host.type('<p>Guten Tag</p>');
    await pane.session.refresh('body');
    expect(pane.ready().undo).not.toBeNull();
    addAfterwards(pane, to('neu@firma.example'));
    await pane.session.refresh('message');
    expect(pane.ready().undo).toBeNull();
  });

  test('undo does not overwrite who was added since', async () => {
    const pane = await openPane({ recipients: BLOCKED });
    await pane.remedy('remove-recipient', 'gesperrter-empfaenger');
    addAfterwards(pane, to('neu@firma.example'));
    const { recipients } = pane.host.message;
    await pane.session.undo();
    expect(pane.host.message.recipients).toEqual(recipients);
    expect(pane.ready()).toMatchObject({ notice: { code: 'recipients-undo-too-late' }, undo: null });
  });

  test('added since the check: looked at again instead', async () => {
    const pane = await openPane({ recipients: BLOCKED });
    addAfterwards(pane, to('neu@firma.example'));
    await pane.remedy('remove-recipient', 'gesperrter-empfaenger');
    expect(pane.host.calls).not.toContain('writeRecipients');
    expect(pane.ready()).toMatchObject({ notice: { code: 'message-changed' }, undo: null });
  });

  test('the last change is the one that can be taken back', async () => {
    const pane = await openPane({ recipients: BLOCKED }, STOP_IBAN);
    await pane.remedy('remove-recipient', 'gesperrter-empfaenger');
    await pane.session.previewMask(pane.ready().report.findings.map(({ id }) => id));
    await pane.session.applyPreview();
    await pane.session.undo();
    expect(pane.host.message.body.content).toBe(STOP_IBAN);
    expect(pane.host.message.recipients).toHaveLength(2);
  });
});

describe('many in sight', () => {
  test('outsiders go to Bcc, the sender stands in To, colleagues stay', async () => {
    const pane = await openPane({ recipients: CROWD });
    await pane.remedy('move-to-bcc', 'viele-empfaenger');
    const places = pane.host.message.recipients.map(({ field, address }) => `${field} ${address}`);
    expect(places.slice(0, 3)).toEqual([
      'to a.muster@kreis.example',
      'cc b.muster@kreis.example',
      'bcc kunde0@firma0.example',
    ]);
    expect(places).toHaveLength(13);
    expect(pane.ready().undo).toEqual({ fix: 'move-to-bcc', count: 11, standsIn: true });
    expect(detectors(pane)).not.toContain('viele-empfaenger');
    await pane.session.undo();
    expect(pane.host.message.recipients).toEqual(CROWD);
  });

  test('a client without Bcc does not try', async () => {
    const pane = await openPane({ recipients: CROWD });
    pane.host.capabilities = { ...CAN_ALL, canSetBcc: false };
    await pane.session.check();
    expect(pane.ready().remedies).toEqual(['remove-recipient', 'remove-attachment']);
    await pane.remedy('move-to-bcc', 'viele-empfaenger');
    expect(pane.host.calls).not.toContain('writeRecipients');
  });
});

describe('a client that refuses', () => {
  const refuse = (call: string, code: HostErrorCode) => (given: string) =>
    given === call ? Promise.reject(new HostError(code, `${call}.setAsync`)) : undefined;

  test.each<[code: HostErrorCode, obstacle: string | null, remedies: number]>([
    ['failed', null, 3],
    ['too-large', null, 3],
    ['not-available', null, 3],
    ['rights-protected', 'rights-protected', 0],
    ['no-permission', 'no-permission', 0],
  ])('says so: %s', async (code, obstacle, remedies) => {
    const pane = await openPane({ recipients: BLOCKED });
    pane.host.before = refuse('writeRecipients', code);
    await pane.remedy('remove-recipient', 'gesperrter-empfaenger');
    expect(pane.ready()).toMatchObject({ notice: { code: 'recipients-failed' }, undo: null, obstacle });
    expect(pane.ready().remedies).toHaveLength(remedies);
  });

  test('what was done by half is shown as it is', async () => {
    const pane = await openPane({ recipients: BLOCKED });
    pane.host.before = (call) => {
      if (call !== 'writeRecipients') return undefined;
      pane.host.message = { ...pane.host.message, recipients: [] };
      return Promise.reject(new HostError('failed', 'to.setAsync'));
    };
    await pane.remedy('remove-recipient', 'gesperrter-empfaenger');
    expect(pane.ready().report.recipients).toEqual([]);
    expect(pane.ready().notice?.code).toBe('recipients-failed');
  });

  test('an undo that fails can be tried again', async () => {
    const pane = await openPane({ recipients: BLOCKED });
    await pane.remedy('remove-recipient', 'gesperrter-empfaenger');
    pane.host.before = refuse('writeRecipients', 'timeout');
    await pane.session.undo();
    expect(pane.ready()).toMatchObject({ notice: { code: 'recipients-failed' } });
    pane.host.before = () => undefined;
    await pane.session.undo();
    expect(pane.host.message.recipients).toEqual(BLOCKED);
  });

  test('an attachment', async () => {
    const pane = await openPane({ attachments: FILES });
    pane.host.before = refuse('removeAttachment', 'failed');
    await pane.remedy('remove-attachment', 'anhang-zu-gross');
    await pane.session.applyPreview();
    expect(pane.ready()).toMatchObject({ notice: { code: 'attachment-failed' }, preview: null });
  });
});

describe('a file', () => {
  test('is asked about first, then removed alone', async () => {
    const pane = await openPane({ attachments: FILES });
    await pane.remedy('remove-attachment', 'anhang-zu-gross');
    expect(pane.ready().preview).toMatchObject({ fix: 'remove-attachment', files: [{ name: 'Plan.pdf' }] });
    expect(pane.host.calls).not.toContain('removeAttachment');
    await pane.session.applyPreview();
    expect(pane.host.message.attachments.map(({ name }) => name)).toEqual(['Antrag.pdf']);
    expect(pane.ready()).toMatchObject({
      notice: { code: 'attachment-removed' },
      preview: null,
      undo: null,
      busy: null,
    });
  });

  test('stays when the person thinks better of it', async () => {
    const pane = await openPane({ attachments: FILES });
    await pane.remedy('remove-attachment', 'anhang-zu-gross');
    pane.session.cancelPreview();
    await pane.session.applyPreview();
    expect(pane.host.message.attachments).toEqual(FILES);
  });

  test('taken off by hand closes the question', async () => {
    const pane = await openPane({ attachments: FILES });
    await pane.remedy('remove-attachment', 'anhang-zu-gross');
    pane.host.message = { ...pane.host.message, attachments: FILES.slice(1) };
    await pane.session.refresh('message');
    expect(pane.ready()).toMatchObject({ notice: { code: 'message-changed' }, preview: null });
  });

  test('exchanged meanwhile is not touched', async () => {
    const pane = await openPane({ attachments: FILES });
    await pane.remedy('remove-attachment', 'anhang-zu-gross');
    pane.host.message = { ...pane.host.message, attachments: FILES.slice(1) };
    await pane.session.applyPreview();
    expect(pane.host.calls).not.toContain('removeAttachment');
    expect(pane.ready()).toMatchObject({ notice: { code: 'message-changed' }, preview: null });
  });
});
