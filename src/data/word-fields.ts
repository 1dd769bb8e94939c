/**
 * Words that say something about a person that law protects: one field for each detector of the category `special`.
 *
 * Source: own compilation from the wording of Art. 4, 9 and 10 DSGVO, § 35 SGB I, § 67 SGB X, § 30 AO, §§ 8a and 42 SGB VIII,
 * § 152 SGB IX, § 46 BZRG and from what forms, certificates and notices of German offices call these things.
 * Licence: words, no database taken over. Date: 2026-11-22.
 * Matching rule: lower case, separated by spaces; a star at one end allows what German adds there, `_` joins the words of a
 * phrase (written with space or hyphen); a capital means: counts only when written with one („Haft“). A word with a star does not count where a neutral head follows (`NEUTRAL_HEADS`
 * in `statement-signals.ts`: „Schwerbehindertenvertretung“).
 * Exclusions: stems that begin ordinary words (`Haft`, `Partei`, `rente`, `befund` without ending).
 * Refresh: by hand, when benefits are renamed (Bürgergeld, Grundsicherungsgeld).
 */
export interface WordField {
  /** Say it by themselves: a hint alone, more beside a person. */
  readonly telling: string;
  /** Have other meanings or stand in every brochure: count only with a person. */
  readonly ambiguous: string;
  /** Organisations: say something only of their members. */
  readonly groups?: string;
  /** Begin or end like a word above and are something else. */
  readonly except?: string;
}

export const GESUNDHEIT: WordField = {
  telling: `krankgeschrieb* krankschreib* krankmeldung* krankgemeldet* krankheitsbedingt* krankheitstag* krankheitsbild*
    krankheitsverlauf* krankengeschichte krankenakte* krankenblatt krankenhausaufenthalt* krankengeld vorerkrankung*
    grunderkrankung* berufskrankheit* geschlechtskrankheit* suchtkrankheit* autoimmunkrankheit* stationäre*_behandlung ambulante*_behandlung psychiatrische*_behandlung ärztliche*_behandlung *erkrankung *erkrankungen *erkrankte *erkrankten erkrankt alkoholkrank* suchtkrank* alkoholabhängig*
    alkoholismus alkoholiker* alkoholsucht drogenabhängig* drogensucht drogenkonsum* spielsüchtig* medikamentenabhängig* suchtmittelabhängig*
    arbeitsunfähig* au-bescheinigung* au-schein* dienstunfähig* erwerbsunfähig* erwerbsgemindert* berufsunfähig* prüfungsunfähig*
    pflegegrad* pflegestufe* pflegebedürftig* pflegegutachten reha-antrag* reha-maßnahme* rehamaßnahme* rehabilitationsmaßnahme*
    arztbrief* entlassungsbericht entlassungsberichts entlassbrief* attest atteste diagnosen depression depressionen depressiv*
    psychotherap* psychiatr* psychose* psychotisch* schizophren* burnout burn_out angststörung* panikattacke*
    persönlichkeitsstörung* belastungsstörung* essstörung* anpassungsstörung* schlafstörung* zwangsstörung* entwicklungsstörung*
    traumatisier* posttraumatisch* posttraumatische*_belastungsstörung* ptbs adhs autismus autistisch* autistin asperger-* suizid* selbstmordversuch* selbstverletz* magersucht magersüchtig*
    bulimi* demenz dement demente* demenzkrank* alzheimer* parkinson* epilep* schlaganfall* herzinfarkt* herzinsuffizienz bluthochdruck hypertonie
    diabetes diabetiker* insulinpflichtig* asthma asthmatiker* copd tumor* karzinom* krebserkrank* krebskrank* krebsleiden
    brustkrebs* darmkrebs* lungenkrebs* hautkrebs* prostatakrebs* gebärmutterhalskrebs* leukämie* metastas* chemotherapie* bestrahlungstherap*
    hiv hiv-positiv* aids aidskrank* hepatitis tuberkulose tbc syphilis covid-erkrank* covid-19-erkrank* coronainfektion* corona-infektion*
    schwangerschaft* schwanger schwangere* *schwanger mutterpass entbindungstermin* fehlgeburt* totgeburt* schwangerschaftsabbr* abtreibung* kaiserschnitt*
    kinderwunschbehandl* bandscheibenvorfall* rheuma* arthrose* arthritis multiple_sklerose morbus_* migräne* adipositas fettleibig*
    impfstatus impfnachweis* ungeimpft* medikation anamnese* amtsärztlich* schweigepflichtsentbind* schweigepflichtentbind* bem-gespräch* bem-verfahren bem-maßnahme*
    stufenweise_wiedereingliederung hamburger_modell entgiftung* entzugstherap* methadon* substitutionsbehandl* palliativ* dialyse* dialysepflichtig*
    skabies gesundheitszustand* gesundheitliche_einschränkung* gesundheitliche_gründe* gesundheitlichen_gründen gesundheitlichen_einschränkungen
    psychische_erkrankung* psychisch_krank* patientenakte* klinikaufenthalt* 
    sick_leave sick_note medical_certificate pregnan* hospitalised hospitalized mental_illness mental_disorder chronic_illness heart_attack brain_tumour cancer`,
  ambiguous: `krank kranke kranken krankheit krankenstand diagnose diagnost* befund befunde befunds befundbericht* verdachtsdiagnose*
    therapie* operation operiert operierte* reha Kur medikament* psychisch* psychologisch* gesundheitlich* infiziert* infektion* quarantäne
    geimpft* impfung* mutterschutz entbindung kopfläuse krätze krebs allergi* *allergie Sucht süchtig* therapeut* bipolar* trauma gebrechen
    unfallfolgen attestiert* ärztliche_bescheinigung ärztliches_attest ärztlichen_attest* beschäftigungsverbot* wiedereingliederung wiedereingliederungs* eingliederungsmanagement
    schmerzen rückenleiden herzleiden kreislaufzusammenbruch corona covid covid-19 diagnosed illness disease surgery depressed therapy addict* rehab sick`,
  except: `diagnostik* diagnosegerät* diagnosetool* infektionsschutz* infektionszahl* infektionslage krebsvorsorge krebsforsch* krankheitsvertretung krankheitsvertretungen tierkrankheit* *tierkrankheiten pflanzenkrankheit* kinderkrankheiten impfungen therapiehund* corona-pandemie* corona-krise
    corona-regel* corona-verordnung* corona-hilfe* corona-soforthilfe* behandlungszimmer operationssa* psychotherapeutenkammer* psychotherapeutengesetz*
    medikamentenausgabe psychologische pflanzenerkrankung* tiererkrankung* suizidprävention* demenzfreundlich* demenzlots* pflegebedürftigkeitsbegriff*`,
};

