// Official specimens and values computed from them.
import { checkDocumentSerial } from '../../src/engine/document-serial';

describe('checkDocumentSerial', () => {
  test.each([
    ['L01X00T47', 'ok'],
    ['L01X00T471', 'ok'],
    ['C01X00T478', 'ok'],
    ['C01X0006H1', 'ok'],
    ['LZ6311T475', 'ok'],
    ['2406055684', 'ok'],
    ['C01X00T470', 'check-digit'],
    ['C01X00T479', 'check-digit'],
    ['LO1X00T47', 'no'],
    ['L01X00T4', 'no'],
    ['L01X00T47A', 'no'],
    ['', 'no'],
  ])('given %s: %s', (serial, expected) => {
    expect(checkDocumentSerial(serial)).toBe(expected);
  });
});
