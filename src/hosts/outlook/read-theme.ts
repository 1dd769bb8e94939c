import { currentOffice } from './office-api';

/** Null where the client does not say. High contrast comes from the operating system through CSS, not from here. */
export type OutlookTheme = 'light' | 'dark' | null;

/** Relative luminance (WCAG 2.1) below which white text reads better than black. */
const DARK_BELOW = 0.18;

/**
 * How Outlook itself looks now. `isDarkTheme` and `themeId` do not exist in Outlook, so the background decides. The
 * event `OfficeThemeChanged` is refused to add-ins with event-based activation: ask again when the pane is looked at.
 */
export function readTheme(): OutlookTheme {
  const background = parseColour(backgroundColour());
  if (background === null) return null;
  return luminance(background) < DARK_BELOW ? 'dark' : 'light';
}

/** Some clients throw when asked for a theme they do not have. */
function backgroundColour(): unknown {
  try {
    const context = currentOffice()?.context as
      { readonly officeTheme?: { readonly bodyBackgroundColor?: unknown } } | undefined;
    return context?.officeTheme?.bodyBackgroundColor;
  } catch {
    return undefined;
  }
}

type Rgb = readonly [number, number, number];

/** `#rrggbb`, with or without the hash. */
function parseColour(colour: unknown): Rgb | null {
  if (typeof colour !== 'string') return null;
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (match === null) return null;
  const [, red = '', green = '', blue = ''] = match;
  return [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
