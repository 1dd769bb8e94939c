import { workbench as de } from './de/workbench';
import { workbenchTeams as deTeams } from './de/workbench-teams';
import { workbench as en } from './en/workbench';
import { workbenchTeams as enTeams } from './en/workbench-teams';
import type { Widen } from './texts';
import type { Language } from './translate';

/** What the workbench says. Apart from the product's texts, so that nothing of the workbench gets into its files. */
export type WorkbenchTexts = Widen<typeof de>;

export function workbenchTextsFor(language: Language): WorkbenchTexts {
  return language === 'en' ? en : de;
}

/** The same for the page that plays Teams. */
export type TeamsWorkbenchTexts = Widen<typeof deTeams>;

export function teamsWorkbenchTextsFor(language: Language): TeamsWorkbenchTexts {
  return language === 'en' ? enTeams : deTeams;
}
