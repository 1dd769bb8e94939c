/**
 * Words that say something about a person that law protects: one field for each detector of the category `special`.
 *
 * Source: own compilation from the wording of Art. 4, 9 and 10 DSGVO, § 35 SGB I, § 67 SGB X, § 30 AO, §§ 8a and 42 SGB VIII,
 * § 152 SGB IX, § 46 BZRG and from what forms, certificates and notices of German offices call these things.
 * Licence: words, no database taken over. Date: 2026-11-22.
 * Matching rule: lower case, separated by spaces; a star at one end allows what German adds there, `_` joins the words of a
 * phrase (written with space or hyphen); a capital means: counts only when written with one („Haft“). A word with a star does
 * not count where a neutral head follows (`NEUTRAL_HEADS` in `statement-signals.ts`: „Schwerbehindertenvertretung“). Words that
 * begin like many others are written out in their forms: the match loop looks five letters far before it cuts a word out.
 * Exclusions: stems that begin ordinary words (`Haft`, `Partei`, `rente`, `befund` without ending).
 * Refresh: by hand, when benefits are renamed (Bürgergeld, Grundsicherungsgeld).
 */
export interface WordField {
  /** Say it by themselves: a hint alone, more beside a person. */
  readonly telling: string;
  /** Have other meanings or stand in every brochure: count only with a person. */
  readonly ambiguous: string;
  /** Say little even of a person: then a hint, which counts once a name stands in the same paragraph. */
  readonly vague?: string;
  /** Organisations: say something only of their members. */
  readonly groups?: string;
  /** Begin or end like a word above and are something else. */
  readonly except?: string;
}

