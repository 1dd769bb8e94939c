/**
 * Local parts of mail addresses that belong to an office or a task and to nobody in person.
 *
 * Matching rule: lower case; the whole local part, or what stands before its first `.`, `_` or `-`.
 * Source: own collection from imprints and letter heads, RFC 2142 for the technical ones; licence: own work; date 2026-11-22.
 * Left out: names of single offices, which end in „amt“, „stelle“, „gericht“ … and are known by that.
 * Refresh: by hand; `test/engine/detectors/e-mail-adresse.test.ts` tries some.
 */
export const ROLE_MAILBOXES =
  'abuse admin administrator anmeldung archiv ausschreibung bauen beschwerde bestellung bewerbung ' +
  'bewerbungen bibliothek billing buchhaltung buecherei buergerbuero buergerservice bürgerbüro contact ' +
  'datenschutz datenschutzbeauftragte datenschutzbeauftragter donotreply dsb edv einkauf email empfang ' +
  'erechnung feuerwehr fuehrerschein gemeinde geschaeftsstelle geschäftsstelle gesundheit hallo hello ' +
  'helpdesk hostmaster hotline ifg impressum info infos it jobcenter jugend kanzlei karriere kasse kfz ' +
  'kita kontakt kreis kreishaus kreiskasse kultur leitstelle mail mailbox marketing museum newsletter ' +
  'no-reply noreply notruf office ordnung personal polizei post postfach postmaster poststelle praxis ' +
  'presse pressestelle rathaus rechnung rechnungen redaktion sales schule security sekretariat service ' +
  'servicedesk servicestelle soziales stadt stadtkasse steuern support team termin termine tourismus ' +
  'umwelt veranstaltungen vergabe vergabestelle vertrieb verwaltung vorstand wahlamt wahlen webmaster ' +
  'xrechnung zentrale zulassung';
