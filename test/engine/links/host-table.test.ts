import { createHostTable } from '../../../src/engine/links/host-table';

const table = createHostTable([
  ['google.example', 'all'],
  ['docs.google.example', 'documents'],
  ['docs.google.example/forms/', 'forms'],
  ['docs.google.example/forms/old', 'old forms'],
  ['Upper.Example.', 'folded'],
  ['s3.*.aws.example', 'buckets'],
  ['search.*/url', 'redirect'],
  ['root.example/', 'whole host'],
  ['twice.example', 'first'],
  ['twice.example', 'second'],
  ['', 'never'],
]);

describe('createHostTable', () => {
  test.each([
    ['google.example', '/', 'all'],
    ['mail.google.example', '/', 'all'],
    ['docs.google.example', '/document/d/1', 'documents'],
    ['docs.google.example', '/forms/d/1', 'forms'],
    ['docs.google.example', '/forms', 'forms'],
    ['docs.google.example', '/formsheet', 'documents'],
    ['docs.google.example', '/forms/old', 'old forms'],
    ['docs.google.example', '/forms/older', 'forms'],
    ['eu.docs.google.example', '/forms/', 'forms'],
    ['upper.example', '/', 'folded'],
    ['bucket.s3.eu-west-3.aws.example', '/x', 'buckets'],
    ['search.de', '/url', 'redirect'],
    ['www.search.fr', '/url', 'redirect'],
    ['root.example', '/x', 'whole host'],
    ['twice.example', '/', 'second'],
  ])('%s%s is %s', (host, path, value) => {
    expect(table.find(host, path)?.value).toBe(value);
  });

  test.each([
    ['notgoogle.example', '/', 'no label boundary'],
    ['example', '/', 'above every entry'],
    ['google.example.evil', '/', 'entry in front'],
    ['s3.aws.example', '/', 'the wildcard needs a label'],
    ['s3.a.b.aws.example', '/', 'the wildcard is one label'],
    ['search.de', '/search', 'other path'],
    ['', '/', 'no host'],
  ])('knows nothing of %s%s: %s', (host, path) => {
    expect(table.find(host, path)).toBeNull();
  });

  test('tells how closely an entry fits', () => {
    expect(table.find('eu.docs.google.example', '/')?.reach).toBe('docs.google.example'.length);
  });

  test('an empty table knows nothing', () => {
    expect(createHostTable([]).find('google.example', '/')).toBeNull();
  });

  test('knows its endings', () => {
    expect([table.hasEnding('example'), table.hasEnding('com')]).toEqual([true, false]);
  });
});
