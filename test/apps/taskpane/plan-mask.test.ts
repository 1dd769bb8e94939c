import { countPlaces, planMask } from '../../../src/apps/taskpane/plan-mask';
import { checkMessage } from '../../../src/check';
import { IBAN, mail, samplePolicy } from './invented-mail';

const report = checkMessage(
  mail(`<p>${IBAN} und DE89-3704-0044-0532-0130-00</p>`, { subject: `Konto ${IBAN}` }),
  samplePolicy(),
);
const ids = report.findings.map(({ id }) => id);
const inBody = report.findings.filter(({ part }) => part === 'body').map(({ id }) => id);

describe('the plan of a mask', () => {
  test('reaches the body only', () => {
    expect(ids).toHaveLength(3);
    expect(planMask(report, ids)).toMatchObject({ detector: 'iban', places: 2, others: 0 });
  });

  test('knows of the same value that is to stay', () => {
    expect(planMask(report, inBody.slice(0, 1))).toMatchObject({ places: 1, others: 1 });
  });

  test('nothing in the body, no plan', () => {
    expect(
      planMask(
        report,
        ids.filter((id) => !inBody.includes(id)),
      ),
    ).toBeNull();
    expect(planMask(report, ['f99'])).toBeNull();
  });

  test('spelling does not make it another value', () => {
    expect(countPlaces(report, 'iban', 'de89370400440532013000')).toBe(2);
  });
});
