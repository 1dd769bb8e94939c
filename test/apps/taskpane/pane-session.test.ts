import type { PaneReady } from '../../../src/apps/taskpane/pane-state';
import { createPaneSession } from '../../../src/apps/taskpane/pane-session';
import type { PaneSession } from '../../../src/apps/taskpane/pane-session';
import { checkMessage } from '../../../src/check';
import type { Report } from '../../../src/check';
import { HostError } from '../../../src/hosts/host';
import type { Message } from '../../../src/message';
import type { Policy } from '../../../src/policy';
import { CAN_ALL, FakeComposeHost } from './fake-compose-host';
import { IBAN, lenientPolicy, mail, samplePolicy, STOP_IBAN } from './invented-mail';

interface Pane {
  readonly host: FakeComposeHost;
  readonly session: PaneSession;
  /** Messages given to the check, in order. */
  readonly checked: Message[];
  readonly ready: () => PaneReady;
}

async function openPane(message: Message, policy: Policy = samplePolicy()): Promise<Pane> {
  const host = new FakeComposeHost(message);
  const checked: Message[] = [];
  const check = (given: Message): Report => {
    checked.push(given);
    return checkMessage(given, policy);
  };
  const session = createPaneSession({ host, check });
  await session.check();
  return {
    host,
    session,
    checked,
    ready: () => {
      const state = session.getState();
      if (state.status !== 'ready') throw new Error(`the pane is ${JSON.stringify(state)}`);
      return state;
    },
  };
}

const idsOf = ({ ready }: Pane): string[] => ready().report.findings.map(({ id }) => id);

async function maskAll(pane: Pane): Promise<void> {
  await pane.session.previewMask(idsOf(pane));
  await pane.session.applyPreview();
}

