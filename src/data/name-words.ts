/**
 * Words around names: what announces one, what stands where one could stand.
 *
 * Source: curated by hand from forms, letters and mails of German authorities; folded as the name lists are (lower case,
 * without marks), separated by blanks. Licence: facts, free for any use (CC0 1.0). Date: 2026-11-22. Refresh: by hand.
 */

/** Behind these stands a name, whatever it looks like. */
export const TITLES =
  'herr herrn frau hr fr fraulein familie fam eheleute ehepaar dr prof professor professorin kollege kollegen kollegin ' +
  'mr mrs ms miss mme monsieur madame rain rechtsanwalt rechtsanwaltin';

/** Between title and name, no part of it. */
export const DEGREES =
  'dr dres prof professor professorin dipl ing med dent vet jur phil rer nat pol oec soc paed theol hc h c mult habil em pd ' +
  'univ mag msc bsc ma ba mba phd ra rain lic agr forest verw fh kfm betriebsw herr herrn frau';

/** Persons by what they are in a file: „Antragstellerin Muster“, „Zeuge: Muster“, „Name der Patientin“. */
export const ROLES =
  'antragsteller antragstellerin antragstellers klager klagerin klagers beklagte beklagter beklagten zeuge zeugin zeugen ' +
  'patient patientin patienten versicherte versicherter versicherten mandant mandantin mandanten schuler schulerin schulers ' +
  'kind kindes tochter sohn sohnes mutter vater vaters bruder bruders schwester ehemann ehemannes ehemanns ehefrau ehegatte ehegatten ehegattin ' +
  'ehepartner partner partnerin lebensgefahrte lebensgefahrtin witwe witwer oma opa onkel tante enkel enkelin neffe nichte ' +
  'mieter mieterin mieters vermieter vermieterin vermieters nachbar nachbarin bewerber bewerberin bewerbers ' +
  'kindesmutter kindesvater betroffene betroffener betroffenen geschadigte geschadigter geschadigten beschuldigte ' +
  'beschuldigter beschuldigten angeklagte angeklagter angeklagten verurteilte verurteilter verurteilten halter halterin halters ' +
  'fahrer fahrerin fahrers eigentumer eigentumerin eigentumers bauherr bauherrin bauherrn mitarbeiter mitarbeiterin mitarbeiters ' +
  'praktikant praktikantin praktikanten auszubildende auszubildender auszubildenden student studentin studenten burger burgerin ' +
  'erblasser erblasserin pflegekind schuldner schuldnerin glaubiger glaubigerin ' +
  'leistungsberechtigte leistungsberechtigter leistungsempfanger leistungsempfangerin leistungsbezieher leistungsbezieherin ' +
  'asylbewerber asylbewerberin gefluchtete verstorbene verstorbener verstorbenen bewohner bewohnerin ' +
  'beamte beamter beamtin beschaftigte beschaftigter beschaftigten kunde kundin kunden steuerpflichtige steuerpflichtiger ' +
  'person ansprechpartner ansprechpartnerin sachbearbeiter sachbearbeiterin bearbeiter bearbeiterin unterzeichner ' +
  'betreuer betreuerin betreute betreuter vormund notar notarin kontoinhaber kontoinhaberin rechtsanwalts ' +
  'absender absenderin empfanger empfangerin teilnehmer teilnehmerin anrufer anruferin anzeigende hinweisgeber beschwerdefuhrer ' +
  'beschwerdefuhrerin widerspruchsfuhrer widerspruchsfuhrerin probandin proband untersuchte lehrer lehrerin richter richterin ' +
  'richters burgermeister burgermeisterin landrat landratin minister ministerin pat junge jungen madchen geschwister baby zwillinge bedarfsgemeinschaft';

/** Behind these stand several people, children by their given names alone: „Kinder: Aylin und Can“. */
export const GROUPS =
  'kinder kindern geschwister geschwistern geschwisterkinder zwillinge zwillingen drillinge tochter sohne sohnen tochtern enkel ' +
  'enkelkinder enkelkindern pflegekinder pflegekindern jungs madchen schuler schulern schulerinnen stiefkinder';

