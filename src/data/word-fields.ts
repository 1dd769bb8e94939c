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
  /** Say little even of a person: then a hint, which counts once a name stands in the same paragraph. */
  readonly vague?: string;
  /** Organisations: say something only of their members. */
  readonly groups?: string;
  /** Begin or end like a word above and are something else. */
  readonly except?: string;
}

export const GESUNDHEIT: WordField = {
  telling: `masern mrsa mukoviszidose lungenentzündung hirnhautentzündung blinddarmentzündung *allergie bandscheibenoperation* knieoperation* hüftoperation* herzoperation* insulin ritalin antidepressiv* psychopharmak* hämatom* herzkrankheit* lungenkrankheit* nierenkrankheit* hautkrankheit* *entwicklungsstörung borderline* ptsd medizinisch-psychologische*_untersuchung* tablettenabhängig* multiple*_sklerose schädel-hirn-trauma krankgeschrieb* krankschreib* krankmeldung* krankgemeldet* krankheitsbedingt* krankheitstag* krankheitsbild*
    krankheitsverlauf* krankengeschichte krankenakte* krankenblatt krankenhausaufenthalt* krankengeld vorerkrankung*
     berufskrankheit geschlechtskrankheit* suchtkrankheit* autoimmunkrankheit* stationäre*_behandlung ambulante*_behandlung psychiatrische*_behandlung ärztliche*_behandlung *erkrankung erkrankungen vorerkrankungen suchterkrankungen krebserkrankungen *erkrankte *erkrankten erkrankt alkoholkrank* suchtkrank* alkoholabhängig*
    alkoholismus alkoholiker* alkoholsucht drogenabhängig* drogensucht drogenkonsum* spielsüchtig* medikamentenabhängig* suchtmittelabhängig*
    arbeitsunfähig arbeitsunfähige arbeitsunfähigen arbeitsunfähiger arbeitsunfähigkeit arbeitsunfähigkeitsbescheinigung arbeitsunfähigkeitsbescheinigungen arbeitsunfähigkeitszeiten au-bescheinigung* au-schein* dienstunfähig dienstunfähige dienstunfähigen dienstunfähiger dienstunfähigkeit erwerbsunfähig* erwerbsgemindert* berufsunfähig berufsunfähigkeit prüfungsunfähig prüfungsunfähigkeit
    pflegegrad* pflegestufe* pflegebedürftig* pflegegutachten reha-antrag* reha-maßnahme* rehamaßnahme* rehabilitationsmaßnahme*
    arztbrief* entlassungsbericht entlassungsberichts entlassbrief* attest atteste diagnosen depression depressionen depressiv*
    psychotherap* psychiatr* psychose* psychotisch* schizophren* burnout burn_out angststörung* panikattacke*
    persönlichkeitsstörung* belastungsstörung* essstörung* anpassungsstörung* schlafstörung* zwangsstörung* entwicklungsstörung*
    traumatisier* posttraumatisch* posttraumatische*_belastungsstörung* ptbs adhs autismus autistisch* autistin asperger-* suizid* selbstmordversuch selbstverletzung selbstverletzungen selbstverletzendes selbstverletzend magersucht magersüchtig*
    bulimi* demenz dement demente* demenzkrank* alzheimer* parkinson* epilep* schlaganfall* herzinfarkt* herzinsuffizienz bluthochdruck hypertonie
    diabetes diabetiker* insulinpflichtig* asthma asthmatiker* copd tumor* karzinom* krebserkrank* krebskrank* krebsleiden
    brustkrebs* darmkrebs* lungenkrebs* hautkrebs* prostatakrebs* gebärmutterhalskrebs* leukämie* metastas* chemotherapie* bestrahlungstherap*
    hiv hiv-positiv* aids aidskrank* hepatitis tuberkulose tbc syphilis covid-erkrank* covid-19-erkrank* coronainfektion* corona-infektion*
    schwangerschaft* schwanger schwangere* *schwanger mutterpass entbindungstermin* fehlgeburt* totgeburt* schwangerschaftsabbr* abtreibung* kaiserschnitt*
    kinderwunschbehandl* bandscheibenvorfall* rheuma* arthrose* arthritis morbus_* migräne* adipositas fettleibig*
    impfstatus impfnachweis* ungeimpft* medikation anamnese* amtsärztlich* schweigepflichtsentbind* schweigepflichtentbind* bem-gespräch* bem-verfahren bem-maßnahme*
    stufenweise_wiedereingliederung hamburger_modell entgiftung* entzugstherap* methadon* substitutionsbehandl* palliativ* dialyse* dialysepflichtig*
    skabies gesundheitszustand gesundheitszustands gesundheitszustandes gesundheitliche_einschränkung* gesundheitliche_gründe* gesundheitlichen_gründen gesundheitlichen_einschränkungen
    psychische_erkrankung* psychisch_krank* patientenakte* klinikaufenthalt* 
    sick_leave sick_note medical_certificate pregnan* hospitalised hospitalized mental_illness mental_disorder chronic_illness heart_attack brain_tumour cancer`,
  ambiguous: `*vergiftung psychisch psychische psychischen krank kranke krankenstand diagnose diagnost* befund befunde befunds befundbericht* verdachtsdiagnose*
    operiert operierte* reha psychologisch* infiziert* 
    geimpft* mutterschutz kopfläuse krätze allergie allergien allergisch allergische allergischen allergischer allergiker allergikerin *allergie süchtig* bipolar* gebrechen
    unfallfolgen ärztliche_bescheinigung ärztliches_attest ärztlichen_attest* beschäftigungsverbot wiedereingliederung eingliederungsmanagement
    schmerzen rückenleiden herzleiden kreislaufzusammenbruch corona covid covid-19 diagnosed illness disease surgery depressed therapy addict* rehab sick`,
  except: `diagnostik* diagnosegerät* diagnosetool* infektionsschutz* infektionszahl* infektionslage krebsvorsorge krebsforsch* krankheitsvertretung krankheitsvertretungen tierkrankheit* *tierkrankheiten pflanzenkrankheit* kinderkrankheiten impfungen therapiehund* corona-pandemie* corona-krise
    corona-regel* corona-verordnung* corona-hilfe* corona-soforthilfe* behandlungszimmer operationssa* psychotherapeutenkammer* psychotherapeutengesetz*
    medikamentenausgabe psychologische pflanzenerkrankung* tiererkrankung* suizidprävention* demenzfreundlich* demenzlots* pflegebedürftigkeitsbegriff*`,
  vague: `gesundheitlich gesundheitliche gesundheitlichen gesundheitlicher krankheit therapie* impfung* Sucht trauma Kur therapeut* quarantäne operation entbindung attestiert* infektion* medikament* krebs`,
};