export const GESUNDHEIT: WordField = {
  telling: `*allergie *entwicklungsstörung *erkrankte *erkrankten *erkrankung *schwanger abtreibung* adhs
    adipositas aids aidskrank* alkoholabhängig* alkoholiker* alkoholismus alkoholkrank* alkoholsucht alzheimer*
    ambulante*_behandlung amtsärztlich* anamnese* angststörung* anpassungsstörung* antidepressiv* apoplex* arbeitsunfähig
    arbeitsunfähige arbeitsunfähigen arbeitsunfähiger arbeitsunfähigkeit arbeitsunfähigkeitsbescheinigung
    arbeitsunfähigkeitsbescheinigungen arbeitsunfähigkeitszeiten arthritis arthrose* arztbrief* asperger-* asthma
    asthmatiker* attest atteste au-bescheinigung* au-schein* autismus autistin autistisch* autoimmunkrankheit*
    bandscheibenoperation* bandscheibenvorfall* belastungsstörung* bem-gespräch* bem-maßnahme* bem-verfahren
    berufskrankheit berufsunfähig berufsunfähigkeit bestrahlungstherap* blinddarmentzündung bluthochdruck
    borderline* brain_tumour brustkrebs* bulimi* burn_out burnout cancer chemotherapie* chronic_illness copd
    corona-infektion* coronainfektion* covid-19-erkrank* covid-erkrank* darmkrebs* dement demente* demenz
    demenzkrank* depression depressionen depressiv* diabetes diabetiker* diagnosen dialyse* dialysepflichtig*
    dienstunfähig dienstunfähige dienstunfähigen dienstunfähiger dienstunfähigkeit drogenabhängig* drogenkonsum*
    drogensucht entbindungstermin* entgiftung* entlassbrief* entlassungsbericht entlassungsberichts
    entwicklungsstörung* entzugstherap* epilep* erkrankt erkrankungen erwerbsgemindert* erwerbsunfähig*
    essstörung* fehlgeburt* fettleibig* gebärmutterhalskrebs* gehirnerschütterung* geschlechtskrankheit* gesundheitliche_einschränkung*
    gesundheitliche_gründe* gesundheitlichen_einschränkungen gesundheitlichen_gründen gesundheitszustand
    gesundheitszustandes gesundheitszustands hamburger_modell hautkrankheit* hautkrebs* heart_attack hepatitis
    herz-op herzinfarkt* herzinsuffizienz herzkrankheit* herzoperation* herzrhythmusstörung* hirnhautentzündung hiv hiv-positiv* hospitalised
    hospitalized hypertonie hämatom* hüftoperation* impfnachweis* impfstatus insulin insulinpflichtig*
    kaiserschnitt* karzinom* kinderwunschbehandl* klinikaufenthalt* knieoperation* krankenakte* krankenblatt
    krankengeld krankengeschichte krankenhausaufenthalt* krankgemeldet* krankgeschrieb* krankheitsbedingt*
    krankheitsbild* krankheitstag* krankheitsverlauf* krankmeldung* krankschreib* krebserkrank* krebserkrankungen
    krebskrank* krebsleiden kreuzbandriss* leukämie* lungenembolie* lungenentzündung lungenkrankheit* lungenkrebs* magersucht magersüchtig* makuladegeneration* marcumar metformin
    masern medical_certificate medikamentenabhängig* medikation medizinisch-psychologische*_untersuchung*
    mental_disorder mental_illness metastas* methadon* migräne* morbus_* mrsa mukoviszidose multiple*_sklerose
    mutterpass nierenkrankheit* oberschenkelhalsbruch* palliativ* panikattacke* parkinson* patientenakte* persönlichkeitsstörung*
    pflegebedürftig* pflegegrad* pflegegutachten pflegestufe* posttraumatisch*
    posttraumatische*_belastungsstörung* pregnan* prostatakrebs* prüfungsunfähig prüfungsunfähigkeit psychiatr*
    psychiatrische*_behandlung psychisch_krank* psychische_erkrankung* psychopharmak* psychose* psychotherap*
    psychotisch* ptbs ptsd reha-antrag* reha-maßnahme* rehabilitationsmaßnahme* rippenbruch* schenkelhalsbruch* thrombose* vorhofflimmern rehamaßnahme* rheuma* ritalin
    schizophren* schlafstörung* schlaganfall* schwanger schwangere* schwangerschaft* schwangerschaftsabbr*
    schweigepflichtentbind* schweigepflichtsentbind* schädel-hirn-trauma selbstmordversuch selbstverletzend
    selbstverletzendes selbstverletzung selbstverletzungen sick_leave sick_note skabies spielsüchtig*
    stationäre*_behandlung stufenweise_wiedereingliederung substitutionsbehandl* suchterkrankungen suchtkrank*
    suchtkrankheit* suchtmittelabhängig* suizid* syphilis tablettenabhängig* tbc totgeburt* traumatisier*
    tuberkulose tumor* ungeimpft* vorerkrankung* vorerkrankungen zwangsstörung* ärztliche*_behandlung`,
  ambiguous: `*allergie *vergiftung addict* allergie allergien allergiker allergikerin allergisch allergische
    allergischen allergischer befund befundbericht* befunde befunds beschäftigungsverbot bipolar* corona covid
    covid-19 depressed diagnose diagnosed diagnost* disease eingliederungsmanagement gebrechen geimpft* herzleiden
    illness infiziert* kopfläuse krank kranke krankenstand kreislaufzusammenbruch krätze mutterschutz operiert
    operierte* psychisch psychische psychischen psychologisch* reha rehab rückenleiden schmerzen sick surgery
    süchtig* therapy unfallfolgen verdachtsdiagnose* wiedereingliederung ärztliche_bescheinigung
    ärztlichen_attest* ärztliches_attest`,
  except: `*tierkrankheiten behandlungszimmer corona-hilfe* corona-krise corona-pandemie* corona-regel*
    corona-soforthilfe* corona-verordnung* demenzfreundlich* demenzlots* diagnosegerät* diagnosetool* diagnostik*
    impfungen infektionslage infektionsschutz* infektionszahl* kinderkrankheiten krankheitsvertretung
    krankheitsvertretungen krebsforsch* krebsvorsorge medikamentenausgabe operationssa* pflanzenerkrankung*
    pflanzenkrankheit* pflegebedürftigkeitsbegriff* pflegegrade pflegegraden psychologische psychotherapeutengesetz*
    psychotherapeutenkammer* suizidprävention* therapiehund* tiererkrankung* tierkrankheit*`,
  vague: `attestiert* entbindung gesundheitlich gesundheitliche gesundheitlichen gesundheitlicher impfung*
    infektion* krankheit krebs Kur medikament* operation quarantäne Sucht therapeut* therapie* trauma`,
};

