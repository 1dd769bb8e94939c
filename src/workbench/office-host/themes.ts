import { hasSet, type HostTheme, type Settings } from '../state/settings';

/** Under this name the task pane registers; the payload carries colours as numbers, which office.js turns into `#rrggbb`. */
export const THEME_EVENT = 'officeThemeChanged';

/** The four colours Outlook on the web hands out; it says neither `isDarkTheme` nor `themeId`. */
const COLOURS: Readonly<Record<HostTheme, Readonly<Record<string, number>>>> = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x242424,
  },
  dark: {
    bodyBackgroundColor: 0x292929,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x292929,
    controlForegroundColor: 0xffffff,
  },
  contrast: {
    bodyBackgroundColor: 0x000000,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x000000,
    controlForegroundColor: 0xffff00,
  },
};

export function themePayload(theme: HostTheme): readonly string[] {
  return [JSON.stringify(COLOURS[theme])];
}

/** The same colours as `Office.context.officeTheme` has them; null below Mailbox 1.14, where there is no such member. */
export function officeTheme({ theme, mailboxSet }: Settings): Readonly<Record<string, string>> | null {
  if (!hasSet(mailboxSet, '1.14')) return null;
  return Object.fromEntries(
    Object.entries(COLOURS[theme]).map(([name, colour]) => [
      name,
      `#${colour.toString(16).padStart(6, '0')}`,
    ]),
  );
}