export const BEHINDERUNG: WordField = {
  telling: `schwerbehindert* schwerbehinderung* schwerbehinderteneigenschaft schwerbehindertenausweis* behindertenausweis* behindertenparkausweis*
    schwerstbehinder* mehrfachbehinder* körperbehinder* geistig_behindert* geistige_behinderung geistigen_behinderung seelische_behinderung seelischen_behinderung seelisch_behindert* körperliche_behinderung körperlichen_behinderung sehbehinder* hörbehinder* gehbehinder* lernbehinder* gehörlos gehörlose gehörlosen gehörloser gehörlosigkeit taubblind* taubstumm* gelähmt* querschnittsgelähmt*
    querschnittgelähmt* querschnittslähmung querschnittlähmung gdb merkzeichen grad_der_behinderung grades_der_behinderung blindengeld landesblindengeld eingliederungshilfe down-syndrom down_syndrom trisomie*
    schwerhörig* hörgerät* sehbehindertengeld feststellungsbescheid_nach_dem_schwerbehindertenrecht gleichstellung_mit_schwerbehinderten disabled_person severely_disabled wheelchair_user`,
  ambiguous: `behindert behinderte behinderten behinderter behinderung behinderungen gleichgestellt gleichgestellte gleichgestellten rollstuhl rollstuhlfahrer rollstuhlfahrerin rollstuhls rollator blind blinde blinden erblindet* taub
    wertmarke beiblatt nachteilsausgleich* wfbm werkstatt_für_behinderte* prothese* mde minderung_der_erwerbsfähigkeit disabled disability wheelchair deaf`,
  except: `hörgeräteakustik* schwerbehindertenvertret* schwerbehindertenbeauftrag* schwerbehindertenrecht* schwerbehindertenabgabe schwerbehindertenquote schwerbehindertenversammlung* behindertengerecht* behindertenvertret*
    schwerbehindertenparkplatz* schwerbehindertenparkplätz* blindenschrift eingliederungshilfeträger*`,
};

