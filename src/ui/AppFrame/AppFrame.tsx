import { mergeClasses } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { FocusEvent, ReactElement, ReactNode } from 'react';
import type { Language } from '../../texts';
import { LanguageProvider } from '../speech';
import { useAppFrameStyles, usePageStyles } from './AppFrame.styles';
import { pickTheme } from './pick-theme';
import type { ThemeName } from './pick-theme';
import { useMedia } from './use-media';

export interface AppFrameProps {
  readonly language: Language;
  /** Title of the page, for the window and for screen readers. */
  readonly title: string;
  /** The host's own look; null where it says nothing. */
  readonly hostTheme: ThemeName | null;
  readonly children: ReactNode;
}

/**
 * Theme, language and page styles around an app. The app brings the rules of its themes (`themeRules`). It stands in for
 * Fluent's provider: of what that one does nothing is needed here but these two attributes.
 */
export function AppFrame({ language, title, hostTheme, children }: AppFrameProps): ReactElement {
  usePageStyles();
  const styles = useAppFrameStyles();
  const prefersDark = useMedia('(prefers-color-scheme: dark)');
  const prefersContrast = useMedia('(prefers-contrast: more)');
  const forcedColours = useMedia('(forced-colors: active)');
  const name = pickTheme({ host: hostTheme, prefersDark, needsContrast: prefersContrast || forcedColours });

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);

  return (
    <div
      className={mergeClasses(styles.frame, styles[name])}
      data-theme={name}
      onFocus={markFocus}
      onBlur={unmarkFocus}
    >
      <LanguageProvider value={language}>{children}</LanguageProvider>
    </div>
  );
}

/** Fluent's links draw their ring by it. */
const FOCUS_MARK = 'data-fui-focus-visible';

function markFocus({ target }: FocusEvent): void {
  if (target.matches(':focus-visible')) target.setAttribute(FOCUS_MARK, '');
}

function unmarkFocus({ target }: FocusEvent): void {
  target.removeAttribute(FOCUS_MARK);
}
