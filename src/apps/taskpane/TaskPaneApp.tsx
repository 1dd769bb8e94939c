import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { textsFor } from '../../texts';
import type { Language } from '../../texts';
import { AppFrame } from '../../ui/AppFrame/AppFrame';
import { useHostTheme } from './use-host-theme';

const THEMES = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };

export interface TaskPaneAppProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** The pane's window: Outlook's look and language. */
export function TaskPaneApp({ language, children }: TaskPaneAppProps): ReactElement {
  const hostTheme = useHostTheme();
  return (
    <AppFrame language={language} title={textsFor(language).pane.title} hostTheme={hostTheme} themes={THEMES}>
      {children}
    </AppFrame>
  );
}