export const RELIGION: WordField = {
  telling: `zeuge_jehovas zeugen_jehovas jüdische*_glauben* muslimische*_glauben* islamische*_glauben* christliche*_glauben* evangelische*_glauben* katholische*_glauben* alevitische*_glauben* religionszugehörigkeit* konfessionszugehörigkeit* konfessionslos* kirchenaustritt* kirchensteuermerkmal* kirchensteuerabzugsmerkmal* kirchenzugehörigkeit glaubenszugehörigkeit
    glaubenswechsel religiöse_überzeugung* religiösen_überzeugung* religiöses_bekenntnis religiösen_gründen religiöse_gründe muslim muslima muslimin muslime* moslem* jesid* yezid* alevit* sunnit* schiit*
    buddhist* hinduist* atheist* salafist* islam_konvertiert* religious_belief* religious_affiliation`,
  ambiguous: `ramadan glaubensrichtung konfession konfessionell* religion religionen bekenntnis evangelisch* römisch-katholisch* katholisch* protestantisch* russisch-orthodox* griechisch-orthodox* orthodox* muslimisch* islamisch* jüdisch* jude jüdin juden
    Christ christin getauft* taufschein* taufe kopftuch* beschneidung konfirmation* konfirmiert* kommunion evangelikal* catholic protestant jewish religious`,
  groups: `kirche landeskirche scientology glaubensgemeinschaft kirchengemeinde moscheegemeinde moscheeverein synagogengemeinde freikirche neuapostolische*`,
  except: `kirchensteuersatz kirchensteuereinnahmen kirchensteueraufkommen glaubenssatz glaubenssätze`,
  vague: `kirchensteuer* religionsgemeinschaft`,
};

export const GEWERKSCHAFT: WordField = {
  telling: `gewerkschaftsmitglied* gewerkschaftszugehörigkeit* gewerkschaftsbeitrag* gewerkschaftsbeiträge* gewerkschaftsausweis* gewerkschaftsaustritt* gewerkschaftseintritt* gewerkschaftsbeitritt* gewerkschaftsangehörig*
    streikteilnahme streikbeteiligung streikteilnehmer streikteilnehmerin gewerkschaftlich_organisiert* gewerkschaftlich_aktiv* gewerkschaftlich_engagiert* trade_union_member* union_member* union_membership`,
  ambiguous: `streikt streikte gestreikt streikgeld gewerkschafter gewerkschafterin gewerkschaftlich* rechtsschutz_der_gewerkschaft vertrauensmann_der_gewerkschaft `,
  groups: `gewerkschaft ver.di verdi ig_metall ig_bau ig_bce igbce gew gdp gdl Evg ngg komba dbb dgb beamtenbund marburger_bund polizeigewerkschaft dpolg Cockpit vbe trade_union`,
};

