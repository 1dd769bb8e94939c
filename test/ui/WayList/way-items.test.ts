// Addresses and numbers are made up.
import { tabTextsFor } from '../../../src/texts';
import { wayItems } from '../../../src/ui/WayList/way-items';
import { policyWith } from '../../policy/minimal-pack';

const words = tabTextsFor('de').ways;
const channel = (id: string, more: object = {}): unknown => ({
  id,
  name: { de: `Weg ${id}`, en: id },
  contact: 'Zimmer 1',
  ...more,
});
const items = (ways: readonly string[], channels: readonly unknown[]): ReturnType<typeof wayItems> =>
  wayItems(ways, { policy: policyWith({ channels }), language: 'de', words, isInside: false });

test('ways that need no channel have words of their own', () => {
  expect(items(['gesichert', 'bebpo', 'e-mail'], []).map(({ name }) => name)).toEqual([
    words.secured,
    words.bebpo,
    words.mail,
  ]);
});

test('a channel of that id gives them name and contact', () => {
  expect(items(['bebpo'], [channel('bebpo')])).toEqual([
    { id: 'bebpo', name: 'Weg bebpo', fit: '', contact: 'Zimmer 1', note: '' },
  ]);
});

test.each<[string, string, object, string, string]>([
  ['a known way', 'brief', {}, words.fits.brief, ''],
  ['a known way with a note', 'brief', { note: { de: 'Bald.', en: 'Soon.' } }, '', 'Bald.'],
  ['a way of the house', 'portal', {}, '', ''],
  ['a name of the language', 'constructor', {}, '', ''],
])('%s', (_, id, more, fit, note) => {
  expect(items([id], [channel(id, more)])).toMatchObject([{ id, fit, note }]);
});

test('a way that is switched off, or not there, is left out', () => {
  expect(
    items(['fax', 'besuch', 'brief'], [channel('fax', { enabled: false }), channel('brief')]),
  ).toHaveLength(1);
});
