import type { Detector } from './detector';
import { aktenzeichen } from './detectors/aktenzeichen';
import { aufenthaltstitel } from './detectors/aufenthaltstitel';
import { azrNummer } from './detectors/azr-nummer';
import { behinderung } from './detectors/behinderung';
import { bgNummer } from './detectors/bg-nummer';
import { biometrieGenetik } from './detectors/biometrie-genetik';
import { cloudLink } from './detectors/cloud-link';
import { eMailAdresse } from './detectors/e-mail-adresse';
import { fahrgestellnummer } from './detectors/fahrgestellnummer';
import { fremdeFreigabe } from './detectors/fremde-freigabe';
import { fuehrerschein } from './detectors/fuehrerschein';
import { geburtsdatum } from './detectors/geburtsdatum';
import { gesundheit } from './detectors/gesundheit';
import { getarnterLink } from './detectors/getarnter-link';
import { gewerkschaft } from './detectors/gewerkschaft';
import { herkunft } from './detectors/herkunft';
import { iban } from './detectors/iban';
import { imei } from './detectors/imei';
import { ipAdresse } from './detectors/ip-adresse';
import { kassenzeichen } from './detectors/kassenzeichen';
import { kfzKennzeichen } from './detectors/kfz-kennzeichen';
import { kindergeldnummer } from './detectors/kindergeldnummer';
import { kindeswohl } from './detectors/kindeswohl';
import { krankenversichertennummer } from './detectors/krankenversichertennummer';
import { kreditkarte } from './detectors/kreditkarte';
import { kundennummer } from './detectors/kundennummer';
import { kurzlink } from './detectors/kurzlink';
import { lanr } from './detectors/lanr';
import { macAdresse } from './detectors/mac-adresse';
import { matrikelnummer } from './detectors/matrikelnummer';
import { messengerLink } from './detectors/messenger-link';
import { mrz } from './detectors/mrz';
import { passwort } from './detectors/passwort';
import { personalausweis } from './detectors/personalausweis';
import { personalnummer } from './detectors/personalnummer';
import { personenname } from './detectors/personenname';
import { politischeMeinung } from './detectors/politische-meinung';
import { postanschrift } from './detectors/postanschrift';
import { reisepass } from './detectors/reisepass';
import { religion } from './detectors/religion';
import { rentenversicherungsnummer } from './detectors/rentenversicherungsnummer';
import { sexualitaet } from './detectors/sexualitaet';
import { socialLink } from './detectors/social-link';
import { sozialleistung } from './detectors/sozialleistung';
import { steuerId } from './detectors/steuer-id';
import { steuernummer } from './detectors/steuernummer';
import { straftat } from './detectors/straftat';
import { telefonnummer } from './detectors/telefonnummer';
import { ustId } from './detectors/ust-id';
import { zugangsschluessel } from './detectors/zugangsschluessel';

/**
 * Every detector there is, in the order of the documentation. A bundle cannot walk a directory, so the list is written out;
 * `test/engine/registry.test.ts` compares it with the files.
 */
export const DETECTORS: readonly Detector[] = [
  iban,
  kreditkarte,
  steuerId,
  steuernummer,
  ustId,
  rentenversicherungsnummer,
  krankenversichertennummer,
  personalausweis,
  fuehrerschein,
  kfzKennzeichen,
  fahrgestellnummer,
  reisepass,
  aufenthaltstitel,
  mrz,
  telefonnummer,
  eMailAdresse,
  postanschrift,
  geburtsdatum,
  passwort,
  zugangsschluessel,
  cloudLink,
  socialLink,
  messengerLink,
  kurzlink,
  getarnterLink,
  fremdeFreigabe,
  personenname,
  azrNummer,
  bgNummer,
  kindergeldnummer,
  lanr,
  aktenzeichen,
  kassenzeichen,
  personalnummer,
  kundennummer,
  matrikelnummer,
  imei,
  ipAdresse,
  macAdresse,
  gesundheit,
  behinderung,
  religion,
  gewerkschaft,
  herkunft,
  politischeMeinung,
  sexualitaet,
  biometrieGenetik,
  straftat,
  sozialleistung,
  kindeswohl,
];
