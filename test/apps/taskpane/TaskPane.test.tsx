/** @jest-environment jsdom */
import { act } from 'react';
import { TaskPane } from '../../../src/apps/taskpane/TaskPane';
import { createPaneSession } from '../../../src/apps/taskpane/pane-session';
import type { PaneSession } from '../../../src/apps/taskpane/pane-session';
import { checkMessage } from '../../../src/check';
import { HostError } from '../../../src/hosts/host';
import type { Message } from '../../../src/message';
import type { Policy } from '../../../src/policy';
import { textsFor } from '../../../src/texts';
import type { Language } from '../../../src/texts';
import { TextsProvider } from '../../../src/ui/speech';
import { useReactRoot } from '../../ui/use-react-root';
import { asideTools } from './aside-tools';
import { CAN_ALL, FakeComposeHost } from './fake-compose-host';
import { IBAN, lenientPolicy, mail, samplePolicy, STOP_IBAN } from './invented-mail';

const { container, draw } = useReactRoot();

beforeAll(() => {
  // jsdom has the element but not its methods.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

interface Shown {
  readonly host: FakeComposeHost;
  readonly session: PaneSession;
}

interface ShowOptions {
  readonly policy?: Policy;
  readonly language?: Language;
  readonly canAsk?: boolean;
  readonly host?: FakeComposeHost;
}

async function show(message: Message, options: ShowOptions = {}): Promise<Shown> {
  const { policy = samplePolicy(), language = 'de', canAsk = true } = options;
  const host = options.host ?? new FakeComposeHost(message);
  const session = createPaneSession({ host, check: (given) => checkMessage(given, policy) });
  const pane = (
    <TextsProvider value={textsFor(language)}>
      <TaskPane session={session} policy={policy} canAsk={canAsk} tools={asideTools(host, policy)} />
    </TextsProvider>
  );
  await draw(pane, language, async () => {
    await session.check();
    await session.prepare();
  });
  return { host, session };
}

const text = (selector: string): string => container().querySelector(selector)?.textContent ?? '';
const status = (): string => text('[role=status]');

function button(name: string): HTMLButtonElement {
  const found = [...container().querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (found === undefined) throw new Error(`no button „${name}“ in: ${container().textContent}`);
  return found;
}

async function press(name: string): Promise<void> {
  await act(async () => {
    button(name).focus();
    button(name).click();
    // Host calls are promises; a macrotask later all of them have been answered.
    await new Promise((resolve) => setTimeout(resolve));
  });
}

describe('the pane', () => {
  test('says the verdict in words and with a shape, and says it aloud once', async () => {
    await show(mail(STOP_IBAN));
    expect(text('h1')).toBe('So nicht senden');
    expect(container().querySelector('header svg')?.getAttribute('data-level')).toBe('stop');
    expect(status()).toBe('So nicht senden. 1 Stelle ändern');
  });

  test('shows no value in the clear until somebody asks', async () => {
    await show(mail(STOP_IBAN));
    expect(container().innerHTML).not.toMatch(/3704/);
    await press('anzeigen');
    expect(text('article')).toMatch(/DE89 3704/);
    await press('verbergen');
    expect(container().innerHTML).not.toMatch(/3704/);
  });

  test('explains a finding where it stands', async () => {
    await show(mail(STOP_IBAN));
    expect(text('article')).not.toMatch(/Postkarten/);
    act(() => {
      container().querySelector<HTMLButtonElement>('[aria-label="Weitere Möglichkeiten"]')?.click();
    });
    await press('Warum?');
    expect(text('article')).toMatch(/Postkarten/);
  });

  test('masks through the preview, tells it, and takes it back', async () => {
    const { host } = await show(mail(STOP_IBAN));
    await press('Schwärzen');
    expect(text('dialog')).toMatch(/Vorher.*DE89.*Nachher.*████/s);
    const apply = [...container().querySelectorAll<HTMLButtonElement>('dialog button')];
    expect(document.activeElement).toBe(apply[0]);
    await act(async () => {
      apply[0]?.click();
      await new Promise((resolve) => setTimeout(resolve));
    });
    expect(container().querySelector('dialog')).toBeNull();
    expect(status()).toBe('IBAN geschwärzt. Nichts gefunden. Es ist nichts zu ändern.');
    expect(document.activeElement).toBe(button('Rückgängig'));
    await press('Rückgängig');
    expect(host.message.body.content).toBe(STOP_IBAN);
    expect(document.activeElement).toBe(container().querySelector('h1'));
  });

  test('gives the focus back when the preview is cancelled', async () => {
    await show(mail(STOP_IBAN));
    await press('Schwärzen');
    await press('Abbrechen');
    expect(document.activeElement).toBe(button('Schwärzen'));
  });

  test('a reason is asked for, recorded, shown and taken back', async () => {
    const { host } = await show(mail(STOP_IBAN), { policy: lenientPolicy() });
    await press('Begründung speichern');
    expect(container().textContent).toMatch(/Bitte wählen Sie einen Grund/);
    expect(host.justification).toBeNull();
    act(() => {
      container().querySelector<HTMLInputElement>('input[value=gesetz]')?.click();
    });
    await press('Begründung speichern');
    expect(host.justification).toMatchObject({ reason: 'gesetz' });
    expect(text('h1')).toBe('Mit Begründung senden');
    expect(container().textContent).toMatch(/Ein Gesetz verlangt es/);
    await press('Zurücknehmen');
    expect(host.justification).toBeNull();
    expect(text('h1')).toBe('Erst begründen');
  });

  test('without anything to justify there is no form', async () => {
    await show(mail(STOP_IBAN));
    expect(container().querySelector('form')).toBeNull();
  });

  const QUOTED = `<p>Danke</p><div>-----Ursprüngliche Nachricht-----<br>Von: x<br>Gesendet: y<br>An: z<br>Betreff: w</div><p>${IBAN}</p>`;

  test.each([
    [true, false],
    [false, true],
  ])('to confirm: Outlook asks %s, so the pane has a form %s', async (canAsk, hasForm) => {
    await show(mail(QUOTED), { canAsk });
    expect(text('h1')).toBe('Bitte noch einmal ansehen');
    expect(container().querySelector('form') !== null).toBe(hasForm);
  });

  test('nothing found says what was checked and what not, never „sicher“', async () => {
    await show(
      mail('<p>Guten Tag</p>', {
        attachments: [{ id: '1', name: 'Scan.pdf', sizeBytes: 1, kind: 'file', isInline: false, url: null }],
      }),
    );
    expect(text('h1')).toBe('Nichts gefunden');
    expect(text('main')).toMatch(
      /Geprüft: Betreff, Text, 1 Dateiname\.Nicht geprüft: Inhalt von Scan\.pdf\./,
    );
    expect(container().textContent).not.toMatch(/\bsicher\b/i);
  });

  test('the buttons stand outside the list, however long it is; the list is shown in parts', async () => {
    const rows = Array.from({ length: 200 }, (_, i) => `<p>Tel. 0431 55${String(50_000 + i)}</p>`);
    await show(mail(rows.join('')), {
      policy: { ...samplePolicy(), rules: [{ id: 'alles', when: {}, level: 'stop' }] },
    });
    expect(container().querySelectorAll('article')).toHaveLength(0);
    await press('Telefonnummer: 200 Stellen');
    expect(container().querySelectorAll('article')).toHaveLength(20);
    expect(button('Erneut prüfen').closest('main')).toBeNull();
    await press('… und 180 weitere. Mehr zeigen');
    expect(container().querySelectorAll('article')).toHaveLength(40);
  });

  test('hints wait behind their heading', async () => {
    await show(mail('<p>Tel. 0431 5551234</p>'));
    expect(text('h1')).toBe('Nur Hinweise');
    expect(container().querySelector('article')).toBeNull();
    await press('Hinweise (1)');
    expect(container().querySelector('article')).not.toBeNull();
  });

  test('recipients open with their real addresses', async () => {
    await show(mail('<p>Guten Tag</p>'));
    expect(container().textContent).not.toMatch(/info@firma\.example/);
    await press('An: 1 extern');
    expect(container().textContent).toMatch(/info@firma\.example/);
  });

  test('the right ways open in place of the findings', async () => {
    await show(mail(STOP_IBAN));
    await press('Richtiger Weg');
    expect(document.activeElement?.textContent).toBe('Richtiger Weg');
    expect(text('ol')).toMatch(/Brief.*Musterstraße 1/);
  });

  test('a check that failed is said, with what to do', async () => {
    const host = new FakeComposeHost(mail(''), () =>
      Promise.reject(new HostError('timeout', 'body.getAsync')),
    );
    await show(mail(''), { host });
    expect(text('h1')).toBe('Nicht geprüft');
    expect(status()).toBe('Nicht geprüft. Outlook hat nicht geantwortet. Bitte prüfen Sie noch einmal.');
    host.before = () => undefined;
    await press('Erneut prüfen');
    expect(text('h1')).toBe('Nichts gefunden');
  });

  test('many in sight: told beforehand, moved at one click, said, and taken back', async () => {
    const recipients = Array.from({ length: 11 }, (_, i) => ({
      address: `kunde${String(i)}@firma${String(i)}.example`,
      name: '',
      field: 'to' as const,
      kind: 'person' as const,
    }));
    const policy: Policy = { ...samplePolicy(), rules: [{ id: 'alles', when: {}, level: 'confirm' }] };
    const { host } = await show(mail('<p>Guten Tag</p>', { recipients }), { policy });
    expect(container().textContent).toMatch(/In Bcc kommen 11 fremde Adressen/);
    await press('In Bcc verschieben');
    expect(host.message.recipients.filter(({ field }) => field === 'bcc')).toHaveLength(11);
    expect(status()).toMatch(/^11 Adressen stehen jetzt in Bcc\. In An stehen Sie selbst\. Nichts gefunden/);
    expect(document.activeElement).toBe(button('Rückgängig'));
    await press('Rückgängig');
    expect(host.message.recipients).toEqual(recipients);
    expect(status()).toBe('Die Änderung ist rückgängig gemacht.');
  });

  test('a file is removed only after a question that says there is no way back', async () => {
    const files = [
      { id: '1', name: `${IBAN}.pdf`, sizeBytes: 1, kind: 'file' as const, isInline: false, url: null },
    ];
    const { host } = await show(mail('<p>Guten Tag</p>', { attachments: files }));
    await press('Anhang entfernen');
    expect(text('dialog')).toMatch(/lässt sich hier nicht rückgängig machen.*\.pdf/);
    await press('Abbrechen');
    expect(host.message.attachments).toEqual(files);
    expect(document.activeElement).toBe(button('Anhang entfernen'));
    await press('Anhang entfernen');
    await press('Entfernen');
    expect(host.message.attachments).toEqual([]);
    expect(status()).toBe('Der Anhang ist entfernt.');
    expect(document.activeElement).toBe(container().querySelector('h1'));
  });

  test('a body that may not be changed: said, and no button for it', async () => {
    const host = new FakeComposeHost(mail(STOP_IBAN));
    host.capabilities = { ...CAN_ALL, canWrite: false };
    await show(mail(''), { host });
    expect(container().textContent).toMatch(/darf diese Nachricht nicht ändern/);
    expect([...container().querySelectorAll('button')].map(({ textContent }) => textContent)).not.toContain(
      'Schwärzen',
    );
  });

  test('a mask that Outlook refuses is said with the reason, and not offered again', async () => {
    const { host } = await show(mail(STOP_IBAN));
    host.before = (call) =>
      call === 'writeBody' ? Promise.reject(new HostError('rights-protected', 'body.setAsync')) : undefined;
    await press('Schwärzen');
    await act(async () => {
      container().querySelector<HTMLButtonElement>('dialog button')?.click();
      await new Promise((resolve) => setTimeout(resolve));
    });
    expect(status()).toBe('Diese Nachricht ist geschützt. Bitte ändern Sie die Stellen selbst.');
    expect(text('footer')).toMatch(/Diese Nachricht ist geschützt/);
    expect([...container().querySelectorAll('button')].map(({ textContent }) => textContent)).not.toContain(
      'Schwärzen',
    );
  });

  test('speaks English where Outlook does', async () => {
    await show(mail(STOP_IBAN), { language: 'en' });
    expect(document.documentElement.lang).toBe('en');
    expect(text('h1')).toBe('Do not send like this');
    expect(container().textContent).not.toMatch(/[äöüß]/i);
  });
});