export const BEHINDERUNG: WordField = {
  telling: `schwerbehindert* schwerbehinderung* schwerbehinderteneigenschaft schwerbehindertenausweis* behindertenausweis* behindertenparkausweis*
    schwerstbehinder* mehrfachbehinder* körperbehinder* geistig_behindert* geistige_behinderung geistigen_behinderung seelische_behinderung seelischen_behinderung seelisch_behindert* körperliche_behinderung körperlichen_behinderung sehbehinder* hörbehinder* gehbehinder* lernbehinder* gehörlos* taubblind* taubstumm* gelähmt* querschnittsgelähmt*
    querschnittgelähmt* querschnittslähmung querschnittlähmung gdb merkzeichen grad_der_behinderung grades_der_behinderung blindengeld* landesblindengeld* eingliederungshilfe down-syndrom down_syndrom trisomie*
    schwerhörig* hörgerät* sehbehindertengeld feststellungsbescheid_nach_dem_schwerbehindertenrecht gleichstellung_mit_schwerbehinderten disabled_person severely_disabled wheelchair_user`,
  ambiguous: `behindert behinderte behinderten behinderter behinderung behinderungen gleichgestellt gleichgestellte gleichgestellten rollstuhl rollstuhlfahrer rollstuhlfahrerin rollstuhls rollator blind blinde blinden erblindet* taub
    wertmarke beiblatt nachteilsausgleich* wfbm werkstatt_für_behinderte* prothese* mde minderung_der_erwerbsfähigkeit disabled disability wheelchair deaf`,
  except: `hörgeräteakustik* schwerbehindertenvertret* schwerbehindertenbeauftrag* schwerbehindertenrecht* schwerbehindertenabgabe schwerbehindertenquote schwerbehindertenversammlung* behindertengerecht* behindertenvertret*
    schwerbehindertenparkplatz* schwerbehindertenparkplätz* blindenschrift eingliederungshilfeträger*`,
};

