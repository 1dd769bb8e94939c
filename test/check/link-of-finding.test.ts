import { checkMessage, linkOfFinding } from '../../src/check';
import { mail, samplePolicy } from '../apps/taskpane/invented-mail';

// All links are made up.
const targets = (html: string): (string | undefined)[] => {
  const report = checkMessage(mail(html), samplePolicy());
  return report.findings.map((finding) => linkOfFinding(report, finding)?.target);
};

test.each([
  [
    'pictures at one place are told apart',
    '<img src="https://we.tl/t-1"><img src="https://we.tl/t-2">',
    ['https://we.tl/t-1', 'https://we.tl/t-2'],
  ],
  [
    'a link and the address in its words',
    '<a href="https://wa.me/490">https://we.tl/t-1</a>',
    ['https://wa.me/490', 'https://wa.me/490', 'https://we.tl/t-1'],
  ],
  ['a value is no link', '<p>DE89 3704 0044 0532 0130 00</p>', [undefined]],
])('%s', (_, html, expected) => {
  expect(targets(html).sort()).toEqual([...expected].sort());
});
