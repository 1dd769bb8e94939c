/**
 * Area numbers with which a German pension insurance number may begin: the insurance institution that issued it.
 *
 * Source: VKVV § 2 (2) with its annex: the regional institutions 02 to 29 in part, 38, 39 and 40 (railway, sea, miners),
 * the regional numbers raised by 40 for the federal institution (42 to 69), 80, 81, 82 and 89 (miners, railway, sea).
 * Licence: official text, free of copyright (§ 5 UrhG).
 * Date: as in force 2026-11; compared 2026-11-22.
 * Left out: 70 to 79, which the rule „raised by 40“ does not reach although some lists go up to 79.
 * Refresh: by hand, when the annex changes (last in 2008): https://www.gesetze-im-internet.de/vkvv/
 */
export const PENSION_AREAS: readonly string[] = [
  ...['02', '03', '04', '08', '09', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20', '21'],
  ...['23', '24', '25', '26', '28', '29', '38', '39', '40'],
  ...['42', '43', '44', '45', '46', '47', '48', '49', '50', '51', '52', '53', '54', '55', '56', '57', '58'],
  ...['59', '60', '61', '62', '63', '64', '65', '66', '67', '68', '69', '80', '81', '82', '89'],
];
