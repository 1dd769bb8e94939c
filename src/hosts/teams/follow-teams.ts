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

function themeOf(theme: string): TeamsLook['theme'] {
  return Object.hasOwn(THEMES, theme) ? (THEMES[theme] ?? null) : null;
}

/**
 * Tells how Teams (or Outlook, or Microsoft 365) around the page looks, as soon as it answers and whenever that
 * changes. Nobody waits for it, so it needs no time limit: teams-js itself gives up after 60 s, and a host that
 * answers late is still listened to. Outside of a frame nothing is loaded, because teams-js asks a Microsoft address
 * for its list of hosts when it is imported (the page's `connect-src` forbids that; it does without).
 */
export async function followTeams(onLook: (look: TeamsLook) => void): Promise<void> {
  if (!isFramed()) return;
  try {
    const { app } = await import('@microsoft/teams-js');
    await app.initialize();
    const context = await app.getContext();
    const { locale, theme } = context.app;
    onLook({ locale, theme: themeOf(theme) });
    app.registerOnThemeChangeHandler((changed) => {
      onLook({ locale, theme: themeOf(changed) });
    });
    void app.notifySuccess();
  } catch {
    // No host, or one that is not trusted: the page is complete without it.
  }
}

/** Teams on a phone has no frame but an interface of its own. */
function isFramed(): boolean {
  return window.parent !== window || Boolean(window.opener) || 'nativeInterface' in window;
}

/** What the host wrote into the page's address (`?theme={app.theme}&locale={app.locale}`), for the first paint. */
export function readLookHints(query: string): TeamsLook {
  const hints = new URLSearchParams(query);
  return { locale: hints.get('locale') ?? '', theme: themeOf(hints.get('theme') ?? '') };
}
