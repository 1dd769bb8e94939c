/**
 * Local parts of mail addresses that belong to an office or a task and to nobody in person.
 *
 * Matching rule: lower case; the whole local part, or what stands before its first `.`, `_` or `-`.
 * Source: own collection from imprints and letter heads, RFC 2142 for the technical ones; licence: own work; date 2026-11-22.
 * Left out: names of single offices, which end in „amt“, „stelle“, „gericht“ … and are known by that.
 * Refresh: by hand; `test/engine/detectors/e-mail-adresse.test.ts` tries some.
 */
export const ROLE_MAILBOXES =
  'abuse admin administrator anmeldung archiv ausschreibung bauen beirat beratung beschaffung beschwerde ' +
  'bestellung betreuung bewerbung bewerbungen bezirk bibliothek bildung billing buchhaltung buecherei ' +
  'buergerbuero buergerservice bürgerbüro contact datenschutz datenschutzbeauftragte ' +
  'datenschutzbeauftragter disposition donotreply dsb edv einkauf einrichtungsleitung email empfang ' +
  'erechnung event events feuerwehr finanzen forum fuehrerschein gemeinde geschaeftsstelle geschäftsstelle ' +
  'gesundheit hallo hausmeister hausverwaltung hello helpdesk hostmaster hotline ifg impressum info infos ' +
  'it jobcenter jugend kanzlei karriere kasse kfz kita kontakt koordination kreis kreishaus kreiskasse ' +
  'kultur leitstelle leitung lesungen mail mailbox marketing mitglieder museum newsletter no-reply noreply ' +
  'notruf office ordnung organisation personal polizei post postfach postmaster poststelle praevention ' +
  'praxis presse pressestelle projekt prävention rathaus rechnung rechnungen redaktion rezeption sales ' +
  'schule security sekretariat seminare service servicedesk servicestelle soziales stadt stadtkasse ' +
  'statistik steuern support team termin termine tourismus umwelt veranstaltungen vergabe vergabestelle ' +
  'verlag vertrieb verwaltung vorsitz vorsitzender vorstand wache wahlamt wahlen webmaster werkstatt xrechnung zentrale ' +
  'zulassung';