export const RELIGION: WordField = {
  telling: `religionszugehörigkeit* konfessionszugehörigkeit* konfessionslos* kirchenaustritt* kirchensteuermerkmal* kirchensteuerabzugsmerkmal* kirchenzugehörigkeit glaubenszugehörigkeit
    glaubenswechsel religiöse_überzeugung* religiösen_überzeugung* religiöses_bekenntnis religiösen_gründen religiöse_gründe muslim muslima muslimin muslime* moslem* jesid* yezid* alevit* sunnit* schiit*
    buddhist* hinduist* atheist* salafist* islam_konvertiert* zum_christentum_konvertiert* religious_belief* religious_affiliation`,
  ambiguous: `konfession konfessionell* religion religionen religionsgemeinschaft Glauben Glaube bekenntnis evangelisch* römisch-katholisch* katholisch* protestantisch* russisch-orthodox* griechisch-orthodox* orthodox* muslimisch* islamisch* jüdisch* jude jüdin juden
    Christ christin getauft* taufschein* taufe konvertiert* kopftuch* beschneidung konfirmation* konfirmiert* kommunion kirchensteuer* evangelikal* gläubig* catholic protestant jewish religious`,
  groups: `kirche landeskirche zeugen_jehovas scientology religionsgemeinschaft glaubensgemeinschaft kirchengemeinde moscheegemeinde moscheeverein synagogengemeinde freikirche neuapostolische*`,
  except: `kirchensteuersatz kirchensteuereinnahmen kirchensteueraufkommen glaubenssatz glaubenssätze`,
};

export const GEWERKSCHAFT: WordField = {
  telling: `gewerkschaftsmitglied* gewerkschaftszugehörigkeit* gewerkschaftsbeitrag* gewerkschaftsbeiträge* gewerkschaftsausweis* gewerkschaftsaustritt* gewerkschaftseintritt* gewerkschaftsbeitritt* gewerkschaftsangehörig*
    streikteilnahme streikbeteiligung streikteilnehmer* gewerkschaftlich_organisiert* gewerkschaftlich_aktiv* gewerkschaftlich_engagiert* trade_union_member* union_member* union_membership`,
  ambiguous: `streikt streikte gestreikt streikgeld* gewerkschafter gewerkschafterin gewerkschaftlich* rechtsschutz_der_gewerkschaft vertrauensmann_der_gewerkschaft `,
  groups: `gewerkschaft ver.di verdi ig_metall ig_bau ig_bce igbce gew gdp gdl Evg ngg komba dbb dgb beamtenbund marburger_bund polizeigewerkschaft dpolg Cockpit vbe trade_union`,
};

export const HERKUNFT: WordField = {
  telling: `migrationshintergrund volkszugehörigkeit* *stämmig *stämmige *stämmiger *stämmigen *stämmiges dunkelhäutig* schwarzafrikan* südländisch* sinti_und_roma sinto sintiza romni romani
    ethnische_herkunft ethnischen_herkunft ethnische_zugehörigkeit ethnischen_zugehörigkeit ethnic_origin racial_origin ethnicity spätaussiedler spätaussiedlerin asylantrag* asylbewerber asylbewerberin asylsuchende* flüchtlingseigenschaft asylberechtigt*`,
  ambiguous: `herkunft herkunftsland abstammung hautfarbe ethnie* Roma sinti kurde kurdin kurden kurdisch* nordafrikan* arabischer_herkunft türkischer_herkunft muttersprache flüchtling geflüchtete geflüchteter
    russlanddeutsch* paschtun* tschetschen* uigur* hazara tamilin tamile farbig* afrodeutsch* immigrant refugee asylum_seeker asylum`,
  except: `stämmig stämmige stämmigen flüchtlingsstrom flüchtlingsrat hochstämmig* halbstämmig* hochstämmige hochstämmigen mehrstämmig mehrstämmige mehrstämmigen mehrstämmiger mittelstämmig`,
};

export const POLITISCHE_MEINUNG: WordField = {
  telling: `parteimitglied parteimitglieds parteimitgliedschaft* parteizugehörigkeit* parteibuch parteiaustritt* parteieintritt* parteibeitritt* politische_überzeugung* politischen_überzeugung*
    politische_gesinnung politischen_gesinnung politische_einstellung politischen_einstellung politische_meinung politischen_meinung politische_verfolgung politischer_verfolgung politisch_verfolgt* wahlverhalten reichsbürger reichsbürgerin
    verfassungsfeindliche_gesinnung political_opinion* political_affiliation party_membership`,
  ambiguous: `rechtsextrem* linksextrem* rechtsradikal* linksradikal* neonazi* verfassungsfeindlich* gesinnung weltanschauung querdenker querdenkerin antifaschist* parteilos*`,
  groups: `cdu csu spd fdp afd bsw npd dkp mlpd ssw Grünen Linke Linken linkspartei piratenpartei freien_wähler Partei identitären_bewegung `,
  except: `reichsbürgerszene rechtsextremismus* linksextremismus*`,
};

