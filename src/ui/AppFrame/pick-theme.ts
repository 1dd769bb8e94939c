/** The three looks every app has. */
export type ThemeName = 'light' | 'dark' | 'contrast';

export interface Looks {
  /** What the host says of itself; null where it says nothing. */
  readonly host: ThemeName | null;
  readonly prefersDark: boolean;
  /** `prefers-contrast: more` or forced colours. */
  readonly needsContrast: boolean;
}

/** Contrast is a need and comes first; then the host, so that the app looks like the window around it. */
export function pickTheme({ host, prefersDark, needsContrast }: Looks): ThemeName {
  if (needsContrast) return 'contrast';
  return host ?? (prefersDark ? 'dark' : 'light');
}