/** Words that name a field of a form; the value stands behind a colon. */
export const LABELS =
  'name namen vorname vornamen nachname nachnamen familienname familiennamen geburtsname rufname zuname zweitname ' +
  'surname firstname lastname applicant patientenname';

/** Lines of quoted mail and of address fields. */
export const HEADERS = 'von an cc bcc kopie from to teilnehmer anwesend anwesende verteiler';

/** Behind these, at the beginning of a line, a person is greeted. */
export const GREETINGS = 'liebe lieber hallo moin hi hey hello dear servus verehrte verehrter';

/** The last word of what closes a letter. */
export const CLOSINGS =
  'grussen grusse gruss mfg vg lg bg kg regards hochachtungsvoll auftrag vertretung sincerely gez wishes';

/** Short words inside names: „von der Leyen“, „ten Brink“, „de la Cruz“. */
export const PARTICLES =
  'von van vom zu zur zum der den dem de del della di da do dos du el al ben bin ibn abu ter ten te le la af oglu';

/** Job titles between title and name: „Frau Stadträtin Muster“. The endings of the same. */
export const JOBS =
  'kollege kollegin vorsitzende vorsitzender vorsitzenden abgeordnete abgeordneter kommissar kommissarin amtmann amtfrau ' +
  'schoffe schoffin pfarrer pfarrerin pastor pastorin bischof konsul prasident minister kanzler kanzlerin bundeskanzler ' +
  'bundeskanzlerin dekan dekanin rektor rektorin professor professorin doktor doktorin direktor direktorin notar notarin ' +
  'architekt architektin hausmeister hausmeisterin trainer trainerin oberst major hauptmann general leutnant botschafter ' +
  'botschafterin staatsminister staatsministerin senator senatorin magister ingenieur ingenieurin hebamme chef chefin ' +
  'dezernent dezernentin referent referentin intendant intendantin staatsanwalt staatsanwaltin ratsherr ratsfrau schirmherr ' +
  'nachbar nachbarin vermieter vermieterin gemahl gemahlin mutter vater';

/** Capitalised where a name could stand, never one: articles, pronouns, polite words, days, months, fillers of forms. */
export const NO_NAMES =
  'der die das den dem des ein eine einen einem einer eines sie ihr ihre ihren ihrem ihrer ihres er es wir uns unser unsere ' +
  'ich du mein meine dein kein keine dieser diese dieses diesen diesem jede jeder jedes alle allen aller beide beiden viele ' +
  'und oder aber denn wenn weil dass ob als wie wo wer was wann warum wieso mit ohne bei beim nach vor von vom zu zum zur ' +
  'aus auf am an im in ins fur gegen uber unter durch um bis seit wahrend wegen trotz laut gemass je pro per ab zwischen ' +
  'nicht nur auch noch schon sehr hier dort da dann jetzt heute morgen gestern bitte danke vielen dank gern gerne leider ' +
  'hallo guten gute tag abend liebe lieber geehrte geehrter damen herren herr herrn frau frauen mann manner familie familien ' +
  'herrschaften kolleginnen kollegen team teams mitarbeitende eltern erziehungsberechtigte zusammen anwesende leute freunde ' +
  'welt ihr beste bester besten betreff anlage anlagen anhang datum ort seite nr nummer telefon tel fax mail email web ' +
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar marz april juni juli ' +
  'september oktober november dezember jan feb mrz apr jun jul aug sep okt nov dez anfang mitte ende uhr euro ' +
  'deutsche deutscher deutschen deutsches neue neuer neues neuen alte alter altes alten grosse grosser grosses hohe hoher hohes ' +
  'rote roter rotes erste erster ersten zweite zweiter zweiten dritte dritten letzte allgemeine offentliche freie freier freies ' +
  'mehr weniger hilfe leistung leistungen unterlagen antrag antrage rente unbekannt anonym entfallt keine diverse divers siehe ' +
  'moglich krank schwanger damit dazu davon daher darum deshalb ferner zudem sowie sowohl weder teil teile fall falls ja nein ' +
  'uberraschung gluck holle mahlzeit gott staat sankt st bad nord sud ost west ober unter gross jehova jehovas ostern pfingsten silvester weihnachten neujahr advent karneval himmelfahrt bonn kiel koln kinder jugend ' +
  'sekretariat poststelle vorzimmer empfang zentrale buro telefonzentrale geschaftsstelle geschaftszimmer pressestelle ' +
  'sachgebiet buchhaltung redaktion personalrat klasse anschrift wohnort vorstand leitung schulleitung kitaleitung service support hotline info';

