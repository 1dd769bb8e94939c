/**
 * Words by which German addresses are known: what streets' names end in, what only looks like one, and what says whose
 * address it is.
 *
 * Matching rule: endings in lower case as in `WordPattern`; the other lists are words separated by blanks.
 * Source: own collection from letters, forms and office mail; licence: own work; date 2026-11-22.
 * Left out: lists of streets and towns (large, and most are licensed as databases); a postcode list: the published 8,225 codes
 * lack those of post office boxes and large recipients, and of five digits behind a street hardly any is something else. The first two digits
 * must be in use.
 * Refresh: by hand; `test/engine/detectors/postanschrift.test.ts` tries them.
 */

/** With a house number behind it this is a street. */
export const STREET_ENDINGS: readonly string[] = [
  ...[
    'straße',
    'strasse',
    'str',
    'weg',
    'allee',
    'gasse',
    'platz',
    'ring',
    'ufer',
    'damm',
    'chaussee',
    'steig',
  ],
  ...['stieg', 'graben', 'wall', 'markt', 'hof', 'twiete', 'promenade', 'pfad'],
];

/** Streets too, but far more often something else: they need a town, a person or a telling word beside them. */
export const RARE_STREET_ENDINGS: readonly string[] = [
  ...['berg', 'feld', 'kamp', 'grund', 'hang', 'garten', 'gärten', 'blick', 'höhe', 'busch', 'bach', 'wiese'],
  ...['wiesen', 'winkel', 'heide', 'brink', 'redder', 'koppel', 'bogen', 'park', 'zeile', 'moor', 'siedlung'],
  ...[
    'kai',
    'reihe',
    'brücke',
    'terrasse',
    'anger',
    'acker',
    'äcker',
    'rain',
    'leite',
    'halde',
    'brunnen',
    'holz',
    'linden',
  ],
];

/** End like streets and are none, or are roads with a number; whole words, in lower case. */
export const NO_STREETS: readonly string[] = [
  ...[
    'parkplatz',
    'arbeitsplatz',
    'sitzplatz',
    'stellplatz',
    'liegeplatz',
    'standplatz',
    'startplatz',
    'rangplatz',
  ],
  ...['spielplatz', 'studienplatz', 'kitaplatz', 'betreuungsplatz', 'heimplatz', 'pflegeplatz', 'schulplatz'],
  ...[
    'ausbildungsplatz',
    'krippenplatz',
    'praktikumsplatz',
    'bolzplatz',
    'sportplatz',
    'bauplatz',
    'festplatz',
  ],
  ...[
    'bauhof',
    'schulhof',
    'gerichtshof',
    'innenhof',
    'betriebshof',
    'wertstoffhof',
    'recyclinghof',
    'friedhof',
  ],
  ...[
    'arbeitsmarkt',
    'supermarkt',
    'wochenmarkt',
    'weihnachtsmarkt',
    'flohmarkt',
    'baumarkt',
    'wohnungsmarkt',
  ],
  ...[
    'radweg',
    'gehweg',
    'geh- und radweg',
    'rettungsweg',
    'fluchtweg',
    'dienstweg',
    'rechtsweg',
    'arbeitsweg',
  ],
  ...['hinweg', 'rückweg', 'umweg', 'fußweg', 'wanderweg', 'radfernweg', 'postweg', 'verkehrsweg'],
  ...[
    'bundesstraße',
    'landesstraße',
    'kreisstraße',
    'staatsstraße',
    'einbahnstraße',
    'fahrradstraße',
    'spielstraße',
  ],
  ...[
    'bahnsteig',
    'bussteig',
    'anstieg',
    'ausstieg',
    'einstieg',
    'aufstieg',
    'abstieg',
    'umstieg',
    'firewall',
  ],
  ...['hering', 'lernpfad', 'lehrpfad', 'klickpfad', 'fahrweg', 'transportweg'],
  ...[
    'anhang',
    'zusammenhang',
    'umfang',
    'fragebogen',
    'meldebogen',
    'erhebungsbogen',
    'überblick',
    'einblick',
  ],
  ...['umfeld', 'handlungsfeld', 'themenfeld', 'spielfeld', 'eingabefeld', 'geschäftsfeld', 'datenfeld'],
  ...[
    'kindergarten',
    'schulgarten',
    'fuhrpark',
    'gewerbepark',
    'windpark',
    'solarpark',
    'beweggrund',
    'vordergrund',
  ],
];

