export { sendTextsFor } from './send-texts';
export type { SendTexts } from './send-texts';
export { tabTextsFor } from './tab-texts';
export type { TabTexts } from './tab-texts';
export type { Texts } from './texts';
export { languageOf, textsFor } from './translate';
export type { Language } from './translate';
export { teamsWorkbenchTextsFor, workbenchTextsFor } from './workbench-texts';
export type { TeamsWorkbenchTexts, WorkbenchTexts } from './workbench-texts';
