import { chooseDecline } from '../../src/apps/taskpane/reading/choose-decline';
import { DETECTOR_IDS, findInvitation } from '../../src/check';
import { composeDecline, officeValues } from '../../src/declines';
import { readDeclines } from '../../src/hosts/files/read-declines';
import { readPolicyPack } from '../../src/hosts/files/read-policy-pack';
import { tabTextsFor, type Language } from '../../src/texts';
import { loadReceivedSample, type ReceivedSampleId } from '../../src/workbench/samples/received-samples';
import { SENDER } from '../../src/workbench/state/compose-item';
import type { HostTheme } from '../../src/workbench/state/settings';
import { findFaults, paneFrame } from './find-faults';
import { useWorkbench } from './use-workbench';
import type { OpenOptions, WorkbenchPage } from './workbench-page';

// All people, firms and texts are invented. Real office.js in read mode, real production build, real browser.

const PACK = 'policies/streng';

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The letter that the pack has for a sample, as a person reads it. */
function letterFor(sample: ReceivedSampleId, language: Language): string {
  const pack = readPolicyPack(PACK, DETECTOR_IDS);
  const read = readDeclines(PACK);
  const invitation = findInvitation(loadReceivedSample(sample));
  if (!pack.ok || !read.ok || read.declines === null || invitation === null) throw new Error('no letter');
  const choice = chooseDecline(read.declines.rules, invitation, language);
  if (choice === null) throw new Error(`no letter for ${sample}`);
  const values = { ...officeValues(pack.policy.office), name: SENDER.name };
  const letter = composeDecline(read.declines, choice, values);
  if (letter.kind !== 'letter') throw new Error(`no letter for ${sample}`);
  return tidy(letter.text);
}

/** Who stands in a line of the window with the answer. */
const inField = ({ page, words }: WorkbenchPage, field: 'to' | 'cc' | 'bcc'): Promise<string[]> =>
  page.locator(`[aria-label="${words.compose.fields.mail[field]}"] button`).allInnerTexts();

