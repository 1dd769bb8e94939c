import { findAddressEnd } from '../../../src/engine/links/address-end';

// The address begins with the text; what must not belong to it stands behind the mark ¦.
test.each([
  ['a.de/x¦ und', 'blank'],
  ['a.de/x¦\nund', 'line break'],
  ['a.de/x¦\u00a0und', 'no-break space'],
  ['a.de/x', 'end of the text'],
  ['a.de/x¦.', 'full stop'],
  ['a.de/x¦...', 'three full stops'],
  ['a.de/x¦…', 'ellipsis'],
  ['a.de/x¦?!', 'question'],
  ['a.de/x?a=1¦, dann', 'comma'],
  ['a.de/x¦) und', 'closing bracket of the sentence'],
  ['a.de/x¦).', 'bracket and full stop'],
  ['a.de/x_(y)', 'bracket of the address'],
  ['a.de/x_(y)¦)', 'one bracket each'],
  ['a.de/x[1]¦]', 'square brackets'],
  ['a.de/x¦)[Anlage](https://b.de)', 'Markdown links side by side'],
  ['a.de/x¦>', 'angle bracket'],
  ['a.de/x¦“', 'German quote'],
  ['a.de/x¦" rel', 'straight quote'],
  ["a.de/x¦'", 'single quote'],
  ["a.de/x'y", 'apostrophe inside'],
  ['a.de/x¦**', 'emphasis'],
  ['a.de/x¦|b', 'table'],
  ['a.de/x¦,https://b.de', 'list without blanks'],
  ['a.de/x¦;HTTP://b.de', 'list with semicolons'],
  ['a.de/x,y;z', 'comma and semicolon inside'],
  ['a.de/?u=https://b.de/y', 'address inside the address'],
  ['a.de/x¦\u200b', 'zero-width space at the end'],
  ['a.de/drop\u200bbox', 'zero-width space inside'],
  ['a.de/ähnlich-ß', 'umlauts'],
  ['a.de/x?a=b&c=d#e=f/g_h-i~j', 'all kinds of signs'],
  ['a.de¦(', 'open bracket at the end'],
])('%j: %s', (marked) => {
  const text = marked.replace('¦', '');
  const end = marked.includes('¦') ? marked.indexOf('¦') : text.length;
  expect(findAddressEnd(text, 0)).toBe(end);
});
