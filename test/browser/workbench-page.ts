import type {
  Browser,
  BrowserContextOptions,
  ConsoleMessage,
  FrameLocator,
  Locator,
  Page,
  Route,
} from 'playwright-core';
import { readingTextsFor, startTextsFor, textsFor, workbenchTextsFor, type Language } from '../../src/texts';
import type { ReceivedSampleId } from '../../src/workbench/samples/received-samples';
import type { SampleId } from '../../src/workbench/samples/samples';

export interface OpenOptions extends Pick<
  BrowserContextOptions,
  'viewport' | 'forcedColors' | 'colorScheme' | 'reducedMotion' | 'locale'
> {
  readonly language?: Language;
  /** Members that the shipped pack gets, as if it had been built with them. */
  readonly pack?: object;
}

export interface Trace {
  readonly completions: number;
  readonly inFlightMax: number;
  readonly calls: string;
}

/** The workbench as a person uses it; knows the words, not the markup. */
export class WorkbenchPage {
  /** Addresses outside the workbench's own origin that were asked for. None of them was let through. */
  readonly foreignRequests: string[] = [];
  /** Everything written to the console, and errors nobody caught. */
  readonly console: string[] = [];
  readonly dialog: Locator;
  readonly pane: FrameLocator;
  readonly words;
  readonly product;
  /** Of the pane beside a mail that is read. */
  readonly reading;
  readonly start;

  private constructor(
    readonly page: Page,
    readonly origin: string,
    language: Language,
  ) {
    this.words = workbenchTextsFor(language);
    this.product = textsFor(language);
    this.reading = readingTextsFor(language);
    this.start = startTextsFor(language);
    this.dialog = page.getByRole('alertdialog');
    this.pane = page.frameLocator(`aside iframe`);
  }