describe('checking', () => {
  test('the first answer is shown and said', async () => {
    const pane = await openPane(mail(STOP_IBAN));
    expect(pane.ready()).toMatchObject({
      report: { verdict: { level: 'stop' } },
      notice: { code: 'result' },
      obstacle: null,
      undo: null,
    });
  });

  test('loading until the host answers', () => {
    const host = new FakeComposeHost(mail(''), () => new Promise(() => undefined));
    const session = createPaneSession({ host, check: (message) => checkMessage(message, samplePolicy()) });
    void session.check();
    expect(session.getState()).toEqual({ status: 'loading' });
  });

  test.each(['body', 'message'] as const)(
    'an unchanged %s is not checked again and nothing is said',
    async (scope) => {
      const pane = await openPane(mail(STOP_IBAN));
      const before = pane.ready();
      expect(await pane.session.refresh(scope)).toBe(false);
      expect(pane.checked).toHaveLength(1);
      expect(pane.ready()).toBe(before);
    },
  );

  test('a changed body is checked without being asked', async () => {
    const pane = await openPane(mail(STOP_IBAN));
    pane.host.type('<p>Guten Tag</p>');
    expect(await pane.session.refresh('body')).toBe(true);
    expect(pane.ready()).toMatchObject({
      report: { verdict: { level: 'allow' } },
      notice: { code: 'result' },
    });
  });

  test('a look at the body does not see a new subject, a look at the message does', async () => {
    const pane = await openPane(mail('<p>Hallo</p>'));
    pane.host.message = { ...pane.host.message, subject: `Konto ${IBAN}` };
    expect(await pane.session.refresh('body')).toBe(false);
    expect(await pane.session.refresh('message')).toBe(true);
    expect(pane.ready().report.verdict.level).toBe('stop');
  });

  test('the same result after typing is shown but not said again', async () => {
    const pane = await openPane(mail(STOP_IBAN));
    pane.host.type(`${STOP_IBAN}<p>Mehr Text.</p>`);
    await pane.session.refresh('body');
    expect(pane.checked).toHaveLength(2);
    expect(pane.ready().notice).toBeNull();
  });

  test('the same result is said again when a person asks', async () => {
    const pane = await openPane(mail(STOP_IBAN));
    const first = pane.ready().notice?.id ?? 0;
    await pane.session.check();
    expect(pane.ready().notice).toEqual({ id: first + 1, code: 'result' });
  });

  test('never two host calls at once, never a queue of checks', async () => {
    const pane = await openPane(mail(STOP_IBAN));
    const { session, host } = pane;
    host.type('<p>Neu</p>');
    await Promise.all([
      session.check(),
      session.refresh('message'),
      session.check(),
      session.refresh('message'),
    ]);
    expect(host.openAtMost).toBe(1);
    expect(pane.checked).toHaveLength(2);
  });

  test('a result that became stale while it was read is dropped', async () => {
    const pane = await openPane(mail('<p>eins</p>'));
    const shown: string[] = [];
    pane.session.subscribe(() => {
      shown.push(
        pane
          .ready()
          .report.parts.find(({ id }) => id === 'body')
          ?.text.trim() ?? '',
      );
    });
    let asked = false;
    pane.host.before = (call) => {
      if (call !== 'readJustification' || asked) return;
      asked = true;
      pane.host.type('<p>drei</p>');
      void pane.session.refresh('message');
    };
    pane.host.type('<p>zwei</p>');
    await pane.session.check();
    await pane.session.refresh('message');
    expect(shown).not.toContain('zwei');
    expect(shown).toContain('drei');
  });

  test.each([
    'not-available',
    'no-permission',
    'rights-protected',
    'too-large',
    'timeout',
    'failed',
  ] as const)('a message that cannot be read is said: %s', async (code) => {
    const host = new FakeComposeHost(mail(''), () => Promise.reject(new HostError(code, 'body.getAsync')));
    const session = createPaneSession({ host, check: (message) => checkMessage(message, samplePolicy()) });
    await session.check();
    expect(session.getState()).toEqual({ status: 'failed', code, busy: null });
  });

  test('a check that throws is a failed check, not a broken pane', async () => {
    const session = createPaneSession({
      host: new FakeComposeHost(mail('')),
      check: () => {
        throw new Error('bug');
      },
    });
    await session.check();
    expect(session.getState()).toMatchObject({ status: 'failed', code: 'failed' });
  });

  test('one answer lost while nobody asked changes nothing, two do', async () => {
    const pane = await openPane(mail(STOP_IBAN));
    pane.host.before = () => Promise.reject(new HostError('timeout', 'body.getAsync'));
    await pane.session.refresh('body');
    expect(pane.session.getState().status).toBe('ready');
    await pane.session.refresh('body');
    expect(pane.session.getState()).toMatchObject({ status: 'failed', code: 'timeout' });
  });

  test('after a failure the next good answer is shown', async () => {
    const pane = await openPane(mail(STOP_IBAN));
    pane.host.before = () => Promise.reject(new HostError('timeout', 'body.getAsync'));
    await pane.session.check();
    pane.host.before = () => undefined;
    await pane.session.refresh('body');
    expect(pane.ready().report.verdict.level).toBe('stop');
  });
});