export const HERKUNFT: WordField = {
  telling: `kurdische*_herkunft arabische*_herkunft türkische*_herkunft afghanische*_herkunft syrische*_herkunft afrikanische*_herkunft kurdische*_abstammung arabische*_abstammung migrationshintergrund volkszugehörigkeit* *stämmig *stämmige *stämmiger *stämmigen *stämmiges dunkelhäutig* schwarzafrikan* südländisch* sinti_und_roma sinto sintiza romni romani
    ethnische_herkunft ethnischen_herkunft ethnische_zugehörigkeit ethnischen_zugehörigkeit ethnic_origin racial_origin ethnicity spätaussiedler spätaussiedlerin asylantrag* asylbewerber asylbewerberin asylsuchende* flüchtlingseigenschaft asylberechtigt*`,
  ambiguous: `hautfarbe ethnie* Roma sinti kurde kurdin kurden kurdisch* nordafrikan* flüchtling geflüchtete geflüchteter
    russlanddeutsch* paschtun* tschetschen* uigur* hazara tamilin tamile farbig* afrodeutsch* immigrant refugee asylum_seeker asylum`,
  except: `stämmig stämmige stämmigen flüchtlingsstrom flüchtlingsrat hochstämmig* halbstämmig* hochstämmige hochstämmigen mehrstämmig mehrstämmige mehrstämmigen mehrstämmiger mittelstämmig`,
  vague: `herkunft herkunftsland abstammung muttersprache`,
};

export const POLITISCHE_MEINUNG: WordField = {
  telling: `parteimitglied parteimitglieds parteimitgliedschaft* parteizugehörigkeit* parteibuch parteiaustritt* parteieintritt* parteibeitritt* politische_überzeugung* politischen_überzeugung*
    politische_gesinnung politischen_gesinnung politische_einstellung politischen_einstellung politische_meinung politischen_meinung politische_verfolgung politischer_verfolgung politisch_verfolgt* wahlverhalten reichsbürger reichsbürgerin
    verfassungsfeindliche_gesinnung political_opinion* political_affiliation `,
  ambiguous: `rechtsextrem rechtsextreme rechtsextremen rechtsextremer linksextrem* rechtsradikal rechtsradikale rechtsradikalen rechtsradikaler linksradikal* neonazi* verfassungsfeindlich verfassungsfeindliche verfassungsfeindlichen verfassungsfeindlicher gesinnung weltanschauung querdenker querdenkerin antifaschist* parteilos*`,
  groups: `cdu csu spd fdp afd bsw npd dkp mlpd ssw Grünen Linke Linken linkspartei piratenpartei freien_wähler Partei identitären_bewegung `,
  except: `reichsbürgerszene rechtsextremismus* linksextremismus*`,
};

export const SEXUALITAET: WordField = {
  telling: `homosexuell* bisexuell* asexuell* transsexuell* transgeschlechtlich* intergeschlechtlich intergeschlechtliche intergeschlechtlichen intergeschlechtlicher intersexuell intersexuelle intersexuellen intersexueller transfrau transmann transgender lesbisch lesbische* lesbe schwul schwule schwuler schwulen
    nichtbinär nichtbinäre nichtbinären nichtbinärer nonbinär* geschlechtsangleich* geschlechtsumwandl* sexualleben sexuelle_neigung* sexuellen_neigung* coming-out lebenspartnerschaft eingetragene_lebenspartner* eingetragenen_lebenspartner* eingetragener_lebenspartner* homosexual* transsexual* sexual_orientation`,
  ambiguous: `sexuelle*_orientierung sexuelle*_identität queer geschlechtsidentität* geschlechtliche_identität prostituierte* prostitution sexarbeit sexarbeiterin sexarbeiter outing lesbian lesben gay bisexual`,
  except: `homosexuellenbewegung schwulenbewegung sexualkunde*`,
  vague: `sexuell* sexualität`,
};

export const BIOMETRIE_GENETIK: WordField = {
  telling: `dna-analyse* dna-test* dna-probe* dna-profil* dna-spur* dna-muster* dna-abgleich* dna-gutachten gentest* gendiagnost* gendefekt* genmutation* genanalyse erbkrankheit* erbgutanalyse* vaterschaftstest* vaterschaftsgutachten abstammungsgutachten
    iris-scan* irisscan* netzhautscan* handvenenscan* fingerabdruckdaten gesichtsgeometrie stimmprofil* genetische_veranlagung genetischen_veranlagung genetische_untersuchung* genetischen_untersuchung* genetische*_befund* humangenetisch* chromosomenanalyse* chromosomenanomalie* chromosomenstörung*
    erkennungsdienstlich* fingerprint_scan genetic_test* dna_test* dna_sample* paternity_test* biometric_data`,
  ambiguous: `fingerabdruck fingerabdrücke fingerabdrucks fingerabdrücken biometrisch* dna erbgut gesichtserkennung lichtbildabgleich* daktyloskopisch* stimmerkennung fingerprint* biometric genetic`,
  vague: `genetisch*`,
};

