import { HostError, type HostErrorCode } from '../host';

/**
 * Error numbers of office.js that mean something to us. The rest, among them 9020 (`GenericResponseError`), says
 * nothing about the cause.
 */
const CODES: Readonly<Record<number, HostErrorCode>> = {
  7000: 'no-permission',
  8001: 'rights-protected',
  9017: 'rights-protected',
  9030: 'changed-meanwhile',
  9038: 'no-permission',
  9047: 'no-permission',
  9051: 'too-large',
};

/**
 * office.js throws at once where the manifest lacks a permission; the sentence is localised and has no number, so the
 * words themselves are all there is (German: „… sind erhöhte Rechte erforderlich“). Only the sentence of office.js is
 * looked at and none of it is kept.
 */
const PERMISSION_WORD = /permission|berechtigung|erhöhte rechte/i;

/** Turns what a call failed with into our own error: its name and a code, nothing that could hold content. */
export function toHostError(call: string, cause: unknown): HostError {
  if (cause instanceof HostError) return cause;
  const { code, message } = (cause ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  if (typeof code === 'number') {
    const known = CODES[code];
    if (known !== undefined) return new HostError(known, call);
  }
  const permission = typeof message === 'string' && PERMISSION_WORD.test(message);
  return new HostError(permission ? 'no-permission' : 'failed', call);
}