export const SEXUALITAET: WordField = {
  telling: `homosexuell* bisexuell* asexuell* transsexuell* transgeschlechtlich* intergeschlechtlich* intersexuell* transfrau transmann transgender lesbisch lesbische* lesbe schwul schwule schwuler schwulen
    nichtbinär* nonbinär* geschlechtsangleich* geschlechtsumwandl* sexualleben sexuelle_neigung* sexuellen_neigung* coming-out lebenspartnerschaft eingetragene*_lebenspartner* homosexual* transsexual* sexual_orientation`,
  ambiguous: `sexuell* sexualität queer geschlechtsidentität* geschlechtliche_identität prostituierte* prostitution sexarbeit sexarbeiterin sexarbeiter outing lesbian lesben gay bisexual`,
  except: `homosexuellenbewegung schwulenbewegung sexualkunde*`,
};

export const BIOMETRIE_GENETIK: WordField = {
  telling: `dna-analyse* dna-test* dna-probe* dna-profil* dna-spur* dna-muster* dna-abgleich* dna-gutachten gentest* gendiagnost* gendefekt* genmutation* genanalyse* erbkrankheit* erbgutanalyse* vaterschaftstest* vaterschaftsgutachten abstammungsgutachten
    iris-scan* irisscan* netzhautscan* handvenenscan* fingerabdruckdaten gesichtsgeometrie stimmprofil* genetische_veranlagung genetischen_veranlagung genetische_untersuchung* genetischen_untersuchung* genetische*_befund* humangenetisch* chromosomenanalyse* chromosomenanomalie* chromosomenstörung*
    erkennungsdienstlich* fingerprint_scan genetic_test* dna_test* dna_sample* paternity_test* biometric_data`,
  ambiguous: `fingerabdruck fingerabdrücke fingerabdrucks fingerabdrücken biometrisch* dna erbgut genetisch* gesichtserkennung lichtbildabgleich* daktyloskopisch* stimmerkennung fingerprint* biometric genetic`,
};

export const STRAFTAT: WordField = {
  telling: `vorbestraft* vorstrafe* vorstrafenregister* strafregister* strafbefehl* ermittlungsverfahren tatverdächtig* beschuldigter beschuldigte beschuldigten tatverdacht haftbefehl* freiheitsstrafe* bewährungsstrafe* bewährungsauflage* bewährungszeit jugendstrafe*
    untersuchungshaft u-haft strafhaft inhaftier* haftentlass* haftprüfung* haftstrafe* strafgefangen* ersatzfreiheitsstrafe* straffällig* strafvollzug* strafvollstreckung* rückfalltäter* intensivtäter* sexualstraftat* sexualstraftäter*
    sexualdelikt* gewaltdelikt* drogendelikt* btm-delikt* btm-verstoß* trunkenheitsfahrt* ladendiebstahl* kindesmissbrauch* vergewaltig* sexuell_missbraucht* tatvorwurf* tatvorwürfe* strafmündig* 
    gefängnisstrafe* jugendarrest* criminal_record* convicted criminal_conviction* prison_sentence*`,
  ambiguous: `führungszeugnis* bundeszentralregister* bzr angeklagt* angeschuldigt* verurteilt* verurteilung* straftat straftaten geldstrafe* Haft jva justizvollzugsanstalt gefängnis
    strafverfahren strafanzeige* strafantrag strafantrags staatsanwaltschaft Anklage anklageschrift bewährung bewährungshelfer bewährungshelferin bewährungshilfe häftling* diebstahl* Betrug betrugs unterschlagung* körperverletzung* nötigung fahrerflucht unfallflucht steuerhinterziehung leistungsbetrug sozialbetrug
    festgenommen* festnahme* verhaftet* verhaftung* fahrverbot mpu straftäter* täter täterin arrested prosecut* imprisoned offender`,
  except: `anklagebank betrugsmail* betrugsmasche* betrugsversuch* vergewaltigungs-opferhilfe straftatbestand* straftatbestände* strafvollzugsbediensteter verurteilungsquote`,
};

