import { useWorkbench } from './use-workbench';

// All names and addresses are invented; the IBAN is the one printed in textbooks.

const HOSTILE = [
  'From: Erika Mustermann <erika@post.example>',
  'To: Amt <amt@kreis-musterland.example>, fremd@andere.example',
  'Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=',
  'MIME-Version: 1.0',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>Meine IBAN: DE89 3704 0044 0532 0130 00</p>',
  '<script>document.title = "hacked"</script><img src="data:image/png;base64,AAAA" onerror="document.title = \'hacked\'">',
  '<img src="https://tracker.example/pixel.gif"><style>body { display: none }</style>',
].join('\r\n');

describe('opening a mail from a file', () => {
  const { open } = useWorkbench();

  test('shows it, runs nothing in it, asks nobody for its pictures, and checks it', async () => {
    const workbench = await open();
    const { page, words } = workbench;
    await page.locator('input[type=file][accept]').setInputFiles({
      name: 'mail.eml',
      mimeType: 'message/rfc822',
      buffer: Buffer.from(HOSTILE),
    });
    await page.getByRole('textbox', { name: words.compose.body }).getByText('Meine IBAN').waitFor();
    expect(await workbench.subject.inputValue()).toBe('Grüße');
    await workbench.send();
    expect(await workbench.dialogText()).toContain(workbench.product.phrases.iban.a);
    expect(await page.title()).not.toBe('hacked');
    expect(await page.locator('body').isVisible()).toBe(true);
    // The browser says what the page's policy has kept out; nothing else is expected here.
    const kept = workbench.console.splice(0);
    expect(
      kept.filter((line) => !/Content Security Policy|tracker\.example|inline event handler/.test(line)),
    ).toEqual([]);
  });

  test('says so when the file is no mail', async () => {
    const workbench = await open();
    await workbench.page.locator('input[type=file][accept]').setInputFiles({
      name: 'kein-brief.eml',
      mimeType: 'message/rfc822',
      buffer: Buffer.from(''),
    });
    await workbench.page.getByText(workbench.words.samples.emlFailed).waitFor();
  });
});