export const BEHINDERUNG: WordField = {
  telling: `behindertenausweis* behindertenparkausweis* blindengeld disabled_person down-syndrom down_syndrom
    eingliederungshilfe feststellungsbescheid_nach_dem_schwerbehindertenrecht gdb gehbehinder* gehörlos gehörlose
    gehörlosen gehörloser gehörlosigkeit geistig_behindert* geistige_behinderung geistigen_behinderung gelähmt*
    gleichstellung_mit_schwerbehinderten grad_der_behinderung grades_der_behinderung hörbehinder* hörgerät*
    körperbehinder* körperliche_behinderung körperlichen_behinderung landesblindengeld lernbehinder*
    mehrfachbehinder* merkzeichen querschnittgelähmt* querschnittlähmung querschnittsgelähmt* querschnittslähmung
    schwerbehindert* schwerbehindertenausweis* schwerbehinderteneigenschaft schwerbehinderung* schwerhörig*
    schwerstbehinder* seelisch_behindert* seelische_behinderung seelischen_behinderung sehbehinder*
    sehbehindertengeld severely_disabled taubblind* taubstumm* trisomie* wheelchair_user`,
  ambiguous: `behindert behinderte behinderten behinderter behinderung behinderungen beiblatt blind blinde
    blinden deaf disability disabled erblindet* gleichgestellt gleichgestellte gleichgestellten mde
    minderung_der_erwerbsfähigkeit nachteilsausgleich* prothese* rollator rollstuhl rollstuhlfahrer
    rollstuhlfahrerin rollstuhls taub werkstatt_für_behinderte* wertmarke wfbm wheelchair`,
  except: `behindertengerecht* behindertenvertret* blindenschrift eingliederungshilfeträger* hörgeräteakustik*
    schwerbehindertenabgabe schwerbehindertenbeauftrag* schwerbehindertenparkplatz* schwerbehindertenparkplätz*
    schwerbehindertenquote schwerbehindertenrecht* schwerbehindertenversammlung* schwerbehindertenvertret*`,
};

export const RELIGION: WordField = {
  telling: `alevit* alevitische*_glauben* atheist* buddhist* christliche*_glauben* evangelische*_glauben*
    glaubenswechsel glaubenszugehörigkeit hinduist* islam_konvertiert* islamische*_glauben* jesid*
    jüdische*_glauben* katholische*_glauben* kirchenaustritt* kirchensteuerabzugsmerkmal* kirchensteuermerkmal*
    kirchenzugehörigkeit konfessionslos* konfessionszugehörigkeit* moslem* muslim muslima muslime* muslimin
    muslimische*_glauben* religionszugehörigkeit* religious_affiliation religious_belief* religiöse_gründe
    religiöse_überzeugung* religiösen_gründen religiösen_überzeugung* religiöses_bekenntnis salafist* schiit*
    sunnit* yezid* zeuge_jehovas zeugen_jehovas`,
  ambiguous: `bekenntnis beschneidung catholic Christ christin evangelikal* evangelisch* getauft*
    glaubensrichtung griechisch-orthodox* islamisch* jewish jude juden jüdin jüdisch* katholisch* kommunion
    konfession konfessionell* konfirmation* konfirmiert* kopftuch* muslimisch* orthodox* protestant
    protestantisch* ramadan religion religionen religious russisch-orthodox* römisch-katholisch* taufe taufschein*`,
  groups: `freikirche glaubensgemeinschaft kirche kirchengemeinde landeskirche moscheegemeinde moscheeverein
    neuapostolische* scientology synagogengemeinde`,
  except: `glaubenssatz glaubenssätze kirchensteueraufkommen kirchensteuereinnahmen kirchensteuersatz`,
  vague: `kirchensteuer* religionsgemeinschaft`,
};

export const GEWERKSCHAFT: WordField = {
  telling: `gewerkschaftlich_aktiv* gewerkschaftlich_engagiert* gewerkschaftlich_organisiert*
    gewerkschaftsangehörig* gewerkschaftsaustritt* gewerkschaftsausweis* gewerkschaftsbeitrag*
    gewerkschaftsbeitritt* gewerkschaftsbeiträge* gewerkschaftseintritt* gewerkschaftsmitglied*
    gewerkschaftszugehörigkeit* streikbeteiligung streikteilnahme streikteilnehmer streikteilnehmerin
    trade_union_member* union_member* union_membership`,
  ambiguous: `gestreikt gewerkschafter gewerkschafterin gewerkschaftlich* rechtsschutz_der_gewerkschaft
    streikgeld streikt streikte vertrauensmann_der_gewerkschaft`,
  groups: `beamtenbund Cockpit dbb dgb dpolg Evg gdl gdp gew gewerkschaft ig_bau ig_bce ig_metall igbce komba
    marburger_bund ngg polizeigewerkschaft trade_union vbe ver.di verdi`,
};

