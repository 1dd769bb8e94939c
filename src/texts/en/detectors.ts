import type { Texts } from '../texts';

export const detectors: Texts['detectors'] = {
  iban: {
    name: 'IBAN',
    a: 'an IBAN',
    many: 'IBANs',
    why: 'Bank details do not belong in an email to outsiders.',
  },
  'steuer-id': {
    name: 'Tax ID',
    a: 'a tax ID',
    many: 'tax IDs',
    why: 'The tax ID leads to one person for life.',
  },
  rentenversicherungsnummer: {
    name: 'Pension insurance number',
    a: 'a pension insurance number',
    many: 'pension insurance numbers',
    why: 'The number contains the date of birth and is social data.',
  },
  krankenversichertennummer: {
    name: 'Health insurance number',
    a: 'a health insurance number',
    many: 'health insurance numbers',
    why: 'The number leads to health data of a person.',
  },
  personalausweis: {
    name: 'ID card number',
    a: 'an ID card number',
    many: 'ID card numbers',
    why: 'An ID card number can be used to misuse an identity.',
  },
  kreditkarte: {
    name: 'Credit card number',
    a: 'a credit card number',
    many: 'credit card numbers',
    why: 'A card number can be misused.',
  },
  telefonnummer: {
    name: 'Telephone number',
    a: 'a telephone number',
    many: 'telephone numbers',
    why: 'The number seems to belong to another person.',
  },
  'e-mail-adresse': {
    name: 'Email address',
    a: 'an email address',
    many: 'email addresses',
    why: 'The address seems to belong to another person.',
  },
  geburtsdatum: {
    name: 'Date of birth',
    a: 'a date of birth',
    many: 'dates of birth',
    why: 'A date of birth singles out a person.',
  },
  'cloud-link': {
    name: 'Cloud link',
    a: 'a link to an outside cloud',
    many: 'links to outside clouds',
    why: 'Official files do not belong in an outside cloud.',
  },
  'social-link': {
    name: 'Link to a social network',
    a: 'a link to a social network',
    many: 'links to social networks',
    why: 'Official contacts do not run through social networks.',
  },
  'messenger-link': {
    name: 'Link to a messenger',
    a: 'a link to a messenger',
    many: 'links to messengers',
    why: 'Official contacts do not run through private messengers.',
  },
  kurzlink: {
    name: 'Short link',
    a: 'a link with an unknown target',
    many: 'links with an unknown target',
    why: 'Nobody can see where this link leads.',
  },
  'getarnter-link': {
    name: 'Disguised link',
    a: 'a disguised link',
    many: 'disguised links',
    why: 'This link does not lead where it seems to.',
  },
  'fremde-freigabe': {
    name: 'Share in an outside cloud',
    a: 'a share in an outside cloud',
    many: 'shares in outside clouds',
    why: 'The link looks like a share in an outside cloud.',
  },
  steuernummer: {
    name: 'Tax number',
    a: 'a tax number',
    many: 'tax numbers',
    why: 'The tax number is covered by tax secrecy.',
  },
  'ust-id': {
    name: 'VAT number',
    a: 'a VAT number',
    many: 'VAT numbers',
    why: 'For the self-employed, this number leads to a person.',
  },
  reisepass: {
    name: 'Passport number',
    a: 'a passport number',
    many: 'passport numbers',
    why: 'A passport number can be used to misuse an identity.',
  },
  aufenthaltstitel: {
    name: 'Residence title number',
    a: 'a residence title number',
    many: 'residence title numbers',
    why: 'The number reveals the residence status of a person.',
  },
  fuehrerschein: {
    name: 'Driving licence number',
    a: 'a driving licence number',
    many: 'driving licence numbers',
    why: 'A driving licence number leads to one person.',
  },
};
