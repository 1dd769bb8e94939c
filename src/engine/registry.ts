import type { Detector } from './detector';
import { aufenthaltstitel } from './detectors/aufenthaltstitel';
import { cloudLink } from './detectors/cloud-link';
import { eMailAdresse } from './detectors/e-mail-adresse';
import { fremdeFreigabe } from './detectors/fremde-freigabe';
import { fuehrerschein } from './detectors/fuehrerschein';
import { geburtsdatum } from './detectors/geburtsdatum';
import { getarnterLink } from './detectors/getarnter-link';
import { iban } from './detectors/iban';
import { krankenversichertennummer } from './detectors/krankenversichertennummer';
import { kreditkarte } from './detectors/kreditkarte';
import { kurzlink } from './detectors/kurzlink';
import { messengerLink } from './detectors/messenger-link';
import { passwort } from './detectors/passwort';
import { personalausweis } from './detectors/personalausweis';
import { personenname } from './detectors/personenname';
import { postanschrift } from './detectors/postanschrift';
import { reisepass } from './detectors/reisepass';
import { rentenversicherungsnummer } from './detectors/rentenversicherungsnummer';
import { socialLink } from './detectors/social-link';
import { steuerId } from './detectors/steuer-id';
import { steuernummer } from './detectors/steuernummer';
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
  reisepass,
  aufenthaltstitel,
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
];
