import type { PaneReady } from '../../../src/apps/taskpane/pane-state';
import { createPaneSession } from '../../../src/apps/taskpane/pane-session';
import type { PaneSession } from '../../../src/apps/taskpane/pane-session';
import { shortWords } from '../../../src/apps/taskpane/short-words';
import { checkMessage } from '../../../src/check';
import { HostError } from '../../../src/hosts/host';
import type { Message } from '../../../src/message';
import type { Policy } from '../../../src/policy';
import { textsFor } from '../../../src/texts';
import { policyWith } from '../../policy/minimal-pack';
import { CAN_ALL, FakeComposeHost } from './fake-compose-host';
import { IBAN, mail, samplePolicy } from './invented-mail';

// All people and numbers are invented. The IBAN is the specimen of the German banks.

interface Pane {
  readonly host: FakeComposeHost;
  readonly session: PaneSession;
  readonly ready: () => PaneReady;
  /** Ids of the findings of a detector. */
  readonly ids: (detector: string) => readonly string[];
}

async function openPane(
  message: Message,
  policy: Policy = samplePolicy(),
  capabilities: Partial<FakeComposeHost['capabilities']> = {},
): Promise<Pane> {
  const host = new FakeComposeHost(message);
  host.capabilities = { ...CAN_ALL, ...capabilities };
  const session = createPaneSession({
    host,
    check: (given) => checkMessage(given, policy),
    secured: policy.secured,
  });
  await session.check();
  const ready = (): PaneReady => {
    const state = session.getState();
    if (state.status !== 'ready') throw new Error(`the pane is ${JSON.stringify(state)}`);
    return state;
  };
  const ids = (detector: string): readonly string[] =>
    ready()
      .report.findings.filter((finding) => finding.detector === detector)
      .map(({ id }) => id);
  return { host, session, ready, ids };
}

const WORDS = shortWords(textsFor('de'));
const BODY = `<p>Konto: <b>DE89</b> 3704&nbsp;0044 0532 0130 00</p>`;
const SUBJECT = `Konto ${IBAN}`;

describe('subject and body', () => {
  test('are changed in one step and come back exactly as they were', async () => {
    const { host, session, ready, ids } = await openPane(mail(BODY, { subject: SUBJECT }));
    await session.previewMask(ids('iban'));
    await session.applyPreview();
    expect(host.message.subject).toBe('Konto ████ ████ ████ ████ ████ ██');
    expect(host.message.body.content).toBe('<p>Konto: <b>████</b> ████&nbsp;████ ████ ████ ██</p>');
    expect(ready()).toMatchObject({
      notice: { code: 'masked' },
      undo: { fix: 'mask', detector: 'iban', places: 2 },
      preview: null,
    });
    await session.undo();
    expect(host.message).toMatchObject({ subject: SUBJECT, body: { content: BODY } });
    expect(ready()).toMatchObject({ notice: { code: 'undone' }, undo: null });
  });

  test('go back both where Outlook refuses the subject', async () => {
    const { host, session, ready, ids } = await openPane(mail(BODY, { subject: SUBJECT }));
    await session.previewMask(ids('iban'));
    host.before = (call) =>
      call === 'writeSubject' ? Promise.reject(new HostError('failed', 'subject.setAsync')) : undefined;
    await session.applyPreview();
    expect(host.message).toMatchObject({ subject: SUBJECT, body: { content: BODY } });
    expect(ready()).toMatchObject({ notice: { code: 'write-failed' }, undo: null });
  });

  test('a subject somebody changed meanwhile is not written over', async () => {
    const { host, session, ready, ids } = await openPane(mail('<p>Hallo</p>', { subject: SUBJECT }));
    await session.previewMask(ids('iban'));
    host.message = { ...host.message, subject: `Neu ${IBAN}` };
    await session.applyPreview();
    expect(host.message.subject).toBe(`Neu ${IBAN}`);
    expect(ready().notice).toMatchObject({ code: 'changed-meanwhile' });
  });

  test('a subject changed afterwards stays, and the way back is gone', async () => {
    const { host, session, ready, ids } = await openPane(mail('<p>Hallo</p>', { subject: SUBJECT }));
    await session.previewMask(ids('iban'));
    await session.applyPreview();
    host.message = { ...host.message, subject: 'Von Hand' };
    await session.undo();
    expect(host.message.subject).toBe('Von Hand');
    expect(ready()).toMatchObject({ notice: { code: 'undo-too-late' }, undo: null });
  });

  test('a preview goes when the subject changes', async () => {
    const { host, session, ready, ids } = await openPane(mail('<p>Hallo</p>', { subject: SUBJECT }));
    await session.previewMask(ids('iban'));
    host.message = { ...host.message, subject: `Neu ${IBAN}` };
    await session.refresh('message');
    expect(ready()).toMatchObject({ preview: null, notice: { code: 'changed-meanwhile' } });
  });

  test('a long body still lets the subject be changed', async () => {
    const long = `<p>${IBAN}</p>${'x'.repeat(1_000_001)}`;
    const { session, ready, ids } = await openPane(mail(long, { subject: SUBJECT }));
    await session.previewMask(ids('iban'));
    expect(ready()).toMatchObject({ writable: ['subject'], preview: { places: 1, edits: { body: [] } } });
  });

  test('a client without a way to set the subject changes the body', async () => {
    const { session, ready, ids } = await openPane(mail(BODY, { subject: SUBJECT }), samplePolicy(), {
      canWriteSubject: false,
    });
    await session.previewMask(ids('iban'));
    expect(ready()).toMatchObject({ writable: ['body'], preview: { places: 1, edits: { subject: [] } } });
  });
});