/** Only numbered things stand behind „Im“ and „Am“ and before a number. */
export const NO_PLACES: readonly string[] = [
  ...[
    'Jahr',
    'Jahre',
    'Raum',
    'Zimmer',
    'Saal',
    'Kapitel',
    'Abschnitt',
    'Absatz',
    'Punkt',
    'Anlage',
    'Seite',
  ],
  ...['Zeile', 'Klasse', 'Gruppe', 'Stufe', 'Phase', 'Nummer', 'Woche', 'Monat', 'Januar', 'Februar', 'März'],
  ...['April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember', 'Montag'],
  ...[
    'Dienstag',
    'Mittwoch',
    'Donnerstag',
    'Freitag',
    'Samstag',
    'Sonntag',
    'Tag',
    'Abend',
    'Gleis',
    'Tisch',
  ],
  ...['Haus', 'Gebäude', 'Block', 'Etage', 'Stock', 'Teil', 'Fall', 'Alter', 'Schnitt', 'Durchschnitt'],
  ...[
    'Quartal',
    'Semester',
    'Halbjahr',
    'Schuljahr',
    'Artikel',
    'Verfahren',
    'Los',
    'Zeitraum',
    'Bereich',
    'Bild',
  ],
  ...[
    'Modul',
    'Schritt',
    'Feld',
    'Formular',
    'Standort',
    'Ende',
    'Anfang',
    'Stichtag',
    'Termin',
    'Grund',
    'TOP',
  ],
];

/** Endings of offices, firms, associations, houses that everybody may enter, at least three letters, in lower case. */
export const ORGANISATION_ENDINGS =
  'amt amtes amts ämter ämtern ministerium ministeriums gericht gerichts gerichtes schule schulen verwaltung kasse behörde zentrum zentrums center verband verbandes verbands verein vereins vereinigung werk werke werks klinik klinikum krankenhaus kanzlei praxis büro büros institut instituts universität hochschule museum museums bibliothek bücherei kirche gemeinde stiftung agentur dezernat fachbereich fachdienst abteilung referat kita kindergarten stätte feuerwehr polizei inspektion station stelle dienst dienstes rathaus rathauses kreishaus bürgerhaus hotel restaurant gaststätte gasthof café halle saal theater kino apotheke bank versicherung firma betrieb handel shop gesellschaft archiv redaktion verlag kammer innung gewerkschaft partei fraktion bahnhof';

/** Whole words of the same kind, as written. */
export const ORGANISATION_WORDS =
  'GmbH gGmbH mbH AG KG OHG UG eG GbR V eV AöR KdöR gAG Ltd Inc Fa Stadt Landkreis Kreis Hansestadt Samtgemeinde Land Bezirk Region Freistaat Bund Landrat Landrätin Bürgermeister Bürgermeisterin Oberbürgermeister Oberbürgermeisterin Präsident Präsidentin DRK AWO Caritas Diakonie ASB THW TÜV Hausanschrift Postanschrift Besucheranschrift Besuchsadresse Sitz Impressum Öffnungszeiten Sprechzeiten Servicezeiten';

/** Building sites, roads, events: a place and seldom a person. Whole words, as written. */
export const PLACE_WORDS =
  'Bauvorhaben BV Baugebiet Baugrundstück Bauarbeiten Anbau Umbau Abbruch Abriss Sanierung Sperrung Straßensperrung Vollsperrung gesperrt Umleitung Kreuzung Einmündung Ampel Brand Denkmal Kulturdenkmal Spielplatz Treffpunkt Tagungsort Veranstaltungsort Sitzungsort Versammlung findet statt Eintritt Einladung Termin Beginn Baugenehmigung Bauakte Wahllokal Wahlraum Sammelstelle Abgabestelle Annahmestelle Baucontainer Ortstermin Lieferung Anlieferung Lieferadresse abholbereit Abholung parken Parken Ausstellung Baum Bäume Sturmschaden Wasserrohrbruch Haus Stand Standplatz Betriebshof Zufahrt Eingang Ziel';

/** Beginnings of such words, in lower case. */
export const PLACE_STEMS =
  'bebauungspl flurstück grundstück baustelle haltestelle neubau unfall objekt liegenschaft gebäude veranstaltung sitzung vermessung bauantrag';

/** Somebody's home. Whole words, as written. */
export const PERSON_WORDS =
  'Herr Herrn Hr Frau Fr Familie Fam Eheleute Eheleuten Ehepaar Dr Prof wohnhaft zuletzt Aufenthalt wohnt wohne wohnen wohnend wohnte lebt gemeldet Wohnung Wohnanschrift Wohnadresse Privatanschrift Privatadresse Meldeadresse Meldeanschrift Heimatanschrift Zustellanschrift Wohnort Wohnsitz privat umgezogen zieht verzogen gezogen geb geboren geborene geborener Mutter Vater Eltern Tochter Sohn Kind Kinder Kindes Kinds Antragsteller Antragstellerin Antragstellers Antragstellende Betroffene Betroffener Betroffenen Beschuldigte Beschuldigter Mieter Mieterin Eigentümer Eigentümerin Halter Halterin Schüler Schülerin Patient Patientin Kläger Klägerin Zeuge Zeugin Nachbar Nachbarin Nachbarn Anschrift Adresse Name Bürger Bürgerin Bewohner Bewohnerin Klient Klientin Verstorbene Verstorbener Verstorbenen Empfänger Empfängerin';
