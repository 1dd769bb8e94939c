import type { TextDetector } from '../../src/engine/detector';
import { scan } from '../../src/engine/scan';
import { TriggerWords } from '../../src/engine/trigger-words';

/** Eight digits in pairs, last digit = sum of the others modulo 10. Made up for this test. */
const ticket: TextDetector = {
  id: 'ticket',
  category: 'identifier',
  pattern: { trigger: 'number', starts: '0123456789', minDigits: 8, shape: /\d\d(?:[ .-]?\d\d){1,5}/y },
  confidence: { alone: 0.6, withContext: 0.9, checkFailed: 0.3 },
  context: { words: ['ticket*', 'schein nr.'], against: ['bestellung'] },
  check: ({ compact }) => {
    if (compact.length !== 8) return 'no';
    const sum = Array.from(compact.slice(0, 7)).reduce((total, digit) => total + Number(digit), 0);
    return sum % 10 === Number(compact[7]) ? 'ok' : 'check-digit';
  },
};
const phone: TextDetector = {
  id: 'phone',
  category: 'contact',
  pattern: {
    trigger: 'number',
    starts: '0',
    lead: '+(',
    minDigits: 6,
    shape: /(?:\+|\()?\d{2,5}\)?[ /-]\d{3,8}/y,
  },
  confidence: { alone: 0.6, withContext: 0.9 },
  context: { words: ['tel.'] },
};
const mail: TextDetector = {
  id: 'mail',
  category: 'contact',
  pattern: { trigger: 'at-sign', shape: /[a-zäöü.]+ ?(?:@|\(at\))[a-z.-]+\.[a-z]+/iy },
  confidence: { alone: 0.8, withContext: 0.8 },
  context: { words: [] },
};
const word: TextDetector = {
  id: 'word',
  category: 'secret',
  pattern: { trigger: 'word', words: ['kennwort'], shape: /kennwort: ?\S+/iy },
  confidence: { alone: 0.7, withContext: 0.7 },
  context: { words: [] },
};
const file: TextDetector = {
  id: 'file',
  category: 'identifier',
  pattern: { trigger: 'label', words: ['akte'], label: /akte(?: nr\.)?:? ?/iy, shape: /[A-Z]?\d{1,5}/y },
  confidence: { alone: 0.6, withContext: 0.6 },
  context: { words: [] },
};
const detectors = [ticket, phone, mail, word, file];

const found = (text: string): string[] =>
  scan(text, detectors).map(
    ({ detector, start, end, confidence }) => `${detector} ${confidence} ${text.slice(start, end)}`,
  );

