import { createRequire } from 'node:module';
import { join } from 'node:path';
import { spansOfRedaction } from './redacted-spans';
import type { Prediction } from './score';

/** Another tool: what it can know of ours, and what it says of a text. */
export interface Peer {
  readonly name: string;
  readonly version: string;
  readonly detectors: readonly string[];
  readonly find: (text: string) => Promise<readonly Omit<Prediction, 'part'>[]>;
}

const NUMBERS = [
  ...'iban kreditkarte steuer-id steuernummer rentenversicherungsnummer kassenzeichen personalnummer'.split(
    ' ',
  ),
  ...'kundennummer matrikelnummer imei lanr azr-nummer'.split(' '),
];

/** The peers of bench/package.json that are installed. */
export function loadPeers(root: string): readonly Peer[] {
  const require = createRequire(join(root, 'bench/package.json'));
  return [redactPii, openRedaction, redactPiiNode, libPhoneNumber, compromise].flatMap((load) => {
    try {
      return [load(require)];
    } catch {
      return [];
    }
  });
}

const versionOf = (require: NodeJS.Require, name: string): string => {
  const { dependencies } = require('./package.json') as { dependencies: Record<string, string> };
  return dependencies[name] ?? '';
};

/** Redactors of redact-pii by option, with the word each leaves behind. */
const REDACT_PII: readonly (readonly [string, string, readonly string[]])[] = [
  ['names', 'PERSON_NAME', ['personenname']],
  ['phoneNumber', 'PHONE_NUMBER', ['telefonnummer']],
  ['emailAddress', 'EMAIL_ADDRESS', ['e-mail-adresse']],
  ['creditCardNumber', 'CREDIT_CARD_NUMBER', ['kreditkarte', 'iban']],
  ['streetAddress', 'STREET_ADDRESS', ['postanschrift']],
  ['zipcode', 'ZIPCODE', ['postanschrift']],
  ['password', 'PASSWORD', ['passwort']],
  ['credentials', 'CREDENTIALS', ['passwort']],
  ['username', 'USERNAME', ['passwort']],
  ['ipAddress', 'IP_ADDRESS', ['ip-adresse']],
  ['digits', 'DIGITS', NUMBERS],
  ['usSocialSecurityNumber', 'US_SOCIAL_SECURITY_NUMBER', NUMBERS],
];

/** One redactor at a time: where they all write into one text, their places cannot be told apart. */
function redactPii(require: NodeJS.Require): Peer {
  const { SyncRedactor } = require('redact-pii') as {
    SyncRedactor: new (options: { builtInRedactors: Record<string, { enabled: boolean }> }) => {
      redact(text: string): string;
    };
  };
  const names = [...REDACT_PII.map(([option]) => option), 'url'];
  const redactors = REDACT_PII.map(([option, placeholder, detectors]) => ({
    placeholder,
    detectors,
    redactor: new SyncRedactor({
      builtInRedactors: Object.fromEntries(names.map((name) => [name, { enabled: name === option }])),
    }),
  }));
  return {
    name: 'redact-pii',
    version: versionOf(require, 'redact-pii'),
    detectors: [...new Set(REDACT_PII.flatMap(([, , detectors]) => detectors))],
    find: (text) =>
      Promise.resolve(
        redactors.flatMap(({ placeholder, detectors, redactor }) =>
          spansOfRedaction(text, redactor.redact(text), placeholder).map((span) => ({
            ...span,
            detectors,
            // Every number of four digits and more: its finds count, its false alarms do not.
            isLenient: placeholder === 'DIGITS',
          })),
        ),
      ),
  };
}

const REDACT_PII_NODE: readonly (readonly [string, string, readonly string[]])[] = [
  ['NAME', 'PERSON_NAME', ['personenname']],
  ['PHONE', 'PHONE_NUMBER', ['telefonnummer']],
  ['EMAIL', 'EMAIL_ADDRESS', ['e-mail-adresse']],
  ['CREDIT_CARD', 'CREDIT_CARD_NUMBER', ['kreditkarte', 'iban']],
  ['SSN', 'US_SOCIAL_SECURITY_NUMBER', NUMBERS],
];

function redactPiiNode(require: NodeJS.Require): Peer {
  const { Redactor } = require('@redactpii/node') as {
    Redactor: new (options: { rules: Record<string, boolean> }) => { redact(text: string): string };
  };
  const redactors = REDACT_PII_NODE.map(([rule, placeholder, detectors]) => ({
    placeholder,
    detectors,
    redactor: new Redactor({
      rules: Object.fromEntries(REDACT_PII_NODE.map(([name]) => [name, name === rule])),
    }),
  }));
  return {
    name: '@redactpii/node',
    version: versionOf(require, '@redactpii/node'),
    detectors: [...new Set(REDACT_PII_NODE.flatMap(([, , detectors]) => detectors))],
    find: (text) =>
      Promise.resolve(
        redactors.flatMap(({ placeholder, detectors, redactor }) =>
          spansOfRedaction(text, redactor.redact(text), placeholder).map((span) => ({ ...span, detectors })),
        ),
      ),
  };
}