/** In front of these or glued to them with a hyphen a name is that of a place, a house, a firm or a prize. */
export const THINGS =
  'strasse str platz weg allee gasse ring ufer damm chaussee brucke tor park hof haus halle saal stadion arena turm ' +
  'schule schulen gesamtschule grundschule realschule oberschule hauptschule gymnasium kolleg berufskolleg universitat hochschule ' +
  'institut akademie bibliothek bucherei museum theater galerie archiv klinik klinikum krankenhaus hospital sanatorium apotheke ' +
  'stiftung preis medaille orden gesellschaft verein verband bund werk werke gmbh ag kg ohg ug se ev eg gbr mbh co inc ltd llc ' +
  'kirche gemeinde kapelle dom kloster stift heim wohnheim altenheim pflegeheim seniorenheim seniorenzentrum zentrum kita kindergarten ' +
  'verlag buchhandlung bank sparkasse versicherung hotel gasthaus cafe restaurant backerei fleischerei metzgerei autohaus ' +
  'kaserne denkmal siedlung viertel quartier insel see berg tal land kreis stadt urteil gesetz reform plan kommission ausschuss ' +
  'syndrom krankheit test skala methode effekt modell index score cup pokal turnier lauf film album roman partei fraktion pass';

/** In front of a name these make it that of a house, a firm, a place or a disease. */
export const THINGS_BEFORE =
  'firma fa schule grundschule realschule gesamtschule gymnasium stiftung autohaus backerei metzgerei fleischerei cafe restaurant ' +
  'hotel gasthaus gaststatte apotheke sankt st morbus hl klinik haus platz strasse hurrikan sturmtief orkan tief hoch projekt ' +
  'programm schiff sturm bistum kirche kapelle villa schloss burg zeche grube verlag kaufhaus marke modell operation aktion san santa saint kloster klosterkirche flughafen bahnhof';

/** Given names that are common words, months or places: a surname beyond doubt must follow. */
export const WEAK_GIVEN_NAMES =
  'august mai juli april juni winter sommer sonne berg bach gold meer rock art tal song perle chance bar kaiser earl faust ' +
  'young marine jura flora fee amor armen mark ernst will rose heide iris viola linde wolf nur roman line link anders ' +
  'paris london berlin asia india sydney florence georgia jordan israel chelsea vienna verona roma siena malta america ' +
  'victoria santiago milan lourdes king prince princess star sky summer autumn noel eden amada ' +
  'leben ehre liebe wunder rabe stern mond blume tau merkur mars venus saturn apollo phoenix delta ' +
  'bund polo lotus romeo lima victor zoo bonita mercedes elektra den dan san ost ada wilder stark florenz hudson alba aida alexandria happy lilly eli';

/** In the registers of names, but in German text something else: left out when the list is made. */
export const NOT_GIVEN_NAMES =
  'vornamen deren daher darin von the nur da man mal my normen solange allen tram fan link november im grad alle falls jahr ' +
  'beste wille elektra not and juni yen tore lane fee pia- tochter sohn kind frau herr baby prinz love miss mister bund holle beruf san santa buena rio costa los las puerto monte ostern pfingsten silvester juli april juris berlin europa mio york filou bander viva line mir mar blue golden rock jena hong sun nike ara astra olympia river tiger pollux justice';

/** Surnames of specimens (what examples and forms call people) and frequent ones missing from the source. */
export const ADDED_SURNAMES =
  'mustermann musterfrau muster beispiel beispielmann beispielfrau freitag sonntag montag sommer winter petersen nissen';

/** Listed surnames that are far better known as something else behind „Frau“ or „Herr“. */
export const NOT_SURNAMES =
  'holle herr frau frauen kinder jugend bonn dies dauer schutz streit man vater leiter schuler bucher dreier keiner rangen tasche lieder kampf gut pop elbe gast zimmer felder von';

