import type { ReactElement, ReactNode } from 'react';
import { startTextsFor } from '../../texts';
import type { Language, PaneTexts } from '../../texts';
import { AppFrame } from '../../ui/AppFrame/AppFrame';
import { TextsProvider } from '../../ui/speech';
import { useOutlookThemes } from './outlook-themes.styles';
import { useHostTheme } from './use-host-theme';

export interface TaskPaneAppProps {
  readonly language: Language;
  /** Null until they are there, and where nothing needs them. */
  readonly texts: PaneTexts | null;
  readonly children: ReactNode;
}

/** The pane's window: Outlook's look and language. */
export function TaskPaneApp({ language, texts, children }: TaskPaneAppProps): ReactElement {
  useOutlookThemes();
  const hostTheme = useHostTheme();
  return (
    <AppFrame language={language} title={startTextsFor(language).title} hostTheme={hostTheme}>
      <TextsProvider value={texts}>{children}</TextsProvider>
    </AppFrame>
  );
}
