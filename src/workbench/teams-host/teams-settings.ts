/** What Teams, Outlook and Microsoft 365 call their looks; `glass` is in the typings of teams-js and hardly known. */
export const TEAMS_THEMES = ['default', 'dark', 'contrast', 'glass'] as const;
export const TEAMS_LOCALES = ['de-de', 'en-us'] as const;
export const TEAMS_HOSTS = ['TeamsModern', 'Outlook', 'Office'] as const;
/** Whether the host answers at all; a page in a foreign frame never hears anything. */
export const TEAMS_ANSWERS = ['all', 'init-only', 'none'] as const;

/** A Teams to be played. */
export interface TeamsSettings {
  readonly theme: (typeof TEAMS_THEMES)[number];
  readonly locale: (typeof TEAMS_LOCALES)[number];
  readonly host: (typeof TEAMS_HOSTS)[number];
  readonly answers: (typeof TEAMS_ANSWERS)[number];
  /** Whether the host offers its own clipboard (deprecated since teams-js 2.54). */
  readonly hasClipboard: boolean;
  /** The page a deep link asks for; empty for none. */
  readonly subPage: string;
}

export const USUAL_TEAMS: TeamsSettings = {
  theme: 'default',
  locale: 'de-de',
  host: 'TeamsModern',
  answers: 'all',
  hasClipboard: true,
  subPage: '',
};
