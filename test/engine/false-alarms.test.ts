// Ordinary sentences of German offices, written for this file. Names, numbers and places are made up.
// What stands in «…» is what it looks like: finding it is right, and what to do about it is the policy's word.
import type { ScanDetector } from '../../src/engine/detector';
import { DETECTORS } from '../../src/engine/registry';
import { scan } from '../../src/engine/scan';

const TEXT_DETECTORS = DETECTORS.filter(
  (detector): detector is ScanDetector => detector.pattern.trigger !== 'link',
);

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  'invoices and orders': [
    'Rechnung Nr. 2026-004711 vom 03.11.2026 über 1.234,56 EUR, zahlbar bis 03.12.2026 ohne Abzug.',
    'Ihre Bestellung 4500012345 vom 12.10.2026 wurde unter der Auftragsnummer 80012345678 erfasst.',
    'Lieferschein 20261122001, Position 10: 25 Stück Artikel-Nr. 100-2345-67 zu je 12,90 EUR.',
    'Die Sendungsnummer lautet 00340434161094042557, Zustellung am 24.11.2026 zwischen 10 und 12 Uhr.',
    'Umsatzsteuer 19 %: 234,56 EUR, Gesamtbetrag 1.469,12 EUR, Skonto 2 % bis 30.11.2026.',
    'USt-IdNr. DE136695976, Gläubiger-ID DE98ZZZ09999999999, Leitweg-ID 04011000-1234512345-06.',
    'Kassenzeichen «5.1234.567890.1», bitte bei der Überweisung angeben.',
    'Mandatsreferenz 2026-11-000123, Einzug frühestens am 01.12.2026.',
    'Angebot 2026/0815 über 86 095 742 Euro, gültig bis 31.12.2026.',
    'Vertragsnummer 40123456789, Laufzeit 36 Monate, Kündigungsfrist 3 Monate zum 30.06. eines Jahres.',
    'EAN 4006381333931, ISBN 978-3-16-148410-0, DOI 10.1000/182.',
    'Zählernummer 1EMH0012345678, Stand 004512, abgelesen am 31.10.2026.',
  ],
  'minutes and agendas': [
    'TOP 1: Genehmigung der Niederschrift vom 14.09.2026; TOP 2: Haushalt 2027; TOP 3: Verschiedenes.',
    'Die Sitzung beginnt um 17:00 Uhr und endet um 19.30 Uhr. Anwesend sind 23 von 27 Mitgliedern.',
    'Der Ausschuss beschließt mit 12 Ja-Stimmen, 3 Nein-Stimmen und 1 Enthaltung die Vorlage 2026/123-1.',
    'Nächster Termin: 04.12.2026, 14 Uhr, Raum 3.12, Gebäude B 2, Eingang 4.',
    'Die Frist läuft vom 01.12.2026 bis zum 31.01.2027. Danach gilt Beschluss 17/2026 vom 22.11.2026.',
    '* 04.12.2026 Bauausschuss\n* 11.12.2026 Hauptausschuss\n* 18.12.2026 Kreistag',
    '1. Bericht (10 min)\n2. Aussprache (20 min)\n3. Beschluss\n4. Termine 2027: 12.01., 09.02., 09.03.',
    'Geburtstagsrunde: Wir gratulieren zum 50. Geburtstag und feiern am 12.12.2026 ab 15 Uhr.',
    'Die Geburtenzahl stieg 2025 auf 2.345, das sind 3,4 % mehr als 2024.',
    'Jubilare 2026: 25 Jahre am 01.04., 40 Jahre am 01.08.2026.',
  ],
  'law and court': [
    'Nach § 35 Abs. 1 SGB I in Verbindung mit § 67 Abs. 2 SGB X ist die Übermittlung unzulässig.',
    'BGBl. 2017 I S. 2097, zuletzt geändert durch Gesetz vom 25.06.2021 (BGBl. I S. 2099).',
    'BVerfG, Beschluss vom 27.01.2015, 1 BvR 471/10, 1 BvR 1181/10, Rn. 103 ff.',
    'BSG, Urteil vom 12.12.2017, B 1 KR 9/17 R, juris Rn. 12-15; BVerwG 4 C 5.10.',
    'Art. 6 Abs. 1 Buchst. e DSGVO, Art. 9 Abs. 2 Buchst. b DSGVO, ABl. L 119 vom 04.05.2016, S. 1-88.',
    'Personen, die nach dem 31.12.1970 geboren sind, müssen den Impfschutz nachweisen (§ 20 Abs. 8 IfSG).',
    'BT-Drs. 19/4674 S. 208 f.; BR-Drs. 430/18; Plenarprotokoll 19/107.',
    'Das Verfahren 12 O 345/24 ist mit Urteil vom 03.03.2026 abgeschlossen, Streitwert 25.000,00 EUR.',
    'Aktenzeichen 61.2-123/2026-045, Bebauungsplan Nr. 45a, 3. Änderung, Flurstück 123/4, Flur 12.',
    'Die Verordnung (EU) 2016/679 gilt seit dem 25.05.2018; Richtlinie 95/46/EG ist aufgehoben.',
    'Marke 30 2013 058 941, eingetragen am 23.01.2014 für Waren der Klassen 5, 29, 30, 32 und 33.',
    'Handelsregister HRB 10 497 KI, Amtsgericht Kiel; Steuerberatung nach § 3 StBerG.',
  ],
  'opening hours, menus, everyday life': [
    'Öffnungszeiten: Mo-Fr 08.00-12.00 Uhr, Do 14.00-18.00 Uhr, an Feiertagen geschlossen.',
    'Bürgerbüro: Montag 7:30-12:30, Dienstag 8-16, Mittwoch geschlossen.',
    'Speiseplan 23.-27.11.: Mo Linsensuppe 4,20 €; Di Nudeln (A, C, G) 5,10 €; Mi Fisch 6,80 €.',
    'Der Bus 7550 fährt um 06.12, 06.42 und 07.12 Uhr ab Haltestelle 3.',
    'Das Außentemperaturmittel lag bei -0,4 °C, der Niederschlag bei 65,2 l/m².',
    'Parkplatz P2, Stellplatz 117, Einfahrt bis 2,10 m Höhe, Tageskarte 6,50 EUR.',
    'Im Notfall wählen Sie 112, die Polizei 110, den Bereitschaftsdienst 116 117, die Behördennummer 115.',
    'Servicetelefon der Rentenversicherung: 0800 1000 4800 (kostenfrei).',
    'Raum 2.04 im 2. OG, Kiste 17 von 34, Schlüssel 045-B.',
    'Drucker HP 4250, Seriennummer CNRXF12345, Toner Q5942X, Zählerstand 123456.',
    'Bitte 3 x A4 und 10 x A5 drucken, 80 g/m², 4/4-farbig, Auflage 2.500.',
  ],
  'statistics and tables': [
    'Einwohner am 31.12.2025: 277.175, davon 138.412 männlich und 138.763 weiblich (50,1 %).',
    '2023: 12 345 678 Euro; 2024: 13 456 789 Euro; 2025: 14 567 890 Euro.',
    '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20',
    'Jahr 2021 2022 2023 2024 2025\nFälle 1045 1123 1187 1240 1301\nQuote 4,1 4,3 4,4 4,6 4,8',
    'Konto 4110 Sollstellung 86.095.742,71; Konto 4711 Habenbuchung 12.345.678.901,00.',
    'Postleitzahlen 23795, 24568, 23812 und 24558 gehören zum Kreis.',
    'Koordinaten 53.9357 N, 10.3089 E; UTM 32 585123 5977456.',
    'Gemeindeschlüssel 01060063, Amtlicher Regionalschlüssel 010600063063.',
    'Wahlbezirk 0012: 1.234 Wahlberechtigte, 876 Wähler, 12 ungültige Stimmen.',
  ],
  'plates, cars and cards that are none': [
    'Organisation: FB-II 12, FD-SV 101, SG-E 12, AL-B 3, Stelle LK-SE 26, AG-IT 2026.',
    'Sitzung HA-BA 12, Vorlage DR-SE 45, Besprechung Raum KI-A 12 und B-C 34.',
    'Die B 75, die A 7 und die L 79 sind gesperrt, Umleitung über K 105 und die A-B 12.',
    'Fahrzeugschein: HSN 0603, TSN ADK00012, MB E 220 d, Erstzulassung 04/2019, HU AU 12/2026.',
    'Kfz-Steuer ab 12 Euro, Kennzeichen ab 12 Uhr reservieren, Wunschkennzeichen in 3 Tagen.',
    'VO (EG) Nr. 1234/2008, EU-VO 2016/679, DIN-EN 1090, EG-RL 95/46, RAL 7016, CE-RL 89.',
    'Reisepass beantragen: 70 EUR, Lichtbild, Termin am 22.11.2026 um 14:30 Uhr in Zimmer C012.',
    'Führerscheinstelle: Klassen A1, B, BE, C1E und Schlüsselzahl 95, Antrag FE-2026-0815.',
    'Aufenthaltserlaubnis nach § 25 Abs. 5 AufenthG, Duldung nach § 60a, Gebühr 113 EUR.',
    'Finanzamt Kiel, Umsatzsteuer-Voranmeldung 10/2026, Bescheid vom 12.11.2026, 4.711,00 EUR.',
    'Unser Auftrag 400/8150/8151, Position 66815/08157, Lieferung 9198081508153.',
    'Toner HP-CE 310A, Samsung SM-G 991, Laptop HP-LJ 425, Sicherung FI-LS 16.',
  ],
  'computers and files': [
    'Version 16.0.17328.20124 (64 Bit), Build 26100.2314, KB5046617 installiert am 12.11.2026.',
    'Server 10.12.34.56, Port 8443, Ticket INC0012345678, Fehler 0x80070005.',
    'Datei 2026-11-22_Protokoll_v1.2.3_final.docx (1.234.567 Bytes) und Foto IMG_20261122_104512.jpg.',
    'UUID 550e8400-e29b-41d4-a716-446655440000, Commit 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b.',
    'Das Bild logo@2x.png ist eingebunden als cid:image001.png@01DA2B3C.4D5E6F70.',
    'https://www.example.org/vorgang/04551951234/seite/86095742710?id=01701234567',
    'Siehe Kapitel 1.2.3.4 und Anlage 5.1.12, Seite 3 von 17, Stand 22.11.2026 10:30:45.',
    'MAC «00:1A:2B:3C:4D:5E», Inventarnummer 100012345678, Lizenz ABCD1-EFGH2-IJKL3-MNOP4.',
    'SHA-256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  ],
  'numbers that are nobody’s': [
    'Die Vergabenummer lautet 2026-VOB-0012, Az. der Vergabestelle: 10.3-4711/26.',
    'Kassenanordnung 2026/4711, Produkt 11.1.03.01, Sachkonto 5271000.',
    'Az.: «4 K 1234/26» (VG Schleswig), Termin am 14.01.2027, 10:30 Uhr, Saal 3.',
    'BMF-Schreiben vom 25.11.2020, GZ: IV C 5 - S 2353/19/10011 :006',
    'Rundschreiben Nr. 12/2026, Az. 10.02.01-4711; Vorlage 2026/123, Az. 10.24-0815.',
    'Unsere Kundennummer bei den Stadtwerken: 200123456, Zähler 1EMH0012345678.',
    'Personal: 12,5 Stellen; Personalkosten 1.234.567 Euro; Personalbedarf 2027: 345.',
    'Der Server 10.12.34.56 ist ab 18 Uhr nicht erreichbar; VPN 172.16.0.1, Maske 255.255.255.0.',
    'OZG-Leistung 99.012.104.001.000; LeiKa 99001001012000; Schlüssel 99.115.005.000.',
    'Die Version 24.8.100.120 des Programms behebt Fehler; Abschnitt 1.2.3.4, Anlage 3.4.5.6.',
    'BSNR 211234500, Betriebsnummer 12345678, Unternehmensnummer 123456789012345.',
    'Mitgliedsbeitrag 12345 Euro, Mitgliederzahl 4711; Schul-Nr. 1234567, Klasse 7b.',
    'Vorgangsnummer: INC0012345678, Priorität 3; Fall 3: Antrag unvollständig.',
    'Verkehrszeichen 1042-33 und 274-30 werden aufgestellt; Pressefoto, Unser Zeichen 01-PR-26.',
  ],
  'letters and file references': [
    'Ihr Zeichen: «12-34/56», unser Zeichen: «32.1-045.2-2026/0815», Datum: 22.11.2026.',
    'Sehr geehrte Damen und Herren, ausweislich des Protokolls vom 04.04.2019 ist der Antrag erledigt.',
    'Az.: «0431 988123-26», Vorgangsnummer «20151090-023», bitte stets angeben.',
    '«Postfach 13 22, 23792 Bad Segeberg»; «Hamburger Straße 30, 23795 Bad Segeberg».',
    '«Erika Muster», geb. «Gabler», eingestellt am 01.04.2020, Entgeltgruppe 9a, Stufe 3.',
    'Schwerbehindertenausweis, Dienstausweis und Bibliotheksausweis liegen vor (3 Kopien, 04.11.2026).',
  ],
};