export const HERKUNFT: WordField = {
  telling: `*stämmig *stämmige *stämmigen *stämmiger *stämmiges afghanische*_herkunft afrikanische*_herkunft
    arabische*_abstammung arabische*_herkunft asylantrag* asylberechtigt* asylbewerber asylbewerberin
    asylsuchende* dunkelhäutig* ethnic_origin ethnicity ethnische_herkunft ethnische_zugehörigkeit
    ethnischen_herkunft ethnischen_zugehörigkeit flüchtlingseigenschaft kurdische*_abstammung kurdische*_herkunft
    migrationshintergrund racial_origin romani romni schwarzafrikan* sinti_und_roma sintiza sinto spätaussiedler
    spätaussiedlerin syrische*_herkunft südländisch* türkische*_herkunft volkszugehörigkeit*`,
  ambiguous: `afrodeutsch* asylum asylum_seeker ethnie* farbig* flüchtling geflüchtete geflüchteter hautfarbe
    hazara immigrant kurde kurden kurdin kurdisch* nordafrikan* paschtun* refugee Roma russlanddeutsch* sinti
    tamile tamilin tschetschen* uigur*`,
  except: `flüchtlingsrat flüchtlingsstrom halbstämmig* hochstämmig* hochstämmige hochstämmigen mehrstämmig
    mehrstämmige mehrstämmigen mehrstämmiger mittelstämmig stämmig stämmige stämmigen`,
  vague: `abstammung herkunft herkunftsland muttersprache`,
};

export const POLITISCHE_MEINUNG: WordField = {
  telling: `parteiaustritt* parteibeitritt* parteibuch parteieintritt* parteimitglied parteimitglieds
    parteimitgliedschaft* parteizugehörigkeit* political_affiliation political_opinion* politisch_verfolgt*
    politische_einstellung politische_gesinnung politische_meinung politische_verfolgung politische_überzeugung*
    politischen_einstellung politischen_gesinnung politischen_meinung politischen_überzeugung*
    politischer_verfolgung reichsbürger reichsbürgerin verfassungsfeindliche_gesinnung wahlverhalten`,
  ambiguous: `antifaschist* gesinnung linksextrem* linksradikal* neonazi* parteilos* querdenker querdenkerin
    rechtsextrem rechtsextreme rechtsextremen rechtsextremer rechtsradikal rechtsradikale rechtsradikalen
    rechtsradikaler verfassungsfeindlich verfassungsfeindliche verfassungsfeindlichen verfassungsfeindlicher
    weltanschauung`,
  groups: `afd bsw cdu csu dkp fdp freien_wähler Grünen identitären_bewegung Linke Linken linkspartei mlpd npd
    Partei piratenpartei spd ssw`,
  except: `linksextremismus* rechtsextremismus* reichsbürgerszene`,
};

export const SEXUALITAET: WordField = {
  telling: `asexuell* bisexuell* coming-out eingetragene_lebenspartner* eingetragenen_lebenspartner*
    eingetragener_lebenspartner* geschlechtsangleich* geschlechtsumwandl* homosexual* homosexuell*
    intergeschlechtlich intergeschlechtliche intergeschlechtlichen intergeschlechtlicher intersexuell
    intersexuelle intersexuellen intersexueller lebenspartnerschaft lesbe lesbisch lesbische* nichtbinär
    nichtbinäre nichtbinären nichtbinärer nonbinär* schwul schwule schwulen schwuler sexual_orientation
    sexualleben sexuelle_neigung* sexuellen_neigung* transfrau transgender transgeschlechtlich* transmann
    transsexual* transsexuell*`,
  ambiguous: `bisexual gay geschlechtliche_identität geschlechtsidentität* lesben lesbian outing prostituierte*
    prostitution queer sexarbeit sexarbeiter sexarbeiterin sexuelle*_identität sexuelle*_orientierung`,
  except: `homosexuellenbewegung schwulenbewegung sexualkunde*`,
  vague: `sexualität sexuell*`,
};

