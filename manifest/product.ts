import { APPOINTMENT_PANE_COMMAND_ID, PANE_COMMAND_ID } from '../src/hosts/outlook/command-id';
import source from './product.json';

/** Names, ids and texts of the product: the one source of both manifests. */
export const product = source;

/** A place for the button that opens the pane. */
export interface Surface {
  readonly button: string;
  readonly group: string;
}

/** An id may appear once only in the XML manifest, so message and appointment have their own. */
export const surfaces: { readonly message: Surface; readonly appointment: Surface } = {
  message: { button: PANE_COMMAND_ID, group: product.groups.message },
  appointment: { button: APPOINTMENT_PANE_COMMAND_ID, group: product.groups.appointment },
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