describe.each(Object.entries(TEXTS))('no alarm for %s', (_, texts) => {
  test.each([...texts])('%s', (marked) => {
    const text = marked.replace(/[«»]/g, '');
    const meant = [...marked.matchAll(/«([^»]*)»/g)].map(([, value]) => value);
    const alarms = scan(text, TEXT_DETECTORS).filter(
      ({ confidence, start, end }) => confidence >= 0.5 && !meant.includes(text.slice(start, end)),
    );
    expect(alarms.map(({ detector, start, end }) => `${detector}: ${text.slice(start, end)}`)).toEqual([]);
  });
});

test('the collection is large enough to mean something', () => {
  expect(Object.values(TEXTS).flat().length).toBeGreaterThanOrEqual(60);
});

// Whole sentences of ordinary mail: names may be found, but nothing protected is said of anybody.
const HARMLESS = [
  'Sehr geehrte Frau Petersen, vielen Dank für Ihre Anfrage. Der Antrag auf Wohngeld kann online gestellt werden.',
  'Frau Dr. Jansen vom Gesundheitsamt spricht über Masern und Impfnachweise an Schulen.',
  'Referentin ist Anja Tiemann, Fachärztin für Psychiatrie am Klinikum Neudorf.',
  'Herr Brandt, Leiter der Schuldnerberatung, stellt die Zahlen zur Privatinsolvenz vor.',
  'Die Gleichstellungsbeauftragte Meike Carstens lädt zum Fachtag „Schwangerschaft und Beruf“ ein.',
  'Ansprechpartner für die Eingliederungshilfe ist Herr Kruse, Telefon 030 23125-410.',
  'Sehr geehrter Herr Thomsen, die Satzung über die Erhebung der Gewerbesteuer liegt bei. Die Pfändung von Forderungen regelt § 309 AO.',
  'Hallo Herr Wulff, das Formular „Antrag auf Pflegegrad“ ist veraltet, bitte das neue verwenden.',
  'Die Werkstatt für behinderte Menschen liefert die Möbel am 4. Juni. Rückfragen an Frau Stolte.',
  'Frau Hinrichs von der Suchtberatungsstelle übernimmt den Termin.',
  'Die Mensa: Mo. Chili, Di. Pizza, Mi. Salat, Do. Fisch, Fr. Nudelauflauf.',
  'Kinder: 3 Euro, Erwachsene 5 Euro, Familien 12 Euro.',
  'Kinder und Eltern treffen sich um 15 Uhr. Geschwister sind willkommen.',
  'Herr Landrat Petersen (CDU) eröffnet das Fest am Sonntag.',
  'Die Fraktion der Grünen hat Herrn Sievers als Mitglied des Jugendhilfeausschusses benannt.',
  'Dr. Harms (Amtsarzt) bittet um Terminvorschläge für das Gespräch zur Trinkwasserverordnung.',
  'Wir suchen zum 1. August Pflegefamilien. Auskunft gibt Frau Boysen.',
  'Der Rollstuhl für die Stadthalle ist bestellt, Rechnung an Frau Lorenz.',
  'Bestellung: 12 Stühle, 1 Rollator, Rollstuhl, 4 Tische; Lieferung an Herrn Maas.',
  'Die Kita Sonnenschein schließt wegen Scharlach in zwei Gruppen bis Freitag. Rückfragen: Frau Ahrens.',
  'Der Betriebsarzt Dr. Nolte bietet die Grippeimpfung am 12.11. in Raum 2.04 an.',
  'Bitte denken Sie an die Krankmeldung am ersten Tag, schreibt Frau Radtke aus der Personalabteilung.',
  'Herr Schröder, der Nachweis über die Versicherung des Baggers fehlt noch.',
  'Die Straftaten im Kreis gingen um 3 % zurück, sagte Polizeisprecherin Ina Wolters.',
  'Strafanzeige wegen Sachbeschädigung am Spielplatz hat das Bauamt gestellt. Ansprechpartner: Herr Dose.',
  'Frau Meier hat Urlaub bis 14.08.2026, Vertretung: Frau Schulz.',
  'Die Gewerkschaft ver.di ruft am Donnerstag zum Warnstreik auf. Frau Kühl koordiniert den Notdienst.',
  'Der Personalrat und die Schwerbehindertenvertretung (Frau Linde) haben zugestimmt.',
  'Die evangelische Kita Arche, Leitung Frau Domke, erhält den Zuschuss.',
  'Pastor Henning Groth hält den Gottesdienst zur Eröffnung der Landesgartenschau.',
  'Das Sozialgericht hat im Verfahren S 12 AS 345/25 die Klage abgewiesen; Herr Reuter prüft die Berufung.',
  'Die Stelle einer Vormundin (m/w/d) ist ausgeschrieben; Fragen beantwortet Frau Kracht.',
  'Frau Blohm arbeitet im Team Unterhaltsvorschuss und ist unter 030 23125-233 zu erreichen.',
  'Die Autorin Jana Ritter liest aus ihrem Roman über Magersucht.',
  'Kuratorin Dr. Merle Asche führt durch die Ausstellung „Euthanasie im Norden“.',
  'Sehr geehrte Frau Lorenz, die Kreiskasse bittet um Überweisung bis zum 30.11.2026. Mahngebühren fallen nicht an.',
  'Die Selbsthilfegruppe Depression trifft sich montags, Kontakt: Herr Ewald, Raum 1.12.',
  'Frau Paulsen (Sozialdienst) stellt das Konzept für die Wohnungslosenhilfe im Ausschuss vor.',
  'Für die Sprachkurse der Geflüchteten suchen wir Räume. Bitte melden Sie sich bei Herrn Aydin.',
  'Der Vortrag „Demenz verstehen“ mit Dr. Ulrike Sander fällt aus.',
  'Herr Jessen hat die Statistik zu den Inobhutnahmen 2025 angefordert.',
  'Frau Kern bearbeitet die Anträge auf Elterngeld mit den Buchstaben A bis K.',
  'Bitte schicken Sie Frau Voss das Merkblatt zum Bürgergeld.',
  'Herr Olsen hat gefragt, ob Wohngeld bei der Beihilfe angerechnet wird.',
  'Die Prüfung durch Herrn Stamm hat ergeben: Pflegegrad und Merkzeichen fehlen im Vordruck.',
  'Frau Berg und Herr Stein besprechen den Haushalt des Jugendamts.',
  'Wir danken Frau Marquardt für 25 Jahre im Dienst des Kreises.',
  'Die Pressemitteilung zur Razzia nennt keine Namen. Rückfragen an Staatsanwalt Dr. Henning.',
  'Der Busfahrer der Linie 7 heißt künftig Herr Maurer.',
  'Das Kirchencafé öffnet um 10 Uhr, Pastorin Ilse Wendt begrüßt die Gäste.',
  'Im Konfirmandenunterricht ist Herr Pahl nicht zuständig.',
  'Die CDU-Kreistagsfraktion bittet um Akteneinsicht, Ansprechpartner ist Herr Krey.',
  'Das Seminar „Straftaten gegen Beschäftigte“ leitet Frau Nagel vom LKA.',
  'Für die Bewerbung brauchen wir ein Führungszeugnis, schreiben Sie bitte an Frau Tietz.',
  'Die Gemeinde Neudorf zahlt 1.250 Euro für die Lärmschutzwand, Herr Bock prüft das.',
  'Montag: Herr Schäfer, Dienstag: Frau Roth, Mittwoch: Herr Klein.',
  'Anna-Seghers-Schule, Max-Planck-Ring und Theodor-Storm-Haus sind barrierefrei.',
  'Fr. 12.06. Wandertag, Mo. 15.06. Zeugniskonferenz, Di. 16.06. Schulfest',
  'Projektgruppe: Thies, Lund, Wolter; Protokoll: Kahl.',
  'Unser Krankenstand lag 2025 bei 6,1 %, berichtet Herr Fiedler.',
  'Frau Ohm bestellt 20 Erste-Hilfe-Kästen und einen Defibrillator.',
  'Der Verein Blinde und Kunst lädt ein, Anmeldung bei Frau Ring.',
  'Herr Falk, bitte prüfen Sie die Impfpflicht nach § 20 IfSG für die neue Kita.',
  'Die Vollstreckungsstelle ist am Freitag geschlossen. Vertretung: Frau Garbe.',
];