export const STRAFTAT: WordField = {
  telling: `rechtskräftig_verurteilt* trunkenheit_im_verkehr trunkenheit_am_steuer fahrens_ohne_fahrerlaubnis vorbestraft* vorstrafe* vorstrafenregister* strafregister* strafbefehl* ermittlungsverfahren tatverdächtig* beschuldigter beschuldigte beschuldigten tatverdacht haftbefehl* freiheitsstrafe* bewährungsstrafe* bewährungsauflage* bewährungszeit jugendstrafe*
    untersuchungshaft u-haft strafhaft inhaftier* haftentlass* haftprüfung* haftstrafe* strafgefangen* ersatzfreiheitsstrafe* straffällig* strafvollzug* strafvollstreckung* rückfalltäter intensivtäter* sexualstraftat* sexualstraftäter*
    sexualdelikt* gewaltdelikt* drogendelikt* btm-delikt* btm-verstoß* trunkenheitsfahrt* ladendiebstahl* kindesmissbrauch* vergewaltig* sexuell_missbraucht* tatvorwurf* tatvorwürfe* strafmündig* 
    gefängnisstrafe* jugendarrest* criminal_record* convicted criminal_conviction* prison_sentence*`,
  ambiguous: `untreue führungszeugnis* bundeszentralregister bundeszentralregisters bzr angeklagt* angeschuldigte angeschuldigten angeschuldigter verurteilung* straftat straftaten geldstrafe* Haft 
    strafverfahren strafanzeige* strafantrag strafantrags anklageschrift bewährungshelfer bewährungshelferin häftling* diebstahl* Betrug betrugs unterschlagung unterschlagungen körperverletzung* nötigung fahrerflucht unfallflucht steuerhinterziehung leistungsbetrug sozialbetrug
    festgenommen festgenommene festgenommenen festgenommener festnahme verhaftet verhaftete verhafteten verhafteter verhaftung fahrverbot straftäter* täter täterin arrested prosecut* imprisoned offender`,
  except: `anklagebank betrugsmail* betrugsmasche* betrugsversuch* vergewaltigungs-opferhilfe straftatbestand* straftatbestände* strafvollzugsbediensteter verurteilungsquote`,
  vague: `gefängnis staatsanwaltschaft jva justizvollzugsanstalt Anklage mpu bewährung bewährungshilfe beleidigung`,
};

