import { stem } from '../../src/search/stem';

describe('stem', () => {
  test.each([
    ['de', ['anfrage', 'anfragen', 'anfragt']],
    ['de', ['schicken', 'schickt', 'geschickt']],
    ['de', ['kollege', 'kollegen']],
    ['de', ['schulung', 'schulungen']],
    ['de', ['burger', 'burgerin', 'burgern']],
    ['en', ['recipient', 'recipients']],
    ['en', ['decline', 'declined', 'declining', 'declines']],
  ] as const)('%s: %j have one stem', (language, words) => {
    expect(new Set(words.map((word) => stem(word, language))).size).toBe(1);
  });

  test.each([
    ['de', 'fax', 'fach'],
    ['de', 'amt', 'amen'],
    ['en', 'file', 'fine'],
  ] as const)('%s: %s and %s stay apart', (language, one, other) => {
    expect(stem(one, language)).not.toBe(stem(other, language));
  });

  test('short words are left alone', () => {
    expect(['tls', 'cc', 'des'].map((word) => stem(word, 'de'))).toEqual(['tls', 'cc', 'des']);
  });
});