test.each(HARMLESS)('nothing is said of anybody: %s', (text) => {
  const alarms = scan(text, TEXT_DETECTORS).filter(
    ({ category, confidence }) =>
      (category === 'special' && confidence >= 0.35 && / (?:Frau|Herrn?|Dr\.) |^(?:Frau|Herr) /.test(text)) ||
      (category === 'identifier' && confidence >= 0.5),
  );
  expect(alarms.map(({ detector, start, end }) => `${detector}: ${text.slice(start, end)}`)).toEqual([]);
});

// What the same offices must not send: one statement a line, its value in «…».
const STATEMENTS: readonly (readonly [detector: string, text: string])[] = [
  ['politische-meinung', 'Herr Petersen ist in der «AfD».'],
  ['politische-meinung', 'Herr Muster ist in der «SPD» aktiv.'],
  ['politische-meinung', 'Frau Probe, seit 2019 in der «CDU», hat angerufen.'],
  ['politische-meinung', 'Er ist Mitglied der «Linken».'],
  ['politische-meinung', 'Der Abgeordnete ist aus der «AfD» ausgetreten, sagt er.'],
  ['gesundheit', 'Ihre Tochter fehlt. Das Attest der «psychiatrischen» Tagesklinik genügt nicht.'],
  ['gesundheit', 'Herr Muster ist seit Montag in der «Psychiatrischen» Klinik.'],
  ['gesundheit', 'Frau Probe leidet an «Depressionen» und kommt nicht.'],
  ['gesundheit', 'Herr Kahl spricht offen über seine «Depression».'],
  ['gesundheit', 'Der «Pflegegrad 3» von Frau Blohm gilt ab Mai.'],
  ['straftat', '- 30.01.2026: «Strafanzeige» wegen Sachbeschädigung'],
  ['straftat', '- 09.01.2026: gefehlt\n- 30.01.2026: «Strafanzeige» wegen Beleidigung'],
  ['straftat', 'Herr Dose ist «vorbestraft» und sucht Arbeit.'],
  ['straftat', 'Gegen Frau Kracht läuft ein «Ermittlungsverfahren».'],
  ['behinderung', '- Paul Evers, Eichenring 12, 24321 Neudorf, «Rollstuhl», Mutter ruft an'],
  ['behinderung', 'Ayse Öztürk fährt im «Rollstuhl» und braucht einen Aufzug.'],
  ['behinderung', 'Herr Falk ist auf den «Rollstuhl» angewiesen.'],
  ['behinderung', 'Frau Ring hat einen «GdB 50».'],
  ['sozialleistung', 'Frau Root hat «Privatinsolvenz» angemeldet.'],
  ['sozialleistung', 'Herr Olsen bezieht «Bürgergeld».'],
  ['sozialleistung', 'Ihr Antrag auf «Wohngeld» ist unvollständig.'],
  ['sozialleistung', 'Frau Kern hat «Mietrückstände» von drei Monaten.'],
  ['kindeswohl', 'Der Vater (Kai Reimann) hat kein «Sorgerecht».'],
  ['kindeswohl', 'Wegen der «Inobhutnahme» ihres Sohnes hat Frau Voss Klage erhoben.'],
  ['herkunft', 'Herr Aydin hat seinen «Asylantrag» zurückgezogen.'],
  ['religion', 'Frau Wendt ist «muslimisch» und kommt am Freitag nicht.'],
  ['gewerkschaft', 'Herr Krey ist Mitglied der «IG Metall».'],
  ['sexualitaet', 'Herr Pahl lebt mit seinem Mann, er ist «homosexuell».'],
  ['steuernummer', 'Beim Finanzamt läuft er unter «4159054217547».'],
  ['personenname', 'Kinder: «Leon», sieben Jahre'],
  ['personenname', 'Die Zwillinge «Finn» ziehen um.'],
  ['personenname', 'Sehr geehrte Frau «Weiland»,'],
  ['personenname', 'Es spricht Prof. «Nikolaus Berg».'],
  ['personenname', 'Bewohnerin «Okonkwo» ist gestürzt.'],
  ['personenname', '«Diallo, Moussa» (4c)'],
  ['personenname', '«Engel, Greta»\nPlatz 2'],
  ['personenname', 'Herr «Chidi Okafor», geboren 1992'],
  ['personenname', 'Frau «Berg» hat angerufen.'],
  ['personenname', 'Unsere Tochter «Mila» geht in die 3b.'],
  ['personenname', 'Mandant «Bondarenko» hat gezahlt.'],
  ['personenname', '«Sirivan Phommachanh», geb. 01.05.1971'],
];

test.each(STATEMENTS)('%s is said: %s', (id, marked) => {
  const text = marked.replace(/[«»]/g, '');
  const found = scan(text, TEXT_DETECTORS).filter(
    ({ detector, confidence }) => detector === id && confidence >= 0.35,
  );
  expect(found.map(({ start, end }) => text.slice(start, end))).toContain(/«([^»]*)»/.exec(marked)?.[1]);
});