export const SOZIALLEISTUNG: WordField = {
  telling: `bürgergeld bürgergeldbezug* bürgergeldempfäng* bürgergeldbescheid* bürgergeldantrag* grundsicherungsgeld grundsicherung grundsicherungsbezug grundsicherungsbescheid grundsicherungsempfänger grundsicherungsempfängerin wohngeld wohngeldbescheid* wohngeldantrag* wohngeldbezug wohngeldempfäng*
    sozialhilfe sozialhilfebezug sozialhilfebescheid sozialhilfeempfänger sozialhilfeempfängerin sozialleistungsbezug leistungsbezug leistungsbezugs leistungsbezuges leistungsbescheid sozialgeld bedarfsgemeinschaft* regelbedarf regelbedarfs mehrbedarf* hilfe_zum_lebensunterhalt hilfe_zur_pflege 
    kinderzuschlag unterhaltsvorschuss unterhaltsvorschussbescheid bafög arbeitslosengeld alg_i alg_ii alg_1 alg_2 hartz_iv hartz_4 aufstocker* erwerbsminderungsrente* asylbewerberleistungen leistungen_nach_dem_asylblg asylblg-leistung* pflegegeld leistungsminderung leistungsminderungen sanktionsbescheid*
    mietschulden mietrückst* energieschulden stromsperre obdachlos* wohnungslos* räumungsklage* privatinsolvenz verbraucherinsolvenz restschuldbefreiung überschuldet überschuldete überschuldeten überschuldeter überschuldung lohnpfändung* gehaltspfändung* kontopfändung* pfändungs-_und_überweisungsbeschluss
    vermögensauskunft* eidesstattliche_versicherung_abgegeben steuerrückstand steuerrückstände steuerrückständen steuerschuld steuerschulden steuerforderung steuerforderungen einkommensteuerbescheid* gewerbesteuerbescheid* steuerstrafverfahren schufa-eintrag* schufa-auskunft* pfändungsverfügung* welfare_benefit* housing_benefit* unemployment_benefit* social_assistance`,
  ambiguous: `bildung_und_teilhabe leistungen_zum_lebensunterhalt sanktioniert* regelsatz leistungsberechtigt leistungsberechtigte leistungsberechtigten leistungsberechtigter hilfeempfänger hilfeempfängerin eingliederungsvereinbarung kooperationsplan
    arbeitslos arbeitslose arbeitsloser erwerbslos* bildungspaket einkommensnachweis* pfändung* vollstreckungsbescheid* Schulden verschuldet verschuldete verschuldeten verschuldeter steuererstattung steuernachzahlung steuererklärung besteuerungsgrundlagen erlass_der_grundsteuer evicted bankrupt homeless`,
  except: `wohngeldtabelle pflegegeldtabelle bürgergeld-bonus`,
  vague: `elterngeld kindergeld insolvenz insolvenzverfahren zwangsvollstreckung vollstreckung leistungen_nach_dem_sgb hilfebedürftig* sanktion sanktionen steuerbescheid steuerbescheide stundung`,
};

export const KINDESWOHL: WordField = {
  telling: `inobhutnahme* inobhutgenommen* obhut_genommen kindeswohlgefährd* kinderschutzfall* kinderschutzmeldung* gefährdungsmeldung* gefährdungseinschätzung* pflegefamilie pflegekind pflegekindes pflegekinds pflegeeltern pflegemutter pflegevater sorgerecht sorgerechts* sorgeberechtigt* alleinsorge
    umgangsrecht umgangsrechts* umgangskontakt* umgangsregelung* umgangsverfahren umgangspfleg* begleiteter_umgang begleiteten_umgang amtsvormund* ergänzungspfleg* heimunterbring* heimerziehung fremdunterbring* fremduntergebracht* hilfe_zur_erziehung hilfen_zur_erziehung hilfeplangespräch* hilfeplan hilfeplans hilfeplanung
    familienhilfe spfh erziehungsbeistand* kindesmisshandlung* kindesvernachlässigung* kindesentzug* kindesunterhalt* unterhaltsrückstand unterhaltsrückstände unterhaltsrückständen vaterschaftsanerkenn* vaterschaftsanfechtung* vaterschaftsfeststellung* verfahrensbeistand schulverweigerer schulverweigerin schulverweigerung schulabsentismus adoptivkind* adoptiveltern adoptionsverfahren
    child_custody custody_battle foster_child foster_family foster_parents foster_care child_neglect child_protection_case`,
  ambiguous: `kindeswohl kindeswohls obhut adoptiert* misshandelt* misshandlung* vernachlässigt vernachlässigung missbraucht erziehungsfähigkeit umgang_mit_dem_kind* umgang_mit_den_kindern jugendhilfemaßnahme* unbegleitet unbegleitete unbegleiteten unbegleiteter verwahrlost verwahrloste verwahrlosten verwahrloster verwahrlosung unterhaltspflichtig unterhaltspflichtige unterhaltspflichtigen unterhaltspflichtiger unterhaltsschulden custody adopted`,
  except: `pflegekinderdienst* unbegleitete_fahrten `,
  vague: `vormund vormundschaft* jugendhilfe familiengericht* adoption`,
};