describe('reading a mail', () => {
  const { open } = useWorkbench();

  test.each<[sample: ReceivedSampleId, language: Language, heading: string, others: string]>([
    ['linkedin', 'de', 'Anfrage über LinkedIn', 'automatic'],
    ['linkedin-english', 'en', 'Request via LinkedIn', 'automatic'],
    ['xing', 'de', 'Anfrage über Xing', 'automatic'],
    ['facebook', 'de', 'Anfrage über Facebook', 'automatic'],
    ['dropbox', 'de', 'Freigabe über Dropbox', 'automatic'],
    ['dropbox', 'en', 'Share via Dropbox', 'automatic'],
    ['wetransfer', 'de', 'Freigabe über WeTransfer', 'automatic'],
    ['whatsapp', 'de', 'Einladung zu WhatsApp', 'person'],
  ])('%s (%s): recognised, and its letter stands in the reply', async (sample, language, heading, sender) => {
    const workbench = await open({ language });
    const { page, pane, words, reading } = workbench;
    const received = loadReceivedSample(sample);
    await workbench.read(sample);
    await pane.getByRole('heading', { level: 1, name: heading }).waitFor();
    expect(await pane.getByText(reading.automatic).count()).toBe(sender === 'automatic' ? 1 : 0);
    await pane.getByRole('button', { name: reading.decline }).click();
    await pane.getByText(reading.opened).waitFor();

    const [answer = '', head = ''] = tidy(await workbench.body.innerText()).split(` ${words.reply.from} `);
    expect(answer).toBe(letterFor(sample, language));
    expect(tidy(head)).toContain(received.from.address);
    expect(await inField(workbench, 'to')).toEqual([received.from.name]);
    expect(await inField(workbench, 'cc')).toEqual([]);
    expect(await inField(workbench, 'bcc')).toEqual([]);
    expect(await workbench.subject.inputValue()).toBe(`${words.reply.prefix} ${received.subject}`);
    // Nothing was sent, and nothing was asked of Outlook but the text and the reply.
    expect(await page.getByText(words.sent.none).count()).toBe(1);
    expect((await workbench.trace()).calls).toBe('body.getAsync × 1, displayReplyFormAsync × 1');
    expect(await page.getByRole('heading', { level: 2, name: received.subject }).count()).toBe(1);
  });

  test('an English letter from a German Outlook', async () => {
    const workbench = await open();
    const { pane, reading } = workbench;
    const { letters } = tabTextsFor('de');
    await workbench.read('linkedin-english');
    await pane
      .getByRole('radiogroup', { name: letters.language })
      .getByRole('radio', { name: letters.languages.en })
      .check();
    await pane.getByRole('button', { name: reading.decline }).click();
    await pane.getByText(reading.opened).waitFor();
    const [answer = ''] = tidy(await workbench.body.innerText()).split(` ${workbench.words.reply.from} `);
    expect(answer).toBe(letterFor('linkedin-english', 'en'));
  });

  test('a mail from a file, with the link behind a wrapper of Outlook', async () => {
    const workbench = await open();
    const { page, pane, words } = workbench;
    const wrapped = encodeURIComponent('https://t.me/beispielgruppe');
    const lines = [
      'From: Eva Muster <eva@verein.example>',
      'To: Amt <amt@kreis-musterland.example>',
      'Subject: Einladung',
      'Content-Type: text/html; charset=utf-8',
      '',
      `<p>Kommen Sie <a href="https://eur01.safelinks.protection.outlook.com/?url=${wrapped}&data=x">dazu</a>.</p>`,
    ];
    await workbench.openPart(words.inbox.title);
    await page
      .getByLabel(words.inbox.openEml)
      .and(page.locator('input'))
      .setInputFiles({ name: 'a.eml', mimeType: 'message/rfc822', buffer: Buffer.from(lines.join('\r\n')) });
    await page.getByRole('button', { name: `${words.compose.addIn}: ${words.reading.decline}` }).click();
    await pane.getByRole('heading', { level: 1, name: 'Einladung zu Telegram' }).waitFor();
  });

  test('every network has a letter of its own', () => {
    const samples = ['linkedin', 'xing', 'facebook', 'dropbox', 'wetransfer', 'whatsapp'] as const;
    const letters = samples.flatMap((sample) => [letterFor(sample, 'de'), letterFor(sample, 'en')]);
    expect(new Set(letters).size).toBe(letters.length);
  });

  test('the reply is checked before it goes, like any mail', async () => {
    const workbench = await open();
    const { pane, reading } = workbench;
    await workbench.read('whatsapp');
    await pane.getByRole('button', { name: reading.decline }).click();
    await pane.getByText(reading.opened).waitFor();
    await workbench.openPane();
    await pane.getByRole('button', { name: workbench.product.pane.again }).waitFor();
    await workbench.send();
    expect(await workbench.sentSubjects(1)).toEqual(['AW: Unsere Gruppe für das Schulfest']);
    expect(tidy(await workbench.sentText())).toContain(letterFor('whatsapp', 'de'));
    // Sent: the window is gone, the mail is still there.
    expect(await workbench.body.count()).toBe(0);
  });

  test('a false one: no way to answer, but what shows it and the sheet to report it', async () => {
    const workbench = await open();
    const { page, pane, reading, words } = workbench;
    await workbench.read('suspicious');
    await pane.getByRole('heading', { level: 1, name: reading.suspicious.title('LinkedIn') }).waitFor();
    const { noAnswer } = tabTextsFor('de').letters;
    await pane.getByRole('button', { name: noAnswer.copy }).waitFor();
    expect(await pane.getByRole('button').allInnerTexts()).toEqual([noAnswer.copy]);
    const text = await pane.locator('main').innerText();
    expect(text).toContain(reading.suspicious.text);
    expect(text).toContain(reading.suspicious.codes['false-sender']);
    expect(text).toContain(reading.suspicious.codes['asks-for-data']);
    expect((await workbench.trace()).calls).toBe('body.getAsync × 1');
    expect(await page.getByRole('button', { name: words.compose.send, exact: true }).count()).toBe(0);
  });

  test('any other mail: a calm word and nothing to press', async () => {
    const workbench = await open();
    const { pane, reading } = workbench;
    await workbench.read('meeting');
    await pane.getByRole('heading', { level: 1, name: reading.none.title }).waitFor();
    expect(await pane.locator('main').innerText()).toContain(reading.none.compose);
    expect(await pane.getByRole('button').count()).toBe(0);
    expect(await pane.getByRole('alert').count()).toBe(0);
  });

  test('where Outlook opens no reply, the letter can be copied', async () => {
    const workbench = await open();
    const { pane, reading, words } = workbench;
    await workbench.set(words.settings.faultAt, 'write');
    await workbench.set(words.settings.fault, 'fail');
    await workbench.read('xing');
    await pane.getByRole('button', { name: reading.decline }).click();
    await pane.getByText(reading.noReply).waitFor();
    await pane.getByRole('button', { name: reading.copy }).waitFor();
    expect(await workbench.body.count()).toBe(0);
  });

  test('without permission to read it says so', async () => {
    const workbench = await open();
    await workbench.set(workbench.words.settings.permission, 'none');
    await workbench.read('xing');
    await workbench.pane.getByText(workbench.reading.failed).waitFor();
  });
});

describe('reading a mail, accessible', () => {
  const { open } = useWorkbench();

  test.each<[HostTheme, string, OpenOptions]>([
    ['light', 'plain', {}],
    ['dark', 'plain', { colorScheme: 'dark' }],
    ['contrast', 'plain', { colorScheme: 'dark' }],
    ['light', 'with forced colours', { forcedColors: 'active' }],
    ['light', 'at 320 pixels', { viewport: { width: 320, height: 640 } }],
  ])('axe finds nothing and nothing scrolls sideways: %s %s', async (theme, _name, options) => {
    const workbench = await open({ ...options, reducedMotion: 'reduce' });
    const { page, pane, reading, words } = workbench;
    await workbench.set(words.settings.theme, theme);
    const faults: Record<string, readonly string[]> = {};
    await workbench.read('meeting');
    await pane.getByText(reading.none.compose).waitFor();
    faults['none'] = await findFaults(paneFrame(workbench));
    await workbench.read('suspicious');
    await pane.getByRole('button').waitFor();
    faults['suspicious'] = await findFaults(paneFrame(workbench));
    await workbench.read('linkedin');
    await pane.getByRole('button', { name: reading.decline }).click();
    await pane.getByText(reading.opened).waitFor();
    faults['invitation'] = await findFaults(paneFrame(workbench));
    faults['workbench'] = await findFaults(page);
    expect(faults).toEqual({ none: [], suspicious: [], invitation: [], workbench: [] });
  });
});
