import type { Texts } from './texts';
import type { Language } from './translate';

/** What the pane says. Without the sentences of the command line, of the send dialog and of the policy's checker. */
export type PaneTexts = Pick<Texts, 'detectors' | 'levels' | 'links' | 'pane' | 'tiers' | 'zones'>;

/** Each language is a file of its own: nobody waits for the one that is not read. */
const FILES: Readonly<Record<Language, () => Promise<{ readonly inPane: PaneTexts }>>> = {
  de: () => import(/* webpackChunkName: "pane-de" */ './de/in-pane'),
  en: () => import(/* webpackChunkName: "pane-en" */ './en/in-pane'),
};

/** Rejects when the file is not there, as without a network. */
export function loadPaneTexts(language: Language): Promise<PaneTexts> {
  return FILES[language]().then(({ inPane }) => inPane);
}
