/**
 * Words around a telling word that decide whether the sentence speaks of one person or of the matter in general.
 *
 * Source: own compilation from the language of German offices. Licence: words, no database taken over. Date: 2026-11-22.
 * Matching rule: lower case, separated by spaces; a star at one end allows what German adds there.
 * Refresh: by hand, when a table in `test/engine/detectors` gets a sentence that these words judge wrongly.
 */
export const STATEMENT_SIGNALS = {
  /** „Ihre Erkrankung“, „her diagnosis“. */
  possessive: `ihr ihre ihrem ihren ihrer ihres sein seine seinem seinen seiner seines mein meine meinem meinen
    meiner meines dein deine deinem deinen deiner deren dessen his her your my`,
  pronoun: 'er sie ich he she',
  /** Finite, of one person or the polite „Sie“. */
  verb: `ist war wurde wird sei bin hat hatte habe haben sind waren erhält erhielt erhalte erhalten bezieht
    bezog beziehe beziehen bekommt bekam bekomme lebt gilt steht is was has had gets receives received`,
  /** What only people do or what is done to them. */
  human: `leidet leide litt verbüßt verbüßte verstarb verstorben diagnostiziert diagnostizierte attestiert
    beantragt bezieht bezog suffers suffered`,
  /** One person, whatever stands before. */
  single: `patientin antragstellerin klientin mandantin mitarbeiterin kollegin beamtin schülerin kindsmutter
    kindesmutter kindsvater kindesvater ehemann ehefrau lebensgefährte lebensgefährtin bewohnerin bewerberin
    mieterin petentin leistungsempfängerin praktikantin nachbarin probandin soldatin stelleninhaberin enkelin
    tochter`,
  /** One person behind „der“, „die“, „mein“, „Ihr“ … (`determiner`). */
  singleNamed: `patient patienten antragsteller antragstellers klient klienten mandant mandanten sohn sohnes
    mutter vater vaters beamte beamten mitarbeiter mitarbeiters kollege kollegen schüler schülers bewerber
    bewerbers bewohner bewohners mieter mieters petent petenten mann mannes frau bruder schwester oma opa
    nachbar nachbarn soldat soldaten auszubildende auszubildenden azubi azubis mündel pflegling partner
    partnerin ehegatte ehegatten junge jungen mädchen mädchens enkel leistungsempfänger patient's applicant
    client employee claimant colleague son daughter mother father child boy girl`,
  /** One person in a case; laws and judgments say so of everybody. */
  role: `kläger klägers klägerin beklagte beklagten angeklagte angeklagten beschuldigte beschuldigten
    beschwerdeführer* versicherte versicherten betroffene betroffenen jugendliche jugendlichen säugling
    verstorbene verstorbenen verstorbener beschuldigter angeklagter jugendlicher betroffener geschädigte
    geschädigten opfer zeuge zeugen zeugin gefangene gefangenen widerspruchsführer* beteiligte beteiligten
    kindes kind arbeitnehmer arbeitnehmers arbeitnehmerin`,
  determiner: `der des dem das mein meine meinem meinen meiner meines ihr ihre ihrem ihren ihrer ihres sein
    seine seinem seinen seiner seines unser unsere unserem unseren unserer unseres dein deine deinem deinen
    deiner dieser dieses diesem die beim vom zum den the our his her your my`,
  /** „geb. 04.05.1978“. */
  birth: 'geb geboren geborene geborener geburtsdatum born',
  title: 'frau herr herrn hr fr mr mrs ms familie eheleute',
  /** „Sehr geehrte Frau …“ names the reader, „Anmeldung bei Frau …“ the office. */
  contact: `geehrte geehrter liebe lieber guten schönen hallo dear moin servus ansprechpartner* referent* dozent* kontakt rückfragen
    anmeldung* leiter* leitung landrat* landrätin bürgermeister* minister* amtsleit* fachdienstleit* sprecher*
    vorsitzend* moderation professor* abteilungsleit* auskunft auskünfte redner* sachbearbeit* bearbeiter*
    schulleit* pressesprecher* geschäftsführer* präsident* senator* dezernent* abgeordnet*
    gleichstellungsbeauftragt* wünscht grüßt lädt vertretung`,
  /** Whoever is introduced by them is named for a task, not for what concerns him. */
  office: `*anwalt *anwältin *arzt *berater *beraterin *chef *chefin *direktor *direktorin *fachkraft *führung
    *ingenieur *ingenieurin *kommissar *kommissarin *koordinator *koordinatorin *leiter *leiterin *leitung
    *meister *meisterin *psychologe *psychologin *psychiater *psychiaterin *pädagoge *pädagogin *pflegerin
    *präsident *präsidentin *rektor *rektorin *richter *richterin *sekretär *sekretärin *sprecher *sprecherin
    *therapeut *therapeutin *seelsorger *seelsorgerin *inspektor *inspektorin *assessor *assessorin *monteur *dezernent
    *dezernentin *abgeordnete *abgeordneter *rechtspfleger *sachverständige *sachverständiger *trainer *trainerin *veterinär *veterinärin *beauftragte *beauftragten *beauftragter *vorsitzende *vorsitzender *ärztin abg annahme
    ansprech* architekt* auskunft auskünfte autor autorin begleitung beigeordnete*
    bischof bischöfin dezernent* diakon* dirigent* dozent* dsb entwurfsverfasser* fahrer fotograf* gast geschäftsführer* imam kantor kta mdb mdl ratsfrau ratsherr
    kantorin koordination kreistagsmitglied kurator* landrat landrätin lesung minister* moderation moderator*
    musik notar notarin pastor pastorin pfarrer pfarrerin pianist* empfang pforte poststelle pressestelle professor professorin propst
    pröpstin prof rabbiner* redner* referent* regie sachbearbeit* schirmherr* senator* solist* superintendent* verfasser verfasserin
    teamer* vermerk vertretung vortrag wahlleiter* wehrführer* workshop`,
  /** What such people do: „es spricht Frau Muster“, „zuständig ist Herr Beispiel“. */
  officiates: `begrüßt begrüßen berät beraten berichtet berichten dankt diskutiert diskutieren eröffnet eröffnen
    erläutert erläutern federführend informiert informieren leitet leiten liest lesen moderiert moderieren
    präsentiert referiert referieren sagt sagte schult singt spielt spricht sprechen stellt stellen trauen
    verantwortlich betont verweist warnt verhandelt verhandeln vertritt wirbt zuständig`,
  /** „Ihr Antrag auf Wohngeld“: matters that belong to whoever they are about. */
  matter: `antrag antrags antrages anträge bescheid bescheide bescheides widerspruch anspruch bezug diagnose
    verdacht bewilligung ablehnung verfahren klage mitgliedschaft austritt zugehörigkeit bescheinigung nachweis
    leistungen einstufung feststellung bewilligungsbescheid akte ausweis mitteilung entlassung aufenthalt
    inanspruchnahme weiterbewilligung*`,
  member: `mitglied mitglieds mitglieder mitgliedschaft* beitritt* beigetreten eingetreten ausgetreten
    austritt* angehört gehört angehörige angehöriger organisiert anhänger anhängerin wählt wähle sympathisiert
    sympathisant* parteibuch engagiert member`,
  mandate: `*fraktion *fraktionen fraktions* kreistag* landtag* bundestag* gemeinderat* gemeindevertret*
    stadtrat* stadtvertret* abgeordnet* kandidat* mdb mdl ortsverein* landesverband* kreisverband* ortsverband*
    wahlkreis* bürgermeister* landrat* minister* ausschuss* vorsitz* senator* wahl ratsmitglied* mandat*
    mandatsträger* rat antrag sekretär* bezirk bezirks* tarif* verhandl* abg`,
  /** Somebody talks about the matter to an audience. */
  event: `seminar* fortbildung* weiterbildung* schulung* workshop* webinar* vortrag* vorträge fachtag*
    kongress* tagung* kurs kurse lehrgang* *lehrgang *seminar *seminare *schulung *schulungen veranstaltung*
    *veranstaltung *veranstaltungen ausstellung* aktionstag* weltkrebstag* gedenktag* thementag* *infotag
    infoabend* elternabend* themenabend* aktionswoche* themenwoche* projektwoche* broschüre* flyer* faltblatt*
    merkblatt* merkblätter leitfaden ratgeber* newsletter* pressemitteilung* presse* pressegespräch* studie
    studien umfrage* film* podcast* buch zeitschrift* kampagne* konferenz* *konferenz ansprechpartner*
    ansprechperson* gottesdienst* konzert* artikel statistik* *statistik *quote fallzahlen* kennzahlen*
    jahresbericht* sachstandsbericht* forschung* projekt projekts projekte sprechstunde* selbsthilfegruppe*
    stammtisch* symposium lesung* theater* roman romane* referiert* moderiert* führung tagesordnung* top vorlage haushaltsplan* haushalt* plakat*
    training`,
  /** Rules, conditions, figures, offers: what holds for everybody. */
  rule: `§ §§ % prozent abs absatz gesetz* *gesetz *gesetzes *gesetzbuch *recht *rechts *verordnung verordnung*
    richtlinie* *richtlinie sgb dsgvo agg bgb stgb stpo asylg asylblg aufenthg art wenn falls sofern soweit wer
    jede jeder jeden jedes alle allen viele vielen manche man anzahl zahl anteil rund durchschnitt* insgesamt
    personen menschen bürger bürgerinnen einwohner* bundesweit landesweit deutschland jährlich thema themen
    informationen infos information informiert information* öffnungszeiten formular* *formular vordruck* online
    angebot angebote zuständig bericht berichte zuständigkeit* beratung beratungsangebot* beratungsstelle*
    sprechzeiten satzung reform* ausnahme zulässig berechtigt verpflichtet maßgebend einzutragen vorzulegen erwachsene
    niemand niemanden keiner jemand angeboten denken zahlen politik debatte prävention vorbeugung früherkennung vorsorge ursachen häufig allgemein* patientinnen kinder
    eltern familien betroffene beschäftigte mitarbeitende mitarbeiterinnen ehrenamt* förderung kommune*
    bundesregierung landesregierung bundesrat people persons anyone if`,
  /** Equal treatment: characteristics are listed, nobody has them. */
  equality: `unabhängig ungeachtet ansehen diskriminier* antidiskriminier* benachteilig* gleichbehandl*
    gleichstellungsgesetz* vielfalt diversity eignung bevorzugt* bevorzugung gleichgestellte gleichgestellten
    stellenausschreibung* bewerbungen geschlechter charta regardless irrespective chancengleichheit inklusion
    barrierefrei* barrierefreiheit teilhabe`,
  /** Of which three in one sentence are such a list. */
  characteristic: `alter alters geschlecht geschlechts religion weltanschauung behinderung herkunft hautfarbe
    rasse abstammung nationalität orientierung identität sprache heimat anschauungen überzeugung
    gewerkschaftszugehörigkeit gesundheit sexualleben meinungen personenbezogene genetische biometrische gender
    race disability age`,
  /** Offices and units are named after what they deal with. */
  unit: `amt *amt *amts *amtes fachdienst* fachbereich* abteilung* *abteilung *verwaltung sozialdienst sachgebiet* referat* team teams dezernat*
    ministerium* *ministerium *ministeriums *klinik klinik* zentrum* *zentrum stiftung *stiftung verein *verein
    verband *verband *verbands ausschuss* beirat *beirat beauftragte* *beauftragte *beauftragter *beauftragten
    arbeitsgruppe* ag arbeitskreis* *stelle *stellen institut* *institut lehrstuhl ressort agentur* gesellschaft
    *gesellschaft netzwerk* kammer *kammer runder bündnis hilfsverein *schule landesamt gericht *gericht kasse ig drk awo diakonie caritas *büro *pool gewerkschaft
    *kasse facharzt fachärztin`,
} as const;