describe('blackening', () => {
  test('changes the value and no other character of the source', async () => {
    const pane = await openPane(mail(STOP_IBAN));
    await maskAll(pane);
    const { content } = pane.host.message.body;
    expect(content).toBe(
      STOP_IBAN.replace('DE89', '████').replace(/3704&nbsp;0044 0532 0130 00/, '████&nbsp;████ ████ ████ ██'),
    );
    expect(pane.ready()).toMatchObject({
      report: { verdict: { level: 'allow' } },
      notice: { code: 'masked' },
      undo: { detector: 'iban', places: 1 },
      preview: null,
      busy: null,
    });
  });

  test('works in a text mail', async () => {
    const pane = await openPane({ ...mail(''), body: { format: 'text', content: `Konto: ${IBAN}\r\nGruß` } });
    await maskAll(pane);
    expect(pane.host.message.body).toEqual({
      format: 'text',
      content: 'Konto: ████ ████ ████ ████ ████ ██\r\nGruß',
    });
  });

  test('nothing is written before the preview is accepted', async () => {
    const pane = await openPane(mail(STOP_IBAN));
    await pane.session.previewMask(idsOf(pane));
    expect(pane.ready().preview).toMatchObject({
      samples: [{ after: { value: '████ ████\u00a0████ ████ ████ ██' } }],
    });
    pane.session.cancelPreview();
    await pane.session.applyPreview();
    expect(pane.host.calls).not.toContain('writeBody');
    expect(pane.ready().preview).toBeNull();
  });

  test('a body changed since the check is checked again instead', async () => {
    const pane = await openPane(mail(STOP_IBAN));
    await pane.session.previewMask(idsOf(pane));
    pane.host.type(`<p>davor</p>${STOP_IBAN}`);
    await pane.session.applyPreview();
    expect(pane.host.calls).not.toContain('writeBody');
    expect(pane.ready()).toMatchObject({ notice: { code: 'changed-meanwhile' }, preview: null });
  });

  test('an open preview closes when the text changes under it', async () => {
    const pane = await openPane(mail(STOP_IBAN));
    await pane.session.previewMask(idsOf(pane));
    pane.host.type('<p>weg</p>');
    await pane.session.refresh('body');
    expect(pane.ready()).toMatchObject({ preview: null, notice: { code: 'changed-meanwhile' } });
  });

  test.each(['rights-protected', 'too-large', 'no-permission'] as const)(
    'a body that may not be changed is said and not tried again: %s',
    async (code) => {
      const pane = await openPane(mail(STOP_IBAN));
      pane.host.before = (call) =>
        call === 'writeBody' ? Promise.reject(new HostError(code, 'body.setAsync')) : undefined;
      await maskAll(pane);
      expect(pane.ready()).toMatchObject({
        obstacle: code,
        notice: { code: 'write-failed' },
        preview: null,
        undo: null,
      });
      await pane.session.previewMask(idsOf(pane));
      expect(pane.ready().preview).toBeNull();
    },
  );

  test('a body over a million characters is said, not tried', async () => {
    const pane = await openPane(mail(`<p>${'x '.repeat(500_000)}${IBAN}</p>`));
    expect(pane.ready().obstacle).toBe('too-large');
  });

  test('a host that may not write is said, not tried', async () => {
    const host = new FakeComposeHost(mail(STOP_IBAN));
    host.capabilities = { ...CAN_ALL, canWrite: false };
    const session = createPaneSession({ host, check: (message) => checkMessage(message, samplePolicy()) });
    await session.check();
    expect(session.getState()).toMatchObject({ obstacle: 'no-permission' });
  });

  test('a host that quietly keeps the value is found out', async () => {
    const pane = await openPane(mail(STOP_IBAN));
    pane.host.tidy = () => STOP_IBAN;
    await maskAll(pane);
    expect(pane.ready()).toMatchObject({ notice: { code: 'still-there' }, undo: null });
  });

  test('what could not be read after writing is not claimed to be done', async () => {
    const pane = await openPane(mail(STOP_IBAN));
    await pane.session.previewMask(idsOf(pane));
    pane.host.before = (call) =>
      pane.host.calls.includes('writeBody') && call === 'readMessage'
        ? Promise.reject(new HostError('timeout', 'body.getAsync'))
        : undefined;
    await pane.session.applyPreview();
    expect(pane.session.getState()).toMatchObject({ status: 'failed', code: 'timeout' });
    pane.host.before = () => undefined;
    await pane.session.check();
    expect(pane.ready().undo).toEqual({ fix: 'mask', detector: 'iban', places: 1 });
  });
});

describe('undo', () => {
  test('brings back the very same source', async () => {
    const pane = await openPane(mail(STOP_IBAN));
    await maskAll(pane);
    await pane.session.undo();
    expect(pane.host.message.body.content).toBe(STOP_IBAN);
    expect(pane.ready()).toMatchObject({
      notice: { code: 'undone' },
      undo: null,
      report: { verdict: { level: 'stop' } },
    });
  });

  test('works although Outlook tidied up what was written', async () => {
    const pane = await openPane(mail(STOP_IBAN));
    pane.host.tidy = (content) => `<div>${content}</div>`;
    await maskAll(pane);
    expect(pane.ready().undo).not.toBeNull();
    pane.host.tidy = (content) => content;
    await pane.session.undo();
    expect(pane.host.message.body.content).toBe(STOP_IBAN);
  });

  test('does not overwrite what was typed since', async () => {
    const pane = await openPane(mail(STOP_IBAN));
    await maskAll(pane);
    const typed = `${pane.host.message.body.content}<p>neu</p>`;
    pane.host.type(typed);
    await pane.session.undo();
    expect(pane.host.message.body.content).toBe(typed);
    expect(pane.ready()).toMatchObject({ notice: { code: 'undo-too-late' }, undo: null });
  });

  test('is offered until the text changes', async () => {
    const pane = await openPane(mail(STOP_IBAN));
    await maskAll(pane);
    await pane.session.check();
    expect(pane.ready().undo).not.toBeNull();
    pane.host.type(`${pane.host.message.body.content} `);
    await pane.session.refresh('body');
    expect(pane.ready().undo).toBeNull();
  });

  test('a new recipient does not take it away', async () => {
    const pane = await openPane(mail(STOP_IBAN));
    await maskAll(pane);
    pane.host.message = { ...pane.host.message, recipients: [] };
    await pane.session.refresh('message');
    expect(pane.ready().undo).not.toBeNull();
  });
});

