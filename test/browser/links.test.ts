import { useWorkbench } from './use-workbench';

// The link is made up. Real office.js, real production build, real browser.

/** As Outlook on the web leaves a link that Defender wrapped, with the attributes it keeps beside it. */
const OWA_MARKUP =
  '<div class="elementToProof" style="font-family: Aptos; font-size: 12pt;">Guten Tag,</div>' +
  '<div class="elementToProof">die Unterlagen liegen hier: ' +
  '<a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.dropbox.com%2Fscl%2Ffi%2Fgeheim%2FPlan.pdf%3Frlkey%3Dab12&amp;data=05%7C02%7C&amp;reserved=0" ' +
  'originalsrc="https://www.dropbox.com/scl/fi/geheim/Plan.pdf?rlkey=ab12" data-auth="NotApplicable" class="OWAAutoLink">Plan der Halle</a>.</div>';

describe('a wrapped link to a foreign cloud', () => {
  const { open } = useWorkbench();

  test('is stopped, replaced in the pane by the own cloud’s sentence, and sent', async () => {
    const workbench = await open();
    await workbench.load('safe-link');
    await workbench.body.evaluate((body, html) => {
      body.innerHTML = html;
      body.dispatchEvent(new Event('input', { bubbles: true }));
    }, OWA_MARKUP);
    await workbench.send();
    const text = await workbench.dialogText();
    expect(text).toContain(workbench.product.phrases['cloud-link'].a);
    expect(text).not.toContain('geheim');

    await workbench.takeAction();
    await workbench.replaceFirstLink();

    await workbench.send();
    await workbench.sentSubjects(1);
    const sent = await workbench.sentText();
    expect(sent).toContain('in unserer eigenen Cloud');
    expect(sent).not.toMatch(/dropbox|safelinks|geheim|Plan der Halle/i);
    expect(sent).toContain('die Unterlagen liegen hier: ');
  });
});