export type Signal = keyof typeof STATEMENT_SIGNALS;

/** Compounds that end so are offices, jobs, rules or events, whatever they begin with. */
export const NEUTRAL_HEADS = `*abgabe *abteilung *akademie *bund *gesellschaft *gala *liga *lotse *lotsen *lotsin *netz *stiftung *telefon *amt *amtes *ansatz *arbeit *arzt *ausgaben *ausschuss
  *ausschusses *beauftragte *beauftragten *beauftragter *bedarf *begriff *behörde *behörden *beihilfe *beirat
  *beirats *berater *beraterin *beratung *bereich *bericht *berufe *broschüre *fachkraft *fachkräfte *formular
  *forschung *fortbildung *forum *gericht *gerichte *gerichts *gesetz *gesetzbuch *gesetze *gesetzes
  *gleichstellungsgesetz *gruppe *gruppen *haus *heim *helfer *helferin *hilfeverein *häuser *kammer *kasse
  *kassen *klinik *kliniken *konferenz *konflikt *kongress *konzept *kosten *losenhilfe *kurs *management *medizin
  *merkblatt *mittel *netzwerk *ordnung *parkplatz *parkplätze *pfleger *pflegerin *politik *prävention *quote
  *quoten *rat *rate *raten *rechner *recht *rechtlich *rechtliche *rechtlichen *rechts *reform *richtlinie
  *richtlinien *satzung *schulung *schutz *sekretär *sekretärin *seminar *software *sport *station *statistik
  *stelle *stellen *studie *tabelle *thema *themen *therapeut *therapeuten *toilette *toiletten *träger
  *unterkunft *unterkünfte *verband *verbot *verbände *verein *vereins *verordnung *versammlung *versicherung
  *vertrauensfrau *vertrauensmann *vertrauensperson *vertreter *vertreterin *vertretung *vertretungen *vorsorge
  *wesen *zahlen *zentren *zentrum *ämter *ärzte *ärztin *ärztlich`;