export const SOZIALLEISTUNG: WordField = {
  telling: `bürgergeld bürgergeldbezug* bürgergeldempfäng* bürgergeldbescheid* bürgergeldantrag* grundsicherungsgeld grundsicherung grundsicherungsbezug grundsicherungsbescheid* grundsicherungsempfäng* wohngeld wohngeldbescheid* wohngeldantrag* wohngeldbezug wohngeldempfäng*
    sozialhilfe sozialhilfebezug* sozialhilfebescheid* sozialhilfeempfäng* sozialleistungsbezug* leistungsbezug* leistungsbescheid* sozialgeld bedarfsgemeinschaft* regelbedarf* mehrbedarf* hilfe_zum_lebensunterhalt hilfe_zur_pflege 
    kinderzuschlag unterhaltsvorschuss unterhaltsvorschussbescheid* bafög arbeitslosengeld alg_i alg_ii alg_1 alg_2 hartz_iv hartz_4 aufstocker* erwerbsminderungsrente* asylbewerberleistungen leistungen_nach_dem_asylblg asylblg-leistung* pflegegeld leistungsminderung* sanktionsbescheid*
    mietschulden mietrückst* energieschulden stromsperre obdachlos* wohnungslos* räumungsklage* privatinsolvenz verbraucherinsolvenz restschuldbefreiung überschuldet* überschuldung lohnpfändung* gehaltspfändung* kontopfändung* pfändungs-_und_überweisungsbeschluss
    vermögensauskunft* eidesstattliche_versicherung_abgegeben steuerrückst* steuerschuld* steuerforderung* einkommensteuerbescheid* gewerbesteuerbescheid* steuerstrafverfahren schufa-eintrag* schufa-auskunft* pfändungsverfügung* welfare_benefit* housing_benefit* unemployment_benefit* social_assistance`,
  ambiguous: `elterngeld kindergeld leistungen_nach_dem_sgb leistungen_zum_lebensunterhalt sanktion sanktionen sanktioniert* regelsatz leistungsempfänger leistungsempfängerin leistungsberechtigt* hilfebedürftig* hilfeempfänger hilfeempfängerin eingliederungsvereinbarung* kooperationsplan
    arbeitslos arbeitslose arbeitsloser erwerbslos* bildungspaket einkommensnachweis* insolvenz insolvenzverfahren pfändung* zwangsvollstreckung vollstreckung vollstreckungsbescheid* Schulden verschuldet* stundung steuererstattung* steuernachzahlung* steuererklärung steuerbescheid* besteuerungsgrundlage* erlass_der_grundsteuer evicted bankrupt homeless`,
  except: `wohngeldtabelle pflegegeldtabelle bürgergeld-bonus`,
};

export const KINDESWOHL: WordField = {
  telling: `inobhutnahme* inobhutgenommen* obhut_genommen kindeswohlgefährd* kinderschutzfall* kinderschutzmeldung* gefährdungsmeldung* gefährdungseinschätzung* pflegefamilie pflegekind pflegekindes pflegekinds pflegeeltern pflegemutter pflegevater sorgerecht sorgerechts* sorgeberechtigt* alleinsorge
    umgangsrecht umgangsrechts* umgangskontakt* umgangsregelung* umgangsverfahren umgangspfleg* begleiteter_umgang begleiteten_umgang amtsvormund* ergänzungspfleg* heimunterbring* heimerziehung fremdunterbring* fremduntergebracht* hilfe_zur_erziehung hilfen_zur_erziehung hilfeplangespräch* hilfeplan hilfeplans hilfeplanung
    familienhilfe spfh erziehungsbeistand* kindesmisshandlung* kindesvernachlässigung* kindesentzug* kindesunterhalt* unterhaltsrückst* vaterschaftsanerkenn* vaterschaftsanfechtung* vaterschaftsfeststellung* verfahrensbeistand* schulverweiger* schulabsentis* adoptivkind* adoptiveltern adoptionsverfahren
    child_custody custody_battle foster_child foster_family foster_parents foster_care child_neglect child_protection_case`,
  ambiguous: `kindeswohl kindeswohls obhut vormundschaft* vormund adoption adoptiert* misshandelt* misshandlung* vernachlässigt vernachlässigung missbraucht erziehungsfähigkeit umgang_mit_dem_kind* umgang_mit_den_kindern jugendhilfemaßnahme* jugendhilfe familiengericht* unbegleitet* verwahrlost* verwahrlosung unterhaltspflichtig* unterhaltsschulden custody adopted`,
  except: `pflegekinderdienst* unbegleitete_fahrten `,
};