describe('a reason', () => {
  test('is recorded for exactly this content', async () => {
    const pane = await openPane(mail(STOP_IBAN), lenientPolicy());
    await pane.session.justify('gesetz', 'Aktenzeichen liegt vor');
    const { fingerprint } = pane.ready().report;
    expect(pane.host.justification).toEqual({
      fingerprint,
      reason: 'gesetz',
      note: 'Aktenzeichen liegt vor',
    });
    expect(pane.ready()).toMatchObject({ justification: { reason: 'gesetz' }, notice: { code: 'recorded' } });
  });

  test('expires with a change of the text, and comes back with the text', async () => {
    const pane = await openPane(mail(STOP_IBAN), lenientPolicy());
    await pane.session.justify('gesetz', '');
    pane.host.type(`${STOP_IBAN}<p>neu</p>`);
    await pane.session.refresh('body');
    expect(pane.ready()).toMatchObject({ justification: null, notice: { code: 'expired' } });
    pane.host.type(STOP_IBAN);
    await pane.session.refresh('body');
    expect(pane.ready().justification).not.toBeNull();
  });

  test('is not recorded for a message that changed under the form', async () => {
    const pane = await openPane(mail(STOP_IBAN), lenientPolicy());
    pane.host.type(`${STOP_IBAN}<p>neu</p>`);
    await pane.session.justify('gesetz', '');
    expect(pane.host.justification).toBeNull();
    expect(pane.ready()).toMatchObject({ justification: null, notice: { code: 'changed-meanwhile' } });
  });

  test('can be taken back', async () => {
    const pane = await openPane(mail(STOP_IBAN), lenientPolicy());
    await pane.session.justify('gesetz', '');
    await pane.session.revoke();
    expect(pane.host.justification).toBeNull();
    expect(pane.ready()).toMatchObject({ justification: null, notice: { code: 'revoked' } });
  });

  test('given earlier for the same content is found when the pane opens', async () => {
    const message = mail(STOP_IBAN);
    const { fingerprint } = checkMessage(message, lenientPolicy());
    const host = new FakeComposeHost(message);
    host.justification = { fingerprint, reason: 'bitte', note: '' };
    const session = createPaneSession({ host, check: (given) => checkMessage(given, lenientPolicy()) });
    await session.check();
    expect(session.getState()).toMatchObject({ justification: { reason: 'bitte' } });
  });

  test('that cannot be stored is said', async () => {
    const pane = await openPane(mail(STOP_IBAN), lenientPolicy());
    pane.host.before = (call) =>
      call === 'writeJustification'
        ? Promise.reject(new HostError('failed', 'sessionData.setAsync'))
        : undefined;
    await pane.session.justify('gesetz', '');
    expect(pane.ready()).toMatchObject({
      justification: null,
      notice: { code: 'record-failed' },
      busy: null,
    });
  });

  test('that cannot be read counts as not given', async () => {
    const host = new FakeComposeHost(mail(STOP_IBAN), (call) =>
      call === 'readJustification'
        ? Promise.reject(new HostError('failed', 'sessionData.getAsync'))
        : undefined,
    );
    const session = createPaneSession({ host, check: (given) => checkMessage(given, lenientPolicy()) });
    await session.check();
    expect(session.getState()).toMatchObject({ status: 'ready', justification: null });
  });
});

describe('showing a value', () => {
  test('lasts for this view and can be taken back', async () => {
    const pane = await openPane(mail(STOP_IBAN));
    pane.session.toggleReveal('a');
    pane.host.type(`${STOP_IBAN} `);
    await pane.session.refresh('body');
    expect([...pane.ready().revealed]).toEqual(['a']);
    pane.session.toggleReveal('a');
    expect(pane.ready().revealed.size).toBe(0);
  });
});
