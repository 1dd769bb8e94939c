/** @jest-environment jsdom */
import { act } from 'react';
import { TaskPane } from '../../../src/apps/taskpane/TaskPane';
import type { AsideTools } from '../../../src/apps/taskpane/AsidePane';
import { createPaneSession } from '../../../src/apps/taskpane/pane-session';
import { checkMessage } from '../../../src/check';
import type { Message } from '../../../src/message';
import type { Policy } from '../../../src/policy';
import { textsFor } from '../../../src/texts';
import { TextsProvider } from '../../../src/ui/speech';
import { useReactRoot } from '../../ui/use-react-root';
import { asideTools, sampleContent } from './aside-tools';
import { FakeComposeHost } from './fake-compose-host';
import { lenientPolicy, mail, samplePolicy, STOP_IBAN } from './invented-mail';

// All personal data here is invented, the IBAN is the specimen of the German banks.

const { container, draw } = useReactRoot();

interface ShowOptions {
  readonly policy?: Policy;
  readonly tools?: Partial<AsideTools>;
}

async function show(message: Message, { policy = samplePolicy(), tools = {} }: ShowOptions = {}) {
  const host = new FakeComposeHost(message);
  const session = createPaneSession({ host, check: (given) => checkMessage(given, policy) });
  const pane = (
    <TextsProvider value={textsFor('de')}>
      <TaskPane
        session={session}
        policy={policy}
        canAsk={false}
        tools={{ ...asideTools(host, policy), ...tools }}
      />
    </TextsProvider>
  );
  await draw(pane, 'de', async () => {
    await session.check();
    await session.prepare();
  });
  return { host, session };
}

/** By what is written on it or, for a picture, by its label; hidden ones are not there. */
function button(name: string): HTMLButtonElement {
  const found = [...container().querySelectorAll('button')].find(
    (one) =>
      one.closest('[hidden]') === null && [one.textContent, one.getAttribute('aria-label')].includes(name),
  );
  if (found === undefined) throw new Error(`no button „${name}“ in: ${container().textContent}`);
  return found;
}

async function press(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await act(async () => {
      button(name).focus();
      button(name).click();
      // The view is a file of its own: fetched, then drawn.
      for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve));
    });
  }
}

const shown = (): string =>
  [...container().querySelectorAll('main')].find((main) => main.closest('[hidden]') === null)?.textContent ??
  '';

function escape(): void {
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
}

