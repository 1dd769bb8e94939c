import {
  EMERGENCY_NUMBERS,
  MOBILE_PREFIXES,
  SERVICE_PREFIXES,
  SHORT_AREA_CODES,
} from '../../src/data/area-codes';

describe('SHORT_AREA_CODES', () => {
  test('no code begins with another one: that is what makes the list enough', () => {
    const clashes = SHORT_AREA_CODES.filter((code) =>
      SHORT_AREA_CODES.some((other) => other !== code && code.startsWith(other)),
    );
    expect(clashes).toEqual([]);
    expect(new Set(SHORT_AREA_CODES).size).toBe(SHORT_AREA_CODES.length);
  });

  test.each(SHORT_AREA_CODES)('%s has two or three digits and begins with 2 to 9', (code) => {
    expect(code).toMatch(/^[2-9]\d{1,2}$/);
  });

  /** Towns with long codes: none of these may begin with a short one. */
  test.each([
    '4551',
    '4321',
    '3641',
    '6131',
    '6221',
    '8677',
    '7071',
    '2151',
    '5341',
    '33701',
    '38851',
    '9131',
  ])('%s is a long code of its own', (long) => {
    expect(SHORT_AREA_CODES.filter((code) => long.startsWith(code))).toEqual([]);
  });
});

test('mobile and service prefixes do not overlap with each other or with area codes', () => {
  const all = [...MOBILE_PREFIXES, ...SERVICE_PREFIXES];
  expect(new Set(all).size).toBe(all.length);
  expect(MOBILE_PREFIXES.every((prefix) => /^1[5-7]\d$/.test(prefix))).toBe(true);
  expect(all.filter((prefix) => SHORT_AREA_CODES.includes(prefix))).toEqual([]);
});

test('emergency numbers are short', () => {
  for (const number of EMERGENCY_NUMBERS) expect(number).toMatch(/^1\d{2,5}$/);
});