/** What German nouns end in and surnames hardly ever; listed surnames come first. */
export const NOUN_ENDINGS =
  'ung ungen ungs heit heiten keit keiten schaft schaften tion tionen itat itaten nis nisse nissen ' +
  'ismus amt amts amter amtes gesetz gesetzes gesetze antrag antrags antrage antrages bescheid ' +
  'bescheids bescheides strasse strassen platz allee verfahren verfahrens stelle stellen behorde ' +
  'behorden gericht gerichts gerichte kasse kassen geld gelder geldes steuer steuern ministerium ' +
  'ministeriums zentrum zentrums schule schulen klinik kliniken hilfe hilfen dienst dienste dienstes ' +
  'vertrag vertrags vertrages nummer nummern datum daten termin termine formular vorlage vorlagen plan ' +
  'plane plans beratung prufung pflicht recht rechts rechte zeit zeiten jahr jahre jahres tag tage ' +
  'tages sitzung wohnung urlaub bericht berichte verordnung richtlinie satzung akte akten sache sachen ' +
  'frage fragen arbeit arbeiten kosten betrag betrage gebuhr gebuhren stadt kreis kreises land landes ' +
  'gemeinde verband verbands verbandes verein vereins gruppe gruppen fall falle falls leistung ' +
  'leistungen erklarung meldung mitteilung schreiben unterlagen zusage absage anlage anlagen gmbh ag';

/** Houses, places and prizes named after people end so. */
export const THING_ENDINGS =
  'haus schule stiftung halle hafen gymnasium klinikum heim institut universitat park preis verlag ' +
  'museum turm stadion brucke technik therapie krankheit syndrom award center centre hotel werke messe ' +
  'syndroms';

/** Professions, offices and roles end so. */
export const JOB_ENDINGS =
  'rat ratin assessor assessorin meister meisterin minister ministerin prasident prasidentin direktor direktorin leiter ' +
  'leiterin beauftragte beauftragter beauftragten vorsitzende vorsitzender vorsitzenden arzt arztin ' +
  'anwalt anwaltin sekretar sekretarin richter richterin bearbeiter bearbeiterin betreuer betreuerin ' +
  'berater beraterin pfleger pflegerin lehrer lehrerin inspektor inspektorin kommissar kommissarin ' +
  'fuhrer fuhrerin therapeut therapeutin psychologe psychologin sprecher sprecherin gutachter ' +
  'gutachterin verwalter verwalterin angestellte angestellter angestellten referent referentin ' +
  'assistent assistentin dezernent dezernentin beamte beamter beamtin beamten padagoge padagogin ' +
  'abgeordnete abgeordneter abgeordneten halter halterin eigentumer eigentumerin inhaber inhaberin ' +
  'architekt architektin bewerber bewerberin empfanger empfangerin bedurftige bedurftiger bedurftigen ' +
  'pflichtige pflichtiger pflichtigen berechtigte berechtigter berechtigten schuler schulerin patient ' +
  'patientin reporter trainer manager managerin';

/** Surnames that are words of ordinary mail: standing alone the text is likelier to mean the word. */
export const COMMON_SURNAMES =
  'koch richter klein winter sommer mai vogt stern lang kurz gross berg stein bach wald baum busch ' +
  'feld haus hof kaiser konig graf herzog furst bauer schafer muller schneider fischer weber wagner ' +
  'becker schmied jager zimmermann kramer vogel fuchs wolf hahn hase lowe adler krause horn sonntag ' +
  'freitag montag ernst fromm frei stark schwarz weiss braun roth rot blau grun gelb jung alt neu ' +
  'reich arm gut schon kraft burger pfeiffer sauer nagel hammer keller brand brandt engel papst ' +
  'bischof abt herbst fruhling ost west nord sud hamburger berliner franke sachse hesse bayer schwab ' +
  'preuss deutsch welsch link recht ring damm weg markt reiter ritter meister geiger sanger maler ' +
  'schreiber drucker decker kunze bock lamm ziegler topfer schlosser sattler gerber farber sander ' +
  'stahl eisen gold silber kupfer';

/** Behind these stands the surname by birth. */
export const BIRTH_WORDS = 'geb geboren geborene geborener geborenen';

/** Behind these stands who wrote the quoted mail. */
export const AUTHOR_WORDS = 'schrieb';
