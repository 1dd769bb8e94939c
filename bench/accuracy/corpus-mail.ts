import type { Subject } from '../../src/engine';
import type { Message } from '../../src/message';

/** `clean` must stay below `confirm`; `third-party` holds what must not go by plain mail and must reach `confirm`. */
export const LABELS = ['clean', 'third-party'] as const;

export type Label = (typeof LABELS)[number];

/** How the body of a mail is written in the corpus file: as it is, to be dressed as a mail client does it, or as HTML. */
export const LAYOUTS = ['plain', 'outlook', 'owa', 'html'] as const;

export type Layout = (typeof LAYOUTS)[number];

/**
 * Where a value stands: offsets into the extracted text of the part, as in `Finding`.
 * `own` and `unknown` are neutral: finding them is as right as not finding them.
 */
export interface Gold {
  readonly detector: string;
  readonly subject: Subject;
  readonly part: string;
  readonly start: number;
  readonly end: number;
}

export interface CorpusMail {
  readonly id: string;
  /** File name without ending. */
  readonly office: string;
  /** Of the head line, from 1. */
  readonly line: number;
  readonly label: Label;
  readonly layout: Layout;
  readonly message: Message;
  readonly gold: readonly Gold[];
}

/** Why a corpus file does not parse; the line counts from 1. */
export interface CorpusProblem {
  readonly line: number;
  readonly problem: string;
}

export type CorpusFile =
  | { readonly ok: true; readonly mails: readonly CorpusMail[] }
  | { readonly ok: false; readonly problems: readonly CorpusProblem[] };

/** What a value in the corpus may be marked as. Links, recipients and attachments have tables of their own. */
export const MARKABLE: readonly string[] = [
  ...'iban kreditkarte steuer-id steuernummer ust-id rentenversicherungsnummer krankenversichertennummer'.split(
    ' ',
  ),
  ...'personalausweis reisepass aufenthaltstitel mrz fuehrerschein kfz-kennzeichen fahrgestellnummer'.split(
    ' ',
  ),
  ...'azr-nummer bg-nummer kindergeldnummer lanr aktenzeichen kassenzeichen personalnummer kundennummer'.split(
    ' ',
  ),
  ...'matrikelnummer imei ip-adresse mac-adresse telefonnummer e-mail-adresse postanschrift'.split(' '),
  ...'personenname geburtsdatum gesundheit behinderung religion gewerkschaft herkunft'.split(' '),
  ...'politische-meinung sexualitaet biometrie-genetik straftat sozialleistung kindeswohl'.split(' '),
  ...'passwort zugangsschluessel'.split(' '),
];