describe('in place of the findings', () => {
  test('„Warum?“ leads to the answer; back gives the focus to what opened it', async () => {
    await show(mail(STOP_IBAN));
    await press('Weitere Möglichkeiten', 'Warum?', 'Antwort lesen');
    expect(document.activeElement?.tagName).toBe('H1');
    expect(document.activeElement?.textContent).toBe('Antwort');
    expect(shown()).toMatch(/Warum keine IBAN in einer E-Mail\?Eine E-Mail ist eine Postkarte\./);
    await press('Zurück zur Prüfung');
    expect(document.activeElement).toBe(button('Antwort lesen'));
  });

  test('the way back is the first stop of the Tab key, and Escape goes it too', async () => {
    await show(mail(STOP_IBAN));
    await press('Richtiger Weg');
    const stops = [...container().querySelectorAll('button, select, summary, a[href]')].filter(
      (one) => one.closest('[hidden]') === null,
    );
    expect(stops[0]?.textContent).toBe('Zurück zur Prüfung');
    escape();
    expect(document.activeElement).toBe(button('Richtiger Weg'));
  });

  test('when what opened it has gone, the verdict takes the focus', async () => {
    const { host, session } = await show(mail(STOP_IBAN));
    await press('Weitere Möglichkeiten', 'Richtigen Weg zeigen');
    host.type('<p>Guten Tag</p>');
    await act(async () => {
      await session.check();
    });
    escape();
    expect(document.activeElement?.textContent).toBe('Nichts gefunden');
  });

  test('a finding without an answer says whom to ask', async () => {
    await show(mail(STOP_IBAN), {
      tools: { loadContent: () => Promise.resolve({ ...sampleContent, faq: [] }) },
    });
    await press('Weitere Möglichkeiten', 'Warum?', 'Antwort lesen');
    expect(shown()).toMatch(/noch keine Antwort.*Datenschutzbeauftragte/);
  });

  test('files that cannot be fetched are said, with the way back in place', async () => {
    await show(mail(STOP_IBAN), { tools: { loadContent: () => Promise.reject(new Error('gone')) } });
    await press('Richtiger Weg');
    expect(shown()).toMatch(/ließ sich nicht laden/);
    await press('Zurück zur Prüfung');
    expect(document.activeElement).toBe(button('Richtiger Weg'));
  });

  test('an answer leads on to the ways and to the guide', async () => {
    await show(mail(STOP_IBAN));
    await press('Weitere Möglichkeiten', 'Warum?', 'Antwort lesen', 'Richtigen Weg zeigen');
    expect(document.activeElement?.textContent).toBe('Richtiger Weg');
    escape();
    expect(document.activeElement).toBe(button('Antwort lesen'));
    await press('Antwort lesen', 'Schritte nach dem Fehler');
    expect(shown()).toMatch(/72 Stunden/);
  });

  test('the ways are chosen by what was found and who gets it, and can be changed', async () => {
    await show(mail(STOP_IBAN));
    await press('Richtiger Weg');
    const chosen = [...container().querySelectorAll('select')].map(({ value }) => value);
    expect(chosen).toEqual(['personal', 'citizen']);
    expect(shown()).toMatch(/was zu „IBAN“ passt/);
    expect(shown()).not.toMatch(/3704/);
  });

  test('with nothing found the ways are all ways', async () => {
    await show(mail('<p>Guten Tag</p>'));
    await press('Richtiger Weg');
    expect(container().querySelector('select')).toBeNull();
    expect(shown()).toMatch(/Brief.*Musterstraße 1/);
  });

  test('the guide after a mistake: whom to call, the clock, words for the wrong person', async () => {
    await show(mail(STOP_IBAN));
    await press('Mehr', 'Falsch gesendet');
    expect(shown()).toMatch(/Ruhig bleiben.*Rufen Sie an.*nicht für Sie bestimmt.*Es gibt 72 Stunden Zeit/s);
  });

  test('a false alarm is reported with codes and versions, never with the value', async () => {
    await show(mail(STOP_IBAN));
    await press('Weitere Möglichkeiten', 'Fehlalarm melden');
    expect(shown()).toMatch(/Angabe: IBAN, im Text/);
    expect(shown()).toMatch(/Kennung: iban · text · stop/);
    expect(shown()).toMatch(/Regel: „konto“/);
    expect(container().querySelector('a[href^="mailto:"]')?.getAttribute('href')).not.toMatch(/3704/);
    expect(shown()).not.toMatch(/3704/);
  });

  test('a recorded reason can be copied for the file, without the remark', async () => {
    const { session } = await show(mail(STOP_IBAN), { policy: lenientPolicy() });
    await act(async () => {
      await session.justify('gesetz', 'Frau Muster weiß es');
    });
    await press('Als Aktenvermerk');
    expect(shown()).toMatch(/Grund: Ein Gesetz verlangt es\..*Angabe: IBAN, Regel „konto“/s);
    expect(shown()).not.toMatch(/Muster weiß|3704/);
  });

  test('about: permissions of the manifest, the client, and what it cannot do', async () => {
    await show(mail(STOP_IBAN));
    await press('Mehr', 'Über Umschlag');
    expect(shown()).toMatch(/ReadWriteItem.*MailboxItem\.ReadWrite\.User/);
    expect(shown()).toMatch(/http:\/\/localhost/);
    expect(shown()).toMatch(/OutlookWebApp 20\.1.*Mailbox 1\.1 bis 1\.15/);
    expect(shown()).toMatch(/Stellen im Text ändern: geht/);
    expect(shown()).toMatch(/Beim Senden nachfragen und die Prüfung öffnen: geht hier nicht/);
    expect(shown()).toMatch(/Auf dem Handy/);
  });
});
