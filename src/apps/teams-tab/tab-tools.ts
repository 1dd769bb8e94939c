import { createContext, useContext } from 'react';
import type { TeamsHost } from '../../hosts/teams/connect-teams';
import type { FaqEntry, LanguageContent, Policy } from '../../policy';
import type { CopyContent } from '../../ui/copy-text';
import type { Route } from './routes';

/** Everything a page of the tab works with. */
export interface TabTools {
  readonly policy: Policy;
  /** Of the pack that was built in: 64 hexadecimal digits. */
  readonly packHash: string;
  /** In the language of the page. */
  readonly content: LanguageContent;
  readonly search: (query: string) => readonly FaqEntry[];
  /** Null outside of Teams, Outlook and Microsoft 365. */
  readonly host: TeamsHost | null;
  /** In a frame printing is often silently ignored. */
  readonly isFramed: boolean;
  readonly go: (route: Route) => void;
  readonly copy: (content: CopyContent) => Promise<boolean>;
  /** What is typed into the search: kept while somebody reads an answer, and nowhere else. */
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** False for the page somebody arrives at. */
  readonly hasMoved: boolean;
}

const ToolsContext = createContext<TabTools | null>(null);

/** Given once by the app. */
export const ToolsProvider = ToolsContext.Provider;

/** @throws when a page stands outside of the app, which is a mistake in the code. */
export function useTools(): TabTools {
  const tools = useContext(ToolsContext);
  if (tools === null) throw new Error('A page of the tab stands outside of its app.');
  return tools;
}
