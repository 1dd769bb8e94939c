import type { Texts } from '../texts';

export const detectors: Texts['detectors'] = {
  iban: {
    name: 'IBAN',
    why: 'Bank details do not belong in an email to outsiders.',
  },
  'steuer-id': {
    name: 'Tax ID',
    why: 'The tax ID leads to one person for life.',
  },
  rentenversicherungsnummer: {
    name: 'Pension insurance number',
    why: 'The number contains the date of birth and is social data.',
  },
  krankenversichertennummer: {
    name: 'Health insurance number',
    why: 'The number leads to health data of a person.',
  },
  personalausweis: {
    name: 'ID card number',
    why: 'An ID card number can be used to misuse an identity.',
  },
  kreditkarte: {
    name: 'Credit card number',
    why: 'A card number can be misused.',
  },
  telefonnummer: {
    name: 'Telephone number',
    why: 'The number seems to belong to another person.',
  },
  'e-mail-adresse': {
    name: 'Email address',
    why: 'The address seems to belong to another person.',
  },
  geburtsdatum: {
    name: 'Date of birth',
    why: 'A date of birth singles out a person.',
  },
  'cloud-link': {
    name: 'Cloud link',
    why: 'Official files do not belong in an outside cloud.',
  },
  'social-link': {
    name: 'Link to a social network',
    why: 'Official contacts do not run through social networks.',
  },
  'messenger-link': {
    name: 'Link to a messenger',
    why: 'Official contacts do not run through private messengers.',
  },
  kurzlink: {
    name: 'Short link',
    why: 'Nobody can see where this link leads.',
  },
  'getarnter-link': {
    name: 'Disguised link',
    why: 'This link does not lead where it seems to.',
  },
  'fremde-freigabe': {
    name: 'Share in an outside cloud',
    why: 'The link looks like a share in an outside cloud.',
  },
  postanschrift: {
    name: 'Postal address',
    why: 'The address seems to belong to another person.',
  },
  passwort: {
    name: 'Password',
    why: 'Give a password by telephone, never in an email.',
  },
  zugangsschluessel: {
    name: 'Access key',
    why: 'This key lets in anybody who reads the email.',
  },
  personenname: {
    name: 'Name of a person',
    why: 'A name tells whose the other details are.',
  },
  'azr-nummer': {
    name: 'Foreigner register number (AZR)',
    why: 'The number leads to a person in the central register of foreigners.',
  },
  'bg-nummer': {
    name: 'Benefit household number',
    why: 'The number shows that a household receives benefits.',
  },
  kindergeldnummer: {
    name: 'Child benefit number',
    why: 'The number leads to a family and its children.',
  },
  lanr: {
    name: 'Physician number',
    why: 'The number leads to one physician for life.',
  },
  aktenzeichen: {
    name: 'File number',
    why: 'A file number leads to a person’s file.',
  },
  kassenzeichen: {
    name: 'Cash reference',
    why: 'A cash reference shows who pays or is paid.',
  },
  personalnummer: {
    name: 'Personnel number',
    why: 'The number leads to a person’s personnel file.',
  },
  kundennummer: {
    name: 'Customer number',
    why: 'The number leads to a person’s data.',
  },
  matrikelnummer: {
    name: 'Matriculation number',
    why: 'The number leads to a student.',
  },
  imei: {
    name: 'IMEI',
    why: 'The number lets a mobile device be traced to a person.',
  },
  'ip-adresse': {
    name: 'IP address',
    why: 'The address lets an internet connection be traced to a person.',
  },
  'mac-adresse': {
    name: 'MAC address',
    why: 'The address lets a device be traced to a person.',
  },
  gesundheit: {
    name: 'Health information',
    why: 'Information about health is specially protected.',
  },
  behinderung: {
    name: 'Disability information',
    why: 'A disability is specially protected health information.',
  },
  religion: {
    name: 'Religious information',
    why: 'Religion and belief are specially protected.',
  },
  gewerkschaft: {
    name: 'Trade union information',
    why: 'Trade union membership is specially protected.',
  },
  herkunft: {
    name: 'Information about origin',
    why: 'Ethnic origin is specially protected.',
  },
  'politische-meinung': {
    name: 'Political opinion',
    why: 'Political opinions are specially protected.',
  },
  sexualitaet: {
    name: 'Information about sexuality',
    why: 'Sex life and sexual orientation are specially protected.',
  },
  'biometrie-genetik': {
    name: 'Biometric or genetic information',
    why: 'Biometric and genetic data are specially protected.',
  },
  straftat: {
    name: 'Information about an offence',
    why: 'Information about offences and criminal proceedings is specially protected.',
  },
  sozialleistung: {
    name: 'Social or tax information',
    why: 'Social or tax secrecy protects such information.',
  },
  kindeswohl: {
    name: 'Child protection information',
    why: 'What families entrust to the youth office is specially protected.',
  },
  steuernummer: {
    name: 'Tax number',
    why: 'The tax number is covered by tax secrecy.',
  },
  'ust-id': {
    name: 'VAT number',
    why: 'For the self-employed, this number leads to a person.',
  },
  reisepass: {
    name: 'Passport number',
    why: 'A passport number can be used to misuse an identity.',
  },
  aufenthaltstitel: {
    name: 'Residence title number',
    why: 'The number reveals the residence status of a person.',
  },
  fuehrerschein: {
    name: 'Driving licence number',
    why: 'A driving licence number leads to one person.',
  },
  mrz: {
    name: 'Machine-readable zone',
    why: 'These lines contain name, date of birth and document number.',
  },
  'kfz-kennzeichen': {
    name: 'Number plate',
    why: 'A number plate leads to the keeper of the vehicle.',
  },
  fahrgestellnummer: {
    name: 'Vehicle identification number',
    why: 'The number leads to the keeper of the vehicle.',
  },
  'gesperrter-empfaenger': {
    name: 'Blocked address',
    why: 'Your organisation must not write to this domain.',
  },
  'aehnliche-domain': {
    name: 'Look-alike address',
    why: 'The domain looks almost like a known one. It may be a typing error.',
  },
  'anrede-passt-nicht': {
    name: 'Greeting and address',
    why: 'The greeting names another person than the address.',
  },
  'stelle-passt-nicht': {
    name: 'Organisation and address',
    why: 'A known organisation is named, but the address lies under another domain.',
  },
  'absender-privat': {
    name: 'Private sender',
    why: 'Official matters leave from an official mailbox only.',
  },
  'absender-persoenlich': {
    name: 'Personal sender',
    why: 'There is a functional mailbox for this. Whoever stands in for you finds the message there too.',
  },
  'private-adresse': {
    name: 'Private address',
    why: 'Official matters do not belong in a private mailbox.',
  },
  'viele-empfaenger': {
    name: 'Many visible addresses',
    why: 'Everybody sees all addresses. In Bcc nobody sees the others.',
  },
  'mehrere-fremde-domains': {
    name: 'Several outside organisations',
    why: 'These organisations learn of each other. Is that intended?',
  },
  'neue-domain-in-antwort': {
    name: 'New organisation in the reply',
    why: 'This organisation has not taken part so far and can read the history.',
  },
  verteilerliste: {
    name: 'Distribution list',
    why: 'Outlook does not show who is on the list. Outsiders may be on it.',
  },
  'anhang-vergessen': {
    name: 'Attachment forgotten?',
    why: 'The text announces an attachment, but there is none.',
  },
  'anhang-passt-nicht': {
    name: 'File of another case?',
    why: 'The file name shows another reference than the message.',
  },
  'anhang-zu-gross': {
    name: 'Large attachments',
    why: 'Many mailboxes refuse messages this large. Use your own cloud.',
  },
};
