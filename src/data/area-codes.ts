/**
 * The short German area codes (without the leading 0). Codes do not begin with one another, so these 89 rows decide about
 * all 5,200: what does not begin with one of them has four digits, and behind 3 also five.
 *
 * Source: Bundesnetzagentur, list of area codes (Vorwahlverzeichnis); the same in ITU communication E.164 for +49.
 * Licence: facts of a public numbering plan.
 * Date: 2026-11-22.
 * Left out: the long codes themselves, since their list would only tell numbers that are not in use.
 * Refresh: by hand; short codes have not changed since 1992.
 */
export const SHORT_AREA_CODES: readonly string[] = [
  ...['30', '40', '69', '89'],
  ...['201', '202', '203', '208', '209', '211', '212', '214', '221', '228', '231', '234', '241', '251'],
  ...['261', '271', '281', '291'],
  ...[
    '331',
    '335',
    '340',
    '341',
    '345',
    '351',
    '355',
    '361',
    '365',
    '371',
    '375',
    '381',
    '385',
    '391',
    '395',
  ],
  ...['421', '431', '441', '451', '461', '471', '481', '491'],
  ...['511', '521', '531', '541', '551', '561', '571', '581', '591'],
  ...['611', '621', '631', '641', '651', '661', '671', '681'],
  ...['711', '721', '731', '741', '751', '761', '771', '781', '791'],
  ...['811', '821', '831', '841', '851', '861', '871', '881'],
  ...['906', '911', '921', '931', '941', '951', '961', '971', '981', '991'],
];

/** Mobile prefixes without the leading 0: three digits, the fourth belongs to the network block. */
export const MOBILE_PREFIXES: readonly string[] = [
  ...['151', '152', '155', '156', '157', '159', '160', '162', '163'],
  ...['170', '171', '172', '173', '174', '175', '176', '177', '178', '179'],
];

/**
 * Prefixes (without the leading 0) of numbers that always belong to an organisation or a service: free phone, shared cost,
 * mass traffic, premium rate, directory enquiries.
 */
export const SERVICE_PREFIXES: readonly string[] = ['800', '180', '137', '138', '900', '190', '118'];

/** Never personal, whatever stands before them. */
export const EMERGENCY_NUMBERS: readonly string[] = [
  ...['110', '112', '115', '116000', '116006', '116111', '116116', '116117', '116123', '19222', '19240'],
];
