import { planMask } from '../../../src/apps/taskpane/plan-mask';
import { countPlaces } from '../../../src/apps/taskpane/text-plan';
import { checkMessage } from '../../../src/check';
import { applyEdits } from '../../../src/fixes';
import { IBAN, mail, samplePolicy } from './invented-mail';

const BODY = `<p>${IBAN} und DE89-3704-0044-0532-0130-00</p>`;
const SUBJECT = `Konto ${IBAN}`;
const report = checkMessage(mail(BODY, { subject: SUBJECT }), samplePolicy());
const ids = report.findings.map(({ id }) => id);
const inBody = report.findings.filter(({ part }) => part === 'body').map(({ id }) => id);
const BOTH = ['subject', 'body'] as const;

describe('the plan of a mask', () => {
  test('reaches subject and body', () => {
    expect(ids).toHaveLength(3);
    const plan = planMask(report, ids, BOTH);
    expect(plan).toMatchObject({ offer: { detector: 'iban', places: 3 }, places: 3 });
    expect(applyEdits(SUBJECT, plan?.edits.subject ?? [])).toBe('Konto ████ ████ ████ ████ ████ ██');
    expect(applyEdits(BODY, plan?.edits.body ?? [])).toBe(
      '<p>████ ████ ████ ████ ████ ██ und ████-████-████-████-████-██</p>',
    );
  });

  test('shows the subject first', () => {
    expect(planMask(report, ids, BOTH)?.samples[0]?.before).toEqual({
      lead: 'Konto ',
      value: IBAN,
      trail: '',
    });
  });

  test('leaves what cannot be written', () => {
    expect(planMask(report, ids, ['body'])).toMatchObject({ places: 2, edits: { subject: [] } });
    expect(planMask(report, ids, [])).toBeNull();
  });

  test('is done when no more is left than before it was to stay', () => {
    const plan = planMask(report, inBody.slice(0, 1), BOTH);
    expect(plan?.isDone(report)).toBe(false);
    const without = checkMessage(
      mail('<p>DE89-3704-0044-0532-0130-00</p>', { subject: SUBJECT }),
      samplePolicy(),
    );
    expect(plan?.isDone(without)).toBe(true);
  });

  test('reaches several values of a kind at one go, and is done when none of them is left', () => {
    const other = 'DE02 1203 0000 0000 2020 51';
    const two = checkMessage(mail(`<p>${IBAN}, ${other}, ${IBAN}</p>`), samplePolicy());
    const plan = planMask(
      two,
      two.findings.map(({ id }) => id),
      BOTH,
    );
    expect(plan?.places).toBe(3);
    const check = (body: string): boolean | undefined =>
      plan?.isDone(checkMessage(mail(body), samplePolicy()));
    expect([check('<p>weg</p>'), check(`<p>${other}</p>`)]).toEqual([true, false]);
  });

  test('nothing there, no plan', () => {
    expect(planMask(report, ['f99'], BOTH)).toBeNull();
  });

  test('spelling does not make it another value', () => {
    expect(countPlaces(report, 'iban', ['de89370400440532013000'])).toBe(3);
  });
});