export const BIOMETRIE_GENETIK: WordField = {
  telling: `abstammungsgutachten biometric_data chromosomenanalyse* chromosomenanomalie* chromosomenstörung*
    dna-abgleich* dna-analyse* dna-gutachten dna-muster* dna-probe* dna-profil* dna-spur* dna-test* dna_sample*
    dna_test* erbgutanalyse* erbkrankheit* erkennungsdienstlich* fingerabdruckdaten fingerprint_scan genanalyse
    gendefekt* gendiagnost* genetic_test* genetische*_befund* genetische_untersuchung* genetische_veranlagung
    genetischen_untersuchung* genetischen_veranlagung genmutation* gentest* gesichtsgeometrie handvenenscan*
    humangenetisch* iris-scan* irisscan* netzhautscan* paternity_test* stimmprofil* vaterschaftsgutachten
    vaterschaftstest*`,
  ambiguous: `biometric biometrisch* daktyloskopisch* dna erbgut fingerabdruck fingerabdrucks fingerabdrücke
    fingerabdrücken fingerprint* genetic gesichtserkennung lichtbildabgleich* stimmerkennung`,
  vague: `genetisch*`,
};

export const STRAFTAT: WordField = {
  telling: `beschuldigte beschuldigten beschuldigter bewährungsauflage* bewährungsstrafe* bewährungszeit
    btm-delikt* btm-verstoß* convicted criminal_conviction* criminal_record* drogendelikt* ermittlungsverfahren
    ersatzfreiheitsstrafe* fahrens_ohne_fahrerlaubnis freiheitsstrafe* gefängnisstrafe* gewaltdelikt* haftbefehl*
    haftentlass* haftprüfung* haftstrafe* inhaftier* intensivtäter* jugendarrest* jugendstrafe* kindesmissbrauch*
    ladendiebstahl* prison_sentence* rechtskräftig_verurteilt* rückfalltäter sexualdelikt* sexualstraftat*
    sexualstraftäter* sexuell_missbraucht* strafbefehl* straffällig* strafgefangen* strafhaft strafmündig*
    strafregister* strafvollstreckung* strafvollzug* tatverdacht tatverdächtig* tatvorwurf* tatvorwürfe*
    trunkenheit_am_steuer trunkenheit_im_verkehr trunkenheitsfahrt* u-haft untersuchungshaft vergewaltig*
    vorbestraft* vorstrafe* vorstrafenregister*`,
  ambiguous: `angeschuldigte angeschuldigten angeschuldigter anklageschrift arrested Betrug betrugs
    bewährungshelfer bewährungshelferin bundeszentralregister bundeszentralregisters bzr diebstahl* fahrerflucht
    fahrverbot festgenommen festgenommene festgenommenen festgenommener festnahme führungszeugnis* geldstrafe*
    Haft häftling* imprisoned körperverletzung* leistungsbetrug nötigung offender prosecut* sozialbetrug
    steuerhinterziehung strafantrag strafantrags strafanzeige* straftat straftaten straftäter* strafverfahren
    täter täterin unfallflucht unterschlagung unterschlagungen untreue verhaftet verhaftete verhafteten
    verhafteter verhaftung`,
  except: `anklagebank betrugsmail* betrugsmasche* betrugsversuch* straftatbestand* straftatbestände*
    strafvollzugsbediensteter vergewaltigungs-opferhilfe verurteilungsquote`,
  vague: `angeklagt* Anklage beleidigung bewährung bewährungshilfe gefängnis justizvollzugsanstalt jva mpu
    staatsanwaltschaft verurteilung`,
};

