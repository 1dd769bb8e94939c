import { planLink } from '../../../src/apps/taskpane/plan-link';
import { createPaneSession } from '../../../src/apps/taskpane/pane-session';
import { checkMessage } from '../../../src/check';
import { applyEdits } from '../../../src/fixes';
import { FakeComposeHost } from './fake-compose-host';
import { mail, samplePolicy } from './invented-mail';

// All links are made up.

const SHARE = 'https://www.dropbox.com/s/ab12?dl=0';
const HTML = `<p>Plan: <a href="${SHARE}" style="background:url(${SHARE})">hier (${SHARE})</a>.</p><p><img src="${SHARE}"></p>`;
const SENTENCE = '[Die Datei liegt bei uns.]';

const report = checkMessage(mail(HTML), samplePolicy());
const ids = report.findings.map(({ id }) => id);

describe('the plan for a link', () => {
  test('replaces what is shown and empties what is not', () => {
    const plan = planLink(report, ids, SENTENCE);
    expect(plan).toMatchObject({
      fix: 'replace',
      offer: { fix: 'replace', detector: 'cloud-link', places: 3 },
      places: 3,
    });
    expect(plan?.isDone(report)).toBe(false);
    expect(plan?.isDone(checkMessage(mail(`<p>Plan: ${SENTENCE}</p>`), samplePolicy()))).toBe(true);
    expect(applyEdits(HTML, plan?.edits.body ?? [])).toBe(`<p>Plan: ${SENTENCE}.</p><p><img src=""></p>`);
  });

  test('removes the link and leaves its words', () => {
    const plan = planLink(report, ids, null);
    expect(plan).toMatchObject({ fix: 'remove', places: 3 });
    expect(applyEdits(HTML, plan?.edits.body ?? [])).toBe('<p>Plan: hier ().</p><p><img src=""></p>');
  });

  test('shows before and after without the key of a hidden link', () => {
    const samples = planLink(report, ids, SENTENCE)?.samples ?? [];
    expect(samples.map(({ before, after }) => [before.value, after.value])).toContainEqual([
      `hier (${SHARE})`,
      SENTENCE,
    ]);
    expect(samples.map(({ before, after }) => [before.value, after.value])).toContainEqual([
      'https://www.dropbox.com/…',
      '',
    ]);
  });

  test('one of several leaves the others', () => {
    const plan = planLink(report, ids.slice(0, 1), null);
    expect(plan).toMatchObject({ places: 1 });
    const two = `<p><a href="${SHARE}">hier</a></p><p><img src="${SHARE}"></p>`;
    expect(plan?.isDone(checkMessage(mail(two), samplePolicy()))).toBe(true);
    expect(plan?.isDone(report)).toBe(false);
  });

  test('nothing in the body, no plan', () => {
    expect(planLink(report, ['f99'], null)).toBeNull();
    expect(
      planLink(checkMessage(mail('<p>x</p>', { subject: SHARE }), samplePolicy()), ['f1'], null),
    ).toBeNull();
  });
});

test('a link is replaced, said, and brought back', async () => {
  const host = new FakeComposeHost(mail(HTML));
  const session = createPaneSession({ host, check: (given) => checkMessage(given, samplePolicy()) });
  await session.check();
  await session.previewLink(ids, SENTENCE);
  await session.applyPreview();
  expect(session.getState()).toMatchObject({
    report: { verdict: { level: 'allow' } },
    notice: { code: 'masked' },
    undo: { fix: 'replace', detector: 'cloud-link', places: 3 },
  });
  expect((await host.readBody()).content).toContain(SENTENCE);
  await session.undo();
  expect((await host.readBody()).content).toBe(HTML);
});