describe('short forms', () => {
  test('a number keeps its end, in subject and body, and comes back', async () => {
    const { host, session, ready, ids } = await openPane(mail(BODY, { subject: SUBJECT }));
    await session.previewShorten(ids('iban'), WORDS);
    expect(ready().preview).toMatchObject({ fix: 'shorten', places: 2 });
    await session.applyPreview();
    expect(host.message).toMatchObject({
      subject: 'Konto …3000',
      body: { content: '<p>Konto: <b>…3000</b></p>' },
    });
    expect(ready()).toMatchObject({ notice: { code: 'masked' }, undo: { fix: 'shorten', places: 2 } });
    await session.undo();
    expect(host.message).toMatchObject({ subject: SUBJECT, body: { content: BODY } });
  });

  test('a person is shortened wherever the mail speaks of her, and two people stay two', async () => {
    const html =
      '<p>Frau Erika Muster und Herr Paul Meier kommen.</p><p>Frau Musters Antrag fehlt, Herr Meier wartet.</p>';
    const { host, session, ready } = await openPane(mail(html, { subject: 'Antrag Frau Muster' }));
    const first = (text: string): readonly string[] => {
      const { findings, parts } = ready().report;
      const found = findings.find(
        ({ part, start, end }) => parts.find(({ id }) => id === part)?.text.slice(start, end) === text,
      );
      return found === undefined ? [] : [found.id];
    };
    await session.previewShorten(first('Erika Muster'), WORDS);
    await session.applyPreview();
    expect(host.message.subject).toBe('Antrag Frau M.');
    await session.previewShorten(first('Paul Meier'), WORDS);
    await session.applyPreview();
    expect(host.message.body.content).toBe(
      '<p>Frau M. und Herr M. (2) kommen.</p><p>Frau M.s Antrag fehlt, Herr M. (2) wartet.</p>',
    );
    host.type(`${host.message.body.content}<p>Frau Muster rief an.</p>`);
    await session.refresh('message');
    await session.previewShorten(first('Muster'), WORDS);
    await session.applyPreview();
    expect(host.message.body.content).toContain('<p>Frau M. rief an.</p>');
  });

  test('what has no short form is not offered one', async () => {
    const { session, ready, ids } = await openPane(mail('<p>Das Passwort lautet: Gr8!xkQ27z</p>'));
    expect(ids('passwort')).toHaveLength(1);
    await session.previewShorten(ids('passwort'), WORDS);
    expect(ready().preview).toBeNull();
  });
});

describe('the history', () => {
  const OWN = '<p>Guten Tag</p>\r\n';
  const QUOTED = `<div><blockquote type="cite"><p>Am 1.1.2026 schrieb E. Probe &lt;e@probe.example&gt;:</p><p>${IBAN}</p></blockquote></div>`;

  test('goes with what is in it, and comes back', async () => {
    const { host, session, ready } = await openPane(mail(OWN + QUOTED));
    await session.previewHistory();
    expect(ready().preview).toMatchObject({ fix: 'drop-history', mails: 1 });
    await session.applyPreview();
    expect(host.message.body.content).toBe(OWN);
    expect(ready()).toMatchObject({
      notice: { code: 'masked' },
      undo: { fix: 'drop-history', mails: 1 },
      report: { findings: [] },
    });
    await session.undo();
    expect(host.message.body.content).toBe(OWN + QUOTED);
  });

  test('where Outlook puts it back the person is told', async () => {
    const { host, session, ready } = await openPane(mail(OWN + QUOTED));
    await session.previewHistory();
    host.tidy = (content) => `${content}<blockquote type="cite">wieder da</blockquote>`;
    await session.applyPreview();
    expect(ready().notice).toMatchObject({ code: 'still-there' });
  });
});

