/**
 * Registers of German courts and prosecutors as file numbers name them: „L 7 AS 12/20 B ER“, „106 Js 12345/26“. Source: the file
 * regulations (Aktenordnungen) of the Länder and published decisions, own selection, 2026-11-22; only letters that a file plan of an
 * authority would hardly use between two numbers are worth naming.
 */
const REGISTERS =
  'StR|StB|ZR|ZB|ZA|BvR|BvL|BvE|BvF|BvQ|BvC|BvG|BvN|AZR|AZB|AZN|ABR|ABN|AS|AL|AY|KR|BK|BL|BN|EG|EL|FEL|KG|LW|SB|SF|SO|SV|VE|VG|VH|VS|VU|' +
  'UJs|Js|Ls|Ds|Cs|Gs|OWi|Ks|KLs|Ns|NSV|Qs|Ss|Ws|VRs|StVK|BRs|AR|AnwZ|OH|HK|HKO|UF|UFH|WF|UKl|VA|VI|IN|IK|Ca|Ga|BV|BVGa|Sa|Ta|TaBV|' +
  'A|B|C|D|E|F|G|H|K|L|M|N|O|P|R|S|T|U|W';

/** Source of an expression for a whole file number: department, register, running number and year, what kind of proceeding. */
export const COURT_FILE =
  '(?:(?:[A-Z]|[IVX]{1,5}|\\d{1,4}[a-z]?) (?:\\d{1,3} )?)' +
  `(?:${REGISTERS})(?: \\([A-Za-z.]{1,10}\\))? \\d{1,6}[/.]\\d{2}(?:\\.[A-Z]{1,3}|(?: (?:B|ER|R|PKH|RG|NZB|BH|S|D|eA|KL|C)(?![A-Za-z])){1,2})?`;
