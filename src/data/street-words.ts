/**
 * Words by which German addresses are known: what streets' names end in, what only looks like one, and what says whose
 * address it is.
 *
 * Matching rule: endings in lower case as in `WordPattern`; the other lists are parts of regular expressions for text as written.
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

/** Offices, firms, associations, houses that everybody may enter. Parts of compounds count („Sozialamt“). */
export const ORGANISATIONS =
  'amt(?:e?s)?|ämtern?|ministeriums?|gerichts?|schulen?|verwaltung|kasse|behörde|zentrums?|center|verband(?:e?s)?|verein(?:s|igung)?|werke?|klinik(?:um)?|krankenhaus|kanzlei|praxis|büros?|instituts?|universität|hochschule|museum|bibliothek|bücherei|kirche|gemeinde|stiftung|agentur|dezernat|fachbereich|fachdienst|abteilung|referat|kita|kindergarten|tagesstätte|feuerwehr|polizei|inspektion|station|stelle|dienst(?:es)?|rathaus(?:es)?|kreishaus(?:es)?|bürgerhaus|haus der [a-zäöü]+|hotel|restaurant|gaststätte|gasthof|café|halle|saal|theater|kino|apotheke|sparkasse|bank|versicherung|firma|betrieb|handel|shop|gesellschaft|jugendzentrum|archiv|redaktion|verlag|kammer|innung|gewerkschaft|partei|fraktion|bahnhof';

/** Words that make the line an organisation's only when they stand alone, as written. */
export const ORGANISATION_WORDS =
  'GmbH|gGmbH|mbH|AG|KG|OHG|UG|eG|GbR|e\\. ?V\\.|eV|AöR|KdöR|gAG|SE|Ltd|Inc|Fa\\.|Stadt|Landkreis|Kreis|Hansestadt|Samtgemeinde|Land|Bezirk|Region|Freistaat|Bund|Landrat|Landrätin|Bürgermeister(?:in)?|Oberbürgermeister(?:in)?|Der Präsident|Die Präsidentin|DRK|AWO|Caritas|Diakonie|ASB|THW|TÜV|Hausanschrift|Postanschrift|Besucheranschrift|Besuchsadresse|Sitz|Impressum|Öffnungszeiten|Sprechzeiten|Servicezeiten';

/** Building sites, roads, events: a place and seldom a person. */
export const PLACES =
  'Bauvorhaben|BV|Bebauungspl[aä]n\\S*|B-Plan|Flurstück\\S*|Baugebiet|Baugrundstück|Grundstück\\S*|Baustelle\\S*|Bauarbeiten|Neubau\\S*|Anbau|Umbau|Abbruch|Abriss|Sanierung|Sperrung|Straßensperrung|Vollsperrung|gesperrt|Umleitung|Kreuzung|Einmündung|Haltestelle\\S*|Ampel|Unfall\\S*|Brand|Denkmal|Kulturdenkmal|Objekt\\S*|Liegenschaft\\S*|Gebäude\\S*|Spielplatz|Treffpunkt|Veranstaltung\\S*|Ort:|Tagungsort|Sitzung\\S*|Versammlung|findet|statt|Eintritt|Einladung|Termin|Beginn|Vermessung\\S*|Bauantrag\\S*|Baugenehmigung|Bauakte|Wahllokal|Wahlraum|Sammelstelle|Abgabestelle|Annahmestelle';

/** Somebody's home. */
export const PERSONS =
  'Herrn?|Hr\\.|Frau|Fr\\.|Familie|Fam\\.|Eheleute[n]?|Ehepaar|Dr\\.|Prof\\.|c/o|wohnhaft|zuletzt|Aufenthalt|wohnt|wohne|wohnen[ds]?|wohnte|lebt|gemeldet|Wohnung|Wohnanschrift|Wohnadresse|Privatanschrift|Privatadresse|Meldeadresse|Meldeanschrift|Heimatanschrift|Zustellanschrift|Wohnort|Wohnsitz|privat|umgezogen|zieht|verzogen|gezogen|geb\\.|geboren[er]*|Mutter|Vater|Eltern|Tochter|Sohn|Kind(?:er|es|s)?|Antragsteller\\S*|Antragstellerin|Betroffene[rn]?|Beschuldigte[rn]?|Mieter(?:in)?|Eigentümer(?:in)?|Halter(?:in)?|Schüler(?:in)?|Patient(?:in)?|Kläger(?:in)?|Zeug(?:e|in)|Nachbar(?:in|n)?|Anschrift|Adresse|Name|Bürger(?:in)?|Bewohner(?:in)?|Klient(?:in)?|Verstorbene[rn]?|Empfänger(?:in)?';
