/** How the window around the tab looks and speaks. Values of the host are hints, never proof of anything. */
export interface TeamsLook {
  /** BCP 47 in lower case, e.g. `de-de`; empty where the host does not say. */
  readonly locale: string;
  /** Null for a look we do not know (`glass`): the system's own preference decides. */
  readonly theme: 'light' | 'dark' | 'contrast' | null;
}

const THEMES: Readonly<Record<string, TeamsLook['theme']>> = {
  default: 'light',
  dark: 'dark',
  contrast: 'contrast',
};

export function themeOf(theme: string): TeamsLook['theme'] {
  return Object.hasOwn(THEMES, theme) ? (THEMES[theme] ?? null) : null;
}

/** What the host wrote into the page's address. */
export interface TeamsHints extends TeamsLook {
  /** The page asked for by a deep link; empty for none. */
  readonly subPage: string;
}

/** `?theme={app.theme}&locale={app.locale}&sub={page.subPageId}`, for the first paint. */
export function readHints(query: string): TeamsHints {
  const hints = new URLSearchParams(query);
  return {
    locale: filledIn(hints.get('locale')),
    theme: themeOf(hints.get('theme') ?? ''),
    subPage: filledIn(hints.get('sub')),
  };
}

/** A host that does not know a placeholder leaves it as it is. */
function filledIn(value: string | null): string {
  return value === null || value.startsWith('{') ? '' : value;
}