describe('the mark for secured sending', () => {
  const rules = [{ id: 'konto', when: { detectors: ['iban'] }, level: 'stop' }];
  const byTag = policyWith({ rules, secured: { subjectTag: '[sicher]', level: 'hint' } });
  const byHeader = policyWith({
    rules,
    secured: { header: { name: 'X-Sicher', value: 'ja' }, level: 'hint' },
  });

  test('a tag is put in front of the subject, makes the verdict milder, and comes off again', async () => {
    const { host, session, ready } = await openPane(mail(BODY, { subject: 'Bescheid' }), byTag);
    expect(ready()).toMatchObject({ secured: 'mark', report: { verdict: { level: 'stop' } } });
    await session.previewSecured();
    expect(ready().preview).toMatchObject({
      fix: 'mark',
      samples: [{ before: { trail: 'Bescheid' }, after: { value: '[sicher] ', trail: 'Bescheid' } }],
    });
    await session.applyPreview();
    expect(host.message.subject).toBe('[sicher] Bescheid');
    expect(ready()).toMatchObject({
      secured: 'unmark',
      undo: { fix: 'mark' },
      report: { verdict: { level: 'hint' }, isSecured: true },
    });
    await session.undo();
    expect(host.message.subject).toBe('Bescheid');
    await session.previewSecured();
    await session.applyPreview();
    await session.previewSecured();
    expect(ready().preview).toMatchObject({ fix: 'unmark' });
    await session.applyPreview();
    expect(host.message.subject).toBe('Bescheid');
    expect(ready()).toMatchObject({ secured: 'mark', report: { verdict: { level: 'stop' } } });
  });

  test('every tag is taken off, an answer has two', async () => {
    const message = mail(BODY, { subject: '[sicher] AW: [SICHER] Bescheid' });
    const { host, session } = await openPane(message, byTag);
    await session.previewSecured();
    await session.applyPreview();
    expect(host.message.subject).toBe('AW: Bescheid');
  });

  test('a header is set, counts, and comes off again', async () => {
    const { host, session, ready } = await openPane(mail(BODY, { subject: 'Bescheid' }), byHeader);
    await session.previewSecured();
    expect(ready().preview).toMatchObject({ fix: 'header', name: 'X-Sicher', value: 'ja' });
    await session.applyPreview();
    expect(host.message).toMatchObject({
      subject: 'Bescheid',
      headers: [{ name: 'X-Sicher', value: 'ja' }],
    });
    expect(ready()).toMatchObject({
      preview: null,
      secured: 'unmark',
      undo: { fix: 'mark' },
      report: { verdict: { level: 'hint' } },
    });
    await session.undo();
    expect(host.message.headers).toEqual([]);
    expect(ready()).toMatchObject({ secured: 'mark', undo: null, report: { verdict: { level: 'stop' } } });
  });

  test('a host that refuses gets a sentence', async () => {
    const { host, session, ready } = await openPane(mail(BODY), byHeader);
    await session.previewSecured();
    host.before = (call) =>
      call === 'writeHeader'
        ? Promise.reject(new HostError('failed', 'internetHeaders.setAsync'))
        : undefined;
    await session.applyPreview();
    expect(ready()).toMatchObject({ notice: { code: 'mark-failed' }, undo: null, preview: null });
  });

  test.each<[string, Message, Policy, Partial<FakeComposeHost['capabilities']>]>([
    ['the pack names no mark', mail(BODY), samplePolicy(), {}],
    ['nothing in it needs it', mail('<p>Hallo</p>'), byTag, {}],
    ['it is an appointment', mail(BODY, { kind: 'appointment' }), byTag, {}],
    ['the subject cannot be set', mail(BODY), byTag, { canWriteSubject: false }],
    ['headers cannot be set', mail(BODY), byHeader, { canSetHeaders: false }],
    [
      'it stays in the house',
      mail(BODY, { recipients: [{ address: 'b@kreis.example', name: '', field: 'to', kind: 'person' }] }),
      byTag,
      {},
    ],
    ['it stands in the subject, which stays readable', mail('<p>Hallo</p>', { subject: IBAN }), byTag, {}],
  ])('is not offered where %s', async (_, message, policy, capabilities) => {
    const { ready } = await openPane(message, policy, capabilities);
    expect(ready().secured).toBeNull();
  });
});