/** By the beginning of its type; the first that fits. What is not here is not counted at all. */
const OPEN_REDACTION: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^NAME|^PERSON/, ['personenname']],
  [/PHONE|MOBILE|FAX/, ['telefonnummer']],
  [/EMAIL/, ['e-mail-adresse']],
  [/IBAN|BANK|ACCOUNT_N/, ['iban']],
  [/CREDIT|CARD_N|DEBIT/, ['kreditkarte']],
  [/ADDRESS_(?:STREET|PO)|STREET|POSTCODE|ZIP|^ADDRESS|PO_BOX/, ['postanschrift']],
  [/^IP|IPV4|IPV6/, ['ip-adresse']],
  [/MAC_ADDR/, ['mac-adresse']],
  [/PASSPORT/, ['reisepass', 'personalausweis', 'aufenthaltstitel']],
  [/DRIV/, ['fuehrerschein']],
  [/VAT/, ['ust-id']],
  [/TAX|STEUER/, ['steuer-id', 'steuernummer']],
  [/GERMAN|NATIONAL_ID/, NUMBERS],
  [/HEALTH|INSURANCE|NHS|MEDICAL/, ['krankenversichertennummer', 'rentenversicherungsnummer']],
  [/PLATE/, ['kfz-kennzeichen']],
  [/^VIN|VEHICLE_ID/, ['fahrgestellnummer']],
  [/IMEI/, ['imei']],
  [/CUSTOMER|CLIENT/, ['kundennummer']],
  [/EMPLOYEE/, ['personalnummer']],
  [/STUDENT/, ['matrikelnummer']],
  [/CASE|DOCKET|FILE_N/, ['aktenzeichen']],
  [/PASSWORD|SECRET|PIN_|TOKEN|API_KEY|PRIVATE_KEY|CREDENTIAL/, ['passwort', 'zugangsschluessel']],
  [/^DATE|BIRTH|DOB/, ['geburtsdatum']],
];

function openRedaction(require: NodeJS.Require): Peer {
  interface Detection {
    readonly type: string;
    readonly position: readonly [number, number];
  }
  const { OpenRedaction } = require('@openredaction/core') as {
    OpenRedaction: new () => { detect(text: string): Promise<{ detections: readonly Detection[] }> };
  };
  const redactor = new OpenRedaction();
  return {
    name: 'openredaction',
    version: versionOf(require, '@openredaction/core'),
    detectors: [...new Set(OPEN_REDACTION.flatMap(([, detectors]) => detectors))],
    find: async (text) => {
      const { detections } = await redactor.detect(text);
      return detections.flatMap(({ type, position: [start, end] }) => {
        const detectors = OPEN_REDACTION.find(([pattern]) => pattern.test(type))?.[1];
        return detectors === undefined ? [] : [{ detectors, start, end, isLenient: type === 'DATE' }];
      });
    },
  };
}

function libPhoneNumber(require: NodeJS.Require): Peer {
  const { findPhoneNumbersInText } = require('libphonenumber-js/max') as {
    findPhoneNumbersInText: (
      text: string,
      country: string,
    ) => readonly { startsAt: number; endsAt: number }[];
  };
  return {
    name: 'libphonenumber-js (max)',
    version: versionOf(require, 'libphonenumber-js'),
    detectors: ['telefonnummer'],
    find: (text) =>
      Promise.resolve(
        findPhoneNumbersInText(text, 'DE').map(({ startsAt, endsAt }) => ({
          detectors: ['telefonnummer'],
          start: startsAt,
          end: endsAt,
        })),
      ),
  };
}

function compromise(require: NodeJS.Require): Peer {
  interface Offset {
    readonly offset: { readonly start: number; readonly length: number };
  }
  const nlp = require('compromise') as (text: string) => {
    people(): { json(options: { offset: true }): readonly Offset[] };
  };
  return {
    name: 'compromise',
    version: versionOf(require, 'compromise'),
    detectors: ['personenname'],
    find: (text) =>
      Promise.resolve(
        nlp(text)
          .people()
          .json({ offset: true })
          .map(({ offset: { start, length } }) => ({
            detectors: ['personenname'],
            start,
            end: start + length,
          })),
      ),
  };
}