describe('scan', () => {
  test.each([
    ['compact', '12345678 ', ['ticket 0.6 12345678']],
    ['grouped', 'a 12 34 56 78.', ['ticket 0.6 12 34 56 78']],
    ['longer run, cut at a group', '12 34 56 78 90', ['ticket 0.6 12 34 56 78']],
    ['no-break spaces', '12\u00a034\u202f56\u00a078', ['ticket 0.6 12\u00a034\u202f56\u00a078']],
    ['soft hyphen and zero width inside', '12\u00ad34\u200b5678', ['ticket 0.6 12\u00ad34\u200b5678']],
    ['full-width digits', '１２３４５６７８', ['ticket 0.6 １２３４５６７８']],
    ['unusual hyphens', '12‑34–56−78', ['ticket 0.6 12‑34–56−78']],
    ['broken over two lines', 'Nr 12 34\n56 78', ['ticket 0.6 12 34\n56 78']],
    ['broken over two lines, CR LF', 'Nr 12 34\r\n56 78', ['ticket 0.6 12 34\r\n56 78']],
    ['context word before', 'Ticketnummer: 12345678', ['ticket 0.9 12345678']],
    ['context word with a sign at its end', 'Schein Nr. 12345678', ['ticket 0.9 12345678']],
    ['context word on the line above', 'Ticket\n12345678', ['ticket 0.9 12345678']],
    ['context word after', '12345678 ist mein Ticket', ['ticket 0.9 12345678']],
    ['wrong check digit with label', 'Ticket 12345679', ['ticket 0.3 12345679']],
    ['leading sign', 'Tel. +49 12345', ['phone 0.9 +49 12345']],
    ['leading bracket', '(04551) 1234', ['phone 0.6 (04551) 1234']],
    ['at sign', 'an jörg.test@kreis.example, bitte', ['mail 0.8 jörg.test@kreis.example']],
    ['(at)', 'jo (at)kreis.example', ['mail 0.8 jo (at)kreis.example']],
    [
      'marks around an address',
      "'jo@kreis.example' |ute@kreis.example| *an@kreis.example*",
      ['mail 0.8 jo@kreis.example', 'mail 0.8 ute@kreis.example', 'mail 0.8 an@kreis.example'],
    ],
    ['the nearer of two labels', 'Bestellung 4711, Ticket 12345678', ['ticket 0.9 12345678']],
    ['word', 'Das Kennwort: geheim1', ['word 0.7 Kennwort: geheim1']],
    ['value behind its label', 'Die Akte Nr.: A4711 liegt vor.', ['file 0.6 A4711']],
    ['two values behind labels', 'AKTE 12, Akte: 34', ['file 0.6 12', 'file 0.6 34']],
  ])('%s', (_reason, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    ['wrong check digit without label', '12345679'],
    ['contradicting label', 'Bestellung 12345678'],
    ['part of a longer word', 'A12345678 12345678b 12345678_1'],
    ['inside an amount', '12.345.678,90 Euro and 0,12345678'],
    ['label without its value', 'Die Akte liegt vor, 4711 Seiten. Akte: a4711'],
    ['label inside another word', 'Bauakte 12 und Akten 34'],
    ['context word two lines above only', 'Ticket\n\n\n12345679'],
    ['context word inside another word', 'Stickets12345679 Xticket 12345679'],
  ])('nothing: %s', (_reason, text) => {
    expect(found(text)).toEqual([]);
  });

  test('lines of telephone numbers are not joined', () => {
    expect(found('+49 12345\n+49 67890')).toEqual(['phone 0.6 +49 12345', 'phone 0.6 +49 67890']);
  });

  test('a detector is not tried again inside its own hit', () => {
    expect(found('12345678 12345678')).toEqual(['ticket 0.6 12345678', 'ticket 0.6 12345678']);
  });

  test.each([
    ['a stem', 'krank*', 'krank Krankheit Erkrankung', ['krank', 'Krankheit']],
    ['an ending', '*straße', 'Musterstraße, Straße, Straßenbau', ['Musterstraße', 'Straße']],
    ['a whole word', 'perso', 'Perso Person', ['Perso']],
  ])('words: %s', (_, pattern, text, expected) => {
    const detector = {
      id: 'stem',
      category: 'special',
      pattern: { trigger: 'word', words: [pattern], shape: /[a-zß]+/iy },
      confidence: { alone: 0.4, withContext: 0.4 },
      context: { words: [] },
    } as const;
    expect(scan(text, [detector]).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test('a number may begin with a word without a digit', () => {
    const plate = {
      id: 'plate',
      category: 'identifier',
      pattern: { trigger: 'number', starts: 'M', words: ['m'], minDigits: 2, shape: /M-?[A-Z]{2} ?\d{2,4}/y },
      confidence: { alone: 0.6, withContext: 0.6 },
      context: { words: [] },
    } as const;
    const hits = scan('M-AB 12, MAB34, M-AB 1,5 und m-AB 12', [plate]);
    expect(hits.map(({ start, end }) => [start, end])).toEqual([
      [0, 7],
      [9, 14],
    ]);
  });

  test('words of two letters with a star set off too much', () => {
    expect(() => {
      new TriggerWords().add('ab*', 1);
    }).toThrow('too much');
  });

  test('a check can weigh for itself', () => {
    const weighed = { ...ticket, check: () => 0.42 };
    expect(scan('12345678', [weighed]).map(({ confidence }) => confidence)).toEqual([0.42]);
  });

  test('names are sought where capitalised words stand in a row and at telling words', () => {
    const seen: string[] = [];
    const names = {
      id: 'names',
      category: 'person',
      pattern: { trigger: 'capitalised', words: ['hr.', 'herrn', 'kolleg*'] },
      confidence: { alone: 0.5, withContext: 0.5 },
      context: { words: [] },
      find: (text: string, starts: readonly number[]) => {
        seen.push(...starts.map((start) => text.slice(start).split(/[ ,.]/)[0] ?? ''));
        return [{ start: 0, end: 4, confidence: 0.5 }];
      },
    } as const;
    const text = 'Herrn Meier und Änne Öztürk, Muster, Jo; das Haus der Kollegin. Ja Ämter';
    expect(scan(text, [names])).toEqual([
      { detector: 'names', category: 'person', start: 0, end: 4, confidence: 0.5 },
    ]);
    expect(seen).toEqual(['Herrn', 'Änne', 'Öztürk', 'Muster', 'Kollegin', 'Ja']);
  });

  test('a shape without the sticky flag is a programming error', () => {
    const broken = {
      ...ticket,
      pattern: { trigger: 'number', starts: '1', minDigits: 1, shape: /1/ },
    } as const;
    expect(() => scan('1', [broken])).toThrow('sticky');
  });
});
