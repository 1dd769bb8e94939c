import type { ContentLanguage } from '../policy';
import { foldText } from './fold-text';
import { stem } from './stem';

/**
 * Words that mean the same in the mouth of a clerk, a group to a line, written from everyday use. They belong to no
 * entry: an organisation's own entries profit from them too.
 */
const GROUPS: Record<ContentLanguage, string> = {
  de: `
    sozial soziale social
    medien media
    facebook fb
    instagram insta
    twitter x
    vorlage muster mustertext template vordruck
    firma unternehmen betrieb lieferant vertreter
    verboten verbot untersagt erlaubt zulässig
    whatsapp wa whatsap
    linkedin linkdin linkin
    nutzen benutzen verwenden gebrauchen verwendung
    mail email mailen anmailen
    schicken senden verschicken versenden zusenden zuschicken absenden
    hochladen uploaden upload einstellen raufladen
    herunterladen runterladen downloaden download abrufen saugen
    posten veröffentlichen einstellen publizieren post beitrag
    hinzufügen adden vernetzen verbinden folgen kontaktanfrage freundschaftsanfrage
    ablehnen absagen absage abweisen ablehnung
    antworten reagieren antwort beantworten
    weitergeben weitererzählen weitersagen herumerzählen ausplaudern
    chef chefin vorgesetzte vorgesetzter leitung führungskraft boss amtsleiter amtsleitung
    kollege kollegin kollegen mitarbeiter mitarbeiterin beschäftigte
    bürger bürgerin kunde kundin klient
    politiker politikerin abgeordnete abgeordneter landtagsabgeordneter fraktion
    behörde amt verwaltung dienststelle
    gemeinde kommune stadt
    foto fotos bild bilder aufnahme knipsen
    handy smartphone telefon diensthandy mobiltelefon
    pc rechner computer laptop notebook
    kennwort passwort password
    anhang anlage attachment
    büro arbeit arbeitsplatz dienst
    freizeit feierabend zuhause privat
    konto account profil
    netzwerk netzwerke plattform
    auszubildende azubi azubis nachwuchs
    regel vorschrift anweisung richtlinie
    schlecht böse schlimm
    urheberrecht copyright
    betreff subject betreffzeile
    vertraulich geheim
    cloud dropbox
    sehen einsehen mitlesen
    fehler panne irrtum
    dsb datenschutzbeauftragte datenschutzbeauftragter datenschützer
    werbung reklame ads
    anwalt rechtsanwalt anwältin kanzlei
    prüfen kontrollieren überprüfen prüfung kontrolle`,
  en: `
    facebook fb
    instagram insta
    whatsapp whatsap
    use using
    email mail
    send sending sent
    upload uploading
    download downloading
    post publish
    connect add
    decline refuse reject
    answer reply respond
    boss manager supervisor
    colleague staff employee
    citizen public customer
    authority office administration
    photo picture image
    phone smartphone mobile
    computer pc laptop
    password passphrase
    attachment enclosure
    account profile
    network platform
    rule policy guideline
    dpo officer
    advertising ads
    lawyer attorney
    work job`,
};

/** Stems that may stand for a stem; itself not among them. */
export function equivalentsOf(language: ContentLanguage): (term: string) => readonly string[] {
  const groups = new Map<string, string[]>();
  for (const line of GROUPS[language].trim().split('\n')) {
    const stems = [
      ...new Set(
        line
          .trim()
          .split(' ')
          .map((word) => stem(foldText(word), language)),
      ),
    ];
    for (const one of stems) {
      groups.set(one, [...(groups.get(one) ?? []), ...stems.filter((other) => other !== one)]);
    }
  }
  return (term) => groups.get(term) ?? [];
}
