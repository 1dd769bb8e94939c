import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { TeamsLook } from '../../hosts/teams/follow-teams';
import type { Policy } from '../../policy';
import { languageOf, textsFor } from '../../texts';
import { AppFrame } from '../../ui/AppFrame/AppFrame';
import { TabPage } from './TabPage';

const THEMES = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

export interface TabAppProps {
  readonly policy: Policy;
  /** For the first paint. */
  readonly look: TeamsLook;
  /** Calls back with the host's look; may never do so. */
  readonly follow: (onLook: (look: TeamsLook) => void) => Promise<void>;
}

/** The tab in the look and language of the window around it; alone in a browser in those of the browser. */
export function TabApp({ policy, look: firstLook, follow }: TabAppProps): ReactElement {
  const [look, setLook] = useState(firstLook);
  useEffect(() => void follow(setLook), [follow]);
  const language = languageOf(look.locale);
  return (
    <AppFrame language={language} title={textsFor(language).tab.title} hostTheme={look.theme} themes={THEMES}>
      <TabPage policy={policy} />
    </AppFrame>
  );
}
