const SCHEME = /^(?:mailto|tel|callto|sms|sip):/i;

/** The scheme of a link whose address is itself the value shown, with its colon: `mailto:` and telephone links; else null. */
export function valueScheme(url: string): string | null {
  return SCHEME.exec(url)?.[0] ?? null;
}

export function carriesValue(url: string): boolean {
  return valueScheme(url) !== null;
}
