import { localMinute, slipDeadline } from '../../../src/ui/SlipGuide/slip-clock';

const NOW = new Date(2026, 10, 22, 16, 5);

test.each([
  ['just now', '2026-11-22T16:05', 72],
  ['an hour and a half ago', '2026-11-22T14:35', 70],
  ['three days ago', '2026-11-19T16:05', 0],
  ['a week ago', '2026-11-15T16:05', -96],
])('noticed %s', (_, knownSince, hoursLeft) => {
  expect(slipDeadline(knownSince, 72, NOW)?.hoursLeft).toBe(hoursLeft);
});

test('the limit runs through the weekend', () => {
  expect(slipDeadline('2026-11-20T16:00', 72, NOW)?.end).toEqual(new Date(2026, 10, 23, 16, 0));
});

test.each(['', 'gestern'])('without a time there is no limit: %j', (knownSince) => {
  expect(slipDeadline(knownSince, 72, NOW)).toBeNull();
});

test('the time of the device in the form of a date field', () => {
  expect(localMinute(NOW)).toBe('2026-11-22T16:05');
});