export const SOZIALLEISTUNG: WordField = {
  telling: `alg_1 alg_2 alg_i alg_ii arbeitslosengeld asylbewerberleistungen asylblg-leistung* aufstocker* bafög
    bedarfsgemeinschaft* bürgergeld bürgergeldantrag* bürgergeldbescheid* bürgergeldbezug* bürgergeldempfäng*
    eidesstattliche_versicherung_abgegeben einkommensteuerbescheid* energieschulden erwerbsminderungsrente*
    gehaltspfändung* gewerbesteuerbescheid* grundsicherung grundsicherungsbescheid grundsicherungsbezug
    grundsicherungsempfänger grundsicherungsempfängerin grundsicherungsgeld hartz_4 hartz_iv
    hilfe_zum_lebensunterhalt hilfe_zur_pflege housing_benefit* kinderzuschlag kontopfändung*
    leistungen_nach_dem_asylblg leistungsbescheid leistungsbezug leistungsbezuges leistungsbezugs
    leistungsminderung leistungsminderungen lohnpfändung* mehrbedarf* mietrückst* mietschulden obdachlos*
    pflegegeld pfändungs-_und_überweisungsbeschluss pfändungsverfügung* privatinsolvenz regelbedarf regelbedarfs
    restschuldbefreiung räumungsklage* sanktionsbescheid* schufa-auskunft* schufa-eintrag* social_assistance
    sozialgeld sozialhilfe sozialhilfebescheid sozialhilfebezug sozialhilfeempfänger sozialhilfeempfängerin
    sozialleistungsbezug steuerforderung steuerforderungen steuerrückstand steuerrückstände steuerrückständen
    steuerschuld steuerschulden steuerstrafverfahren stromsperre unemployment_benefit* unterhaltsvorschuss
    unterhaltsvorschussbescheid verbraucherinsolvenz vermögensauskunft* welfare_benefit* wohngeld wohngeldantrag*
    wohngeldbescheid* wohngeldbezug wohngeldempfäng* wohnungslos* überschuldet überschuldete überschuldeten
    überschuldeter überschuldung`,
  ambiguous: `arbeitslos arbeitslose arbeitsloser bankrupt besteuerungsgrundlagen bildung_und_teilhabe
    bildungspaket eingliederungsvereinbarung einkommensnachweis* erlass_der_grundsteuer erwerbslos* evicted
    hilfeempfänger hilfeempfängerin homeless kooperationsplan leistungen_zum_lebensunterhalt leistungsberechtigt
    leistungsberechtigte leistungsberechtigten leistungsberechtigter pfändung* regelsatz sanktioniert* Schulden
    steuererklärung steuererstattung steuernachzahlung verschuldet verschuldete verschuldeten verschuldeter
    vollstreckungsbescheid*`,
  except: `bürgergeld-bonus pflegegeldtabelle wohngeldtabelle`,
  vague: `elterngeld hilfebedürftig* insolvenz insolvenzverfahren kindergeld leistungen_nach_dem_sgb sanktion
    sanktionen steuerbescheid steuerbescheide stundung vollstreckung zwangsvollstreckung`,
};

export const KINDESWOHL: WordField = {
  telling: `adoptionsverfahren adoptiveltern adoptivkind* alleinsorge amtsvormund* begleiteten_umgang
    begleiteter_umgang child_custody child_neglect child_protection_case custody_battle ergänzungspfleg*
    erziehungsbeistand* familienhilfe foster_care foster_child foster_family foster_parents fremdunterbring*
    fremduntergebracht* gefährdungseinschätzung* gefährdungsmeldung* heimerziehung heimunterbring*
    hilfe_zur_erziehung hilfen_zur_erziehung hilfeplan hilfeplangespräch* hilfeplans hilfeplanung inobhutgenommen*
    inobhutnahme* kinderschutzfall* kinderschutzmeldung* kindesentzug* kindesmisshandlung* kindesunterhalt*
    kindesvernachlässigung* kindeswohlgefährd* obhut_genommen pflegeeltern pflegefamilie pflegekind pflegekindes
    pflegekinds pflegemutter pflegevater schulabsentismus schulverweigerer schulverweigerin schulverweigerung
    sorgeberechtigt* sorgerecht sorgerechts* spfh umgangskontakt* umgangspfleg* umgangsrecht umgangsrechts*
    umgangsregelung* umgangsverfahren unterhaltsrückstand unterhaltsrückstände unterhaltsrückständen
    vaterschaftsanerkenn* vaterschaftsanfechtung* vaterschaftsfeststellung* verfahrensbeistand`,
  ambiguous: `adopted adoptiert* custody erziehungsfähigkeit jugendhilfemaßnahme* kindeswohl kindeswohls
    missbraucht misshandelt* misshandlung* umgang_mit_dem_kind* umgang_mit_den_kindern unbegleitet unbegleitete
    unbegleiteten unbegleiteter unterhaltspflichtig unterhaltspflichtige unterhaltspflichtigen
    unterhaltspflichtiger unterhaltsschulden vernachlässigt vernachlässigung verwahrlost verwahrloste
    verwahrlosten verwahrloster verwahrlosung`,
  except: `pflegekinderdienst* unbegleitete_fahrten`,
  vague: `adoption familiengericht* jugendhilfe obhut vormund vormundschaft*`,
};
