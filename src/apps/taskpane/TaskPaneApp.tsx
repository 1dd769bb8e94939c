import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { startTextsFor } from '../../texts';
import type { Language, PaneTexts } from '../../texts';
import { AppFrame } from '../../ui/AppFrame/AppFrame';
import { TextsProvider } from '../../ui/speech';
import { useHostTheme } from './use-host-theme';

const THEMES = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };

export interface TaskPaneAppProps {
  readonly language: Language;
  /** Null until they are there, and where nothing needs them. */
  readonly texts: PaneTexts | null;
  readonly children: ReactNode;
}

/** The pane's window: Outlook's look and language. */
export function TaskPaneApp({ language, texts, children }: TaskPaneAppProps): ReactElement {
  const hostTheme = useHostTheme();
  return (
    <AppFrame language={language} title={startTextsFor(language).title} hostTheme={hostTheme} themes={THEMES}>
      <TextsProvider value={texts}>{children}</TextsProvider>
    </AppFrame>
  );
}
