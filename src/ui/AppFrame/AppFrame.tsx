import { FluentProvider, mergeClasses } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { ReactElement, ReactNode } from 'react';
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
  readonly themes: Readonly<Record<ThemeName, Theme>>;
  readonly children: ReactNode;
}

/** Theme, language and page styles around an app. */
export function AppFrame({ language, title, hostTheme, themes, children }: AppFrameProps): ReactElement {
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
    // Fluent gives the provider's own class to every menu it opens, so the frame is an element of its own.
    <FluentProvider theme={themes[name]}>
      <div className={mergeClasses(styles.frame, styles[name])} data-theme={name}>
        <LanguageProvider value={language}>{children}</LanguageProvider>
      </div>
    </FluentProvider>
  );
}