  static async open(browser: Browser, url: string, options: OpenOptions = {}): Promise<WorkbenchPage> {
    const { language = 'de', pack, ...context } = options;
    const opened = await browser.newContext({
      viewport: { width: 1360, height: 860 },
      // What still moves when the mouse comes down is not there when it comes up.
      reducedMotion: 'reduce',
      ...context,
    });
    const page = await opened.newPage();
    const workbench = new WorkbenchPage(page, new URL(url).origin, language);
    await opened.route('**/*', async (route) => {
      const address = route.request().url();
      if (address.startsWith(`${workbench.origin}/`)) {
        return pack !== undefined && address.endsWith('.js') ? withPack(route, pack) : route.continue();
      }
      workbench.foreignRequests.push(address);
      return route.abort();
    });
    page.on('console', (message: ConsoleMessage) => workbench.console.push(message.text()));
    page.on('pageerror', (error) => workbench.console.push(error.message));
    await page.goto(url);
    if (language === 'en') await workbench.set(workbenchTextsFor('de').settings.locale, 'en-US');
    return workbench;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  async load(sample: SampleId): Promise<void> {
    await this.page.getByRole('button', { name: this.words.samples.names[sample], exact: true }).click();
  }

  /** Opens a mail of the inbox and the pane beside it. */
  async read(sample: ReceivedSampleId): Promise<void> {
    await this.openPart(this.words.inbox.title);
    await this.page.getByRole('button', { name: this.words.inbox.names[sample], exact: true }).click();
    await this.page
      .getByRole('button', { name: `${this.words.compose.addIn}: ${this.words.reading.decline}` })
      .click();
  }

  get sendButton(): Locator {
    return this.page.getByRole('button', { name: this.words.compose.send, exact: true });
  }

  get body(): Locator {
    return this.page.getByRole('textbox', { name: this.words.compose.body });
  }

  get subject(): Locator {
    return this.page.getByRole('textbox', { name: this.words.compose.subject });
  }

  /** The line in which recipients are typed. */
  recipients(field: 'to' | 'cc' | 'bcc'): Locator {
    return this.page.getByRole('textbox', { name: this.words.compose.fields.mail[field], exact: true });
  }

  /** Of an appointment: the line for required (`to`) or optional (`cc`) people. */
  attendees(field: 'to' | 'cc'): Locator {
    return this.page.getByRole('textbox', {
      name: this.words.compose.fields.appointment[field],
      exact: true,
    });
  }

  /** Of an appointment: where it takes place. */
  get place(): Locator {
    return this.page.getByRole('textbox', { name: this.words.compose.location, exact: true });
  }

  async send(): Promise<void> {
    await this.sendButton.click();
  }

  async openPane(): Promise<void> {
    await this.page
      .getByRole('button', { name: `${this.words.compose.addIn}: ${this.words.compose.check}` })
      .click();
  }

  /** What the dialog says once it is there. */
  async dialogText(): Promise<string> {
    await this.dialog.waitFor();
    return (await this.dialog.innerText()).replace(/\s+/g, ' ');
  }

  /** Names of the dialog's buttons, in their order. */
  async dialogButtons(): Promise<readonly string[]> {
    await this.dialog.waitFor();
    return this.dialog.getByRole('button').allInnerTexts();
  }

  /** In the pane: the first value that can be masked, through the preview, until it is done. */
  async maskFirst(): Promise<void> {
    const { finding, undo } = this.product.pane;
    const { preview } = this.product;
    await this.pane.getByRole('button', { name: finding.mask }).first().click();
    await this.pane.getByRole('dialog').getByRole('button', { name: preview.apply.mask }).click();
    await this.pane.getByRole('button', { name: undo.action }).waitFor();
  }

  /** In the pane: the first link, by the pack's sentence, through the preview, until it is done. */
  async replaceFirstLink(): Promise<void> {
    const { finding, undo } = this.product.pane;
    const { preview } = this.product;
    await this.pane.getByRole('button', { name: finding.replace }).first().click();
    await this.pane.getByRole('dialog').getByRole('button', { name: preview.apply.replace }).click();
    await this.pane.getByRole('button', { name: undo.action }).waitFor();
  }

  /** In the pane: gives the first reason and stores it. */
  async justify(): Promise<void> {
    const { save, revoke } = this.product.reason;
    await this.pane.getByRole('radio').first().check();
    await this.pane.getByRole('button', { name: save }).click();
    await this.pane.getByRole('button', { name: revoke }).waitFor();
  }

  async press(button: string): Promise<void> {
    await this.dialog.getByRole('button', { name: button, exact: true }).click();
  }

  async takeAction(): Promise<void> {
    await this.press(this.product.dialog.button);
  }

  /** Changes a setting of the simulated client by its label. */
  async set(label: string, value: string): Promise<void> {
    await this.openPart(/^(Outlook einstellen|Set up Outlook)$/);
    await this.page.getByLabel(label, { exact: true }).selectOption(value);
  }

  async openPart(title: string | RegExp): Promise<void> {
    const header = this.page.getByRole('button', { name: title });
    if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
  }

  /** Waits until so many mails are in the sent folder; returns their subjects, newest first. */
  async sentSubjects(count: number): Promise<readonly string[]> {
    const entries = this.page.getByRole('list', { name: this.words.sent.title }).getByRole('listitem');
    await entries.nth(count - 1).waitFor();
    const texts = await entries.allInnerTexts();
    return texts.map((text) => text.split('\n')[0]?.trim() ?? '');
  }

  /** The text of the newest sent mail. */
  async sentText(): Promise<string> {
    const entry = this.page.getByRole('list', { name: this.words.sent.title }).getByRole('listitem').first();
    return (await entry.locator('pre').textContent()) ?? '';
  }

  /** To be opened with `openPart` before a dialog covers the page. */
  async trace(): Promise<Trace> {
    const read = async (name: string): Promise<string> =>
      (await this.page.locator(`[data-trace="${name}"]`).textContent()) ?? '';
    return {
      completions: Number(await read('completions')),
      inFlightMax: Number(await read('in-flight')),
      calls: await read('calls'),
    };
  }
}

/** The pack is data in the built files: its first member is its id. */
async function withPack(route: Route, pack: object): Promise<void> {
  const response = await route.fetch();
  const members = JSON.stringify(pack).slice(1, -1);
  const body = (await response.text()).replace(/\{(?=id:"streng")/, `{${members},`);
  await route.fulfill({ response, body });
}
