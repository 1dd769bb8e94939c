import {
  APPOINTMENT_PANE_COMMAND_ID,
  PANE_COMMAND_ID,
  READING_PANE_COMMAND_ID,
} from '../src/hosts/outlook/command-id';
import source from './product.json';

/** Names, ids and texts of the product: the one source of both manifests. */
export const product = source;

/** A place for the button that opens the pane. */
export interface Surface {
  readonly button: string;
  readonly group: string;
  /** Keys of its texts. */
  readonly label: 'button' | 'readingButton';
  readonly tip: 'buttonTip' | 'readingTip';
}

/** An id may appear once only in the XML manifest, so each surface has its own. */
export const surfaces: Readonly<Record<'message' | 'appointment' | 'reading', Surface>> = {
  message: { button: PANE_COMMAND_ID, group: product.groups.message, label: 'button', tip: 'buttonTip' },
  appointment: {
    button: APPOINTMENT_PANE_COMMAND_ID,
    group: product.groups.appointment,
    label: 'button',
    tip: 'buttonTip',
  },
  reading: {
    button: READING_PANE_COMMAND_ID,
    group: product.groups.reading,
    label: 'readingButton',
    tip: 'readingTip',
  },
};

export const SEND_MODES = ['promptUser', 'softBlock', 'block'] as const;

/** What Outlook does when the check says no, hangs or cannot be loaded (docs/deploy.md). */
export type SendMode = (typeof SEND_MODES)[number];

export interface ManifestOptions {
  /** Address the files are hosted at, https, without a slash at its end: `https://umschlag.example.de/addin`. */
  readonly origin: string;
  readonly sendMode: SendMode;
  /** Three numbers, `1.2.3`. */
  readonly version: string;
}

/** Address of a hosted file. */
export const addressOf = ({ origin }: ManifestOptions, file: string): string => `${origin}/${file}`;

/** Address of a hosted icon; `size` in pixels. */
export const iconAddress = (options: ManifestOptions, size: number): string =>
  addressOf(options, product.icons.file.replace('{size}', String(size)));
