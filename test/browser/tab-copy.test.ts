import type { TabStage } from './tab-stage';
import { useTab } from './use-tab';

/** Copying as most hosts leave it: no permission for the frame. Read back in the window around the tab. */
const NO_COMMAND = 'document.execCommand = () => false;';

describe('copying', () => {
  const { open } = useTab();

  const copyLetter = async (stage: TabStage): Promise<string> => {
    const { letters } = stage.words;
    const text = await stage.tab.getByRole('textbox', { name: letters.body }).inputValue();
    await stage.tab.getByRole('button', { name: letters.copy, exact: true }).click();
    return text;
  };
  const announced = (stage: TabStage): Promise<void> =>
    stage.tab
      .getByText(stage.words.tab.copy.announce(stage.words.letters.copied))
      .waitFor({ state: 'attached' });

  test.each([
    ['without any permission', { isClipboardAllowed: false }],
    ['with permission', { isClipboardAllowed: true }],
    [
      'with permission, by the clipboard of the browser alone',
      { isClipboardAllowed: true, before: NO_COMMAND },
    ],
  ])('%s: plain text and HTML arrive, and it is said', async (_, options) => {
    const stage = await open({ route: 'absage/d01', ...options });
    const text = await copyLetter(stage);
    await announced(stage);
    const clipboard = await stage.clipboard();
    expect(clipboard['text/plain']?.replace(/\r\n/g, '\n')).toBe(text);
    expect(clipboard['text/html']).toMatch(/<p>Guten Tag .*<br>/s);
  });

  test('changes of the person are copied, too', async () => {
    const stage = await open({ route: 'absage/d01' });
    const body = stage.tab.getByRole('textbox', { name: stage.words.letters.body });
    await body.fill('Guten Tag Frau Beispiel, <b>nein</b> & Dank.');
    await copyLetter(stage);
    await announced(stage);
    const clipboard = await stage.clipboard();
    expect(clipboard['text/plain']).toBe('Guten Tag Frau Beispiel, <b>nein</b> & Dank.');
    expect(clipboard['text/html']).toContain('&lt;b&gt;nein&lt;/b&gt; &amp; Dank.');
  });

  test('where only the host can copy, it does', async () => {
    const stage = await open({ route: 'absage/d01', before: NO_COMMAND });
    await stage.called('getContext');
    const text = await copyLetter(stage);
    await announced(stage);
    const [{ mimeType, content }] = (await stage.called('clipboard.writeToClipboard')) as [
      { mimeType: string; content: string },
    ];
    expect({ mimeType, text: Buffer.from(content, 'base64').toString('utf8') }).toEqual({
      mimeType: 'text/plain',
      text,
    });
  });

  test('where nothing copies, the text is shown selected', async () => {
    const stage = await open({
      route: 'absage/d01',
      before: NO_COMMAND,
      teams: { hasClipboard: false },
    });
    const text = await copyLetter(stage);
    const field = stage.tab.getByRole('textbox', { name: stage.words.tab.copy.field });
    await field.waitFor();
    expect(
      await field.evaluate((area: HTMLTextAreaElement) => [
        area === document.activeElement,
        area.value.slice(area.selectionStart, area.selectionEnd),
      ]),
    ).toEqual([true, text]);
  });

  test('a host that promises a clipboard and never answers does not keep anybody waiting', async () => {
    const stage = await open({ route: 'absage/d01', before: NO_COMMAND, teams: { answers: 'init-only' } });
    await stage.called('getContext');
    await copyLetter(stage);
    await stage.tab.getByRole('textbox', { name: stage.words.tab.copy.field }).waitFor();
  });

  test('an answer is copied with its source', async () => {
    const stage = await open({ route: 'fragen/dropbox-hochladen' });
    const { tab, faq } = stage.words;
    await stage.tab.getByRole('button', { name: tab.actions.copyAnswer }).click();
    await stage.tab.getByText(tab.copy.announce(faq.answer.whatCopied)).waitFor({ state: 'attached' });
    const plain = (await stage.clipboard())['text/plain'];
    expect(plain).toMatch(/Dropbox/);
    expect(plain).toMatch(/Kreis Segeberg/);
  });
});
