import { dataKindOf, recipientKindOf, worstFinding } from '../../../../src/apps/taskpane/aside/way-kinds';
import { checkMessage } from '../../../../src/check';
import type { Finding } from '../../../../src/engine';
import type { Tier } from '../../../../src/policy';
import { IBAN, mail, samplePolicy } from '../invented-mail';

const finding = (detector: string, category: Finding['category']): Finding => ({
  id: 'f1',
  detector,
  category,
  start: 0,
  end: 1,
  confidence: 1,
  part: 'body',
  zone: 'text',
  subject: 'unknown',
});

test.each<[string, Finding['category'], string]>([
  ['iban', 'identifier', 'personal'],
  ['telefonnummer', 'contact', 'personal'],
  ['personenname', 'person', 'personal'],
  ['passwort', 'secret', 'personal'],
  ['gesundheit', 'special', 'special'],
  ['cloud-link', 'link', 'files'],
  ['anhang-zu-gross', 'attachment', 'files'],
  // The profile is the matter, not a file.
  ['social-link', 'link', 'general'],
  ['viele-empfaenger', 'recipient', 'personal'],
])('%s (%s) is passed on as %s', (detector, category, kind) => {
  expect(dataKindOf(finding(detector, category))).toBe(kind);
});

test.each<[Tier, string]>([
  ['own', 'colleague'],
  ['authority', 'authority'],
  ['partner', 'partner'],
  ['freemail', 'citizen'],
  ['other', 'citizen'],
  ['blocked', 'citizen'],
])('somebody of tier %s counts as %s', (tier, kind) => {
  expect(recipientKindOf(tier)).toBe(kind);
});

test('what weighs most is the finding with the worst level, wherever it stands', () => {
  const report = checkMessage(mail(`<p>Bitte an +49 30 23125 678.</p><p>Konto: ${IBAN}</p>`), samplePolicy());
  expect(report.findings.length).toBeGreaterThan(1);
  expect(worstFinding(report)?.detector).toBe('iban');
  expect(worstFinding(checkMessage(mail('<p>Guten Tag</p>'), samplePolicy()))).toBeNull();
});
