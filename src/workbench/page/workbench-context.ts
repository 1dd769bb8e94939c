import { createContext, useContext, useSyncExternalStore } from 'react';
import { languageOf, workbenchTextsFor, type WorkbenchTexts } from '../../texts';
import type { CallContext } from '../office-host/methods';
import type { Sender } from '../runtime/create-sender';
import type { Store } from '../state/store';
import type { WorkbenchState } from '../state/workbench-state';

/** What every part of the page may reach: the one store, the add-in's calls, the Send button's doings. */
export interface WorkbenchParts {
  readonly store: Store;
  readonly calls: CallContext;
  readonly sender: Sender;
}

export const WorkbenchContext = createContext<WorkbenchParts | null>(null);

export function useParts(): WorkbenchParts {
  const parts = useContext(WorkbenchContext);
  if (parts === null) throw new Error('WorkbenchContext is missing');
  return parts;
}

export function useWorkbench(): WorkbenchParts & {
  readonly state: WorkbenchState;
  readonly texts: WorkbenchTexts;
} {
  const parts = useParts();
  const state = useSyncExternalStore(parts.store.subscribe, parts.store.state);
  return { ...parts, state, texts: workbenchTextsFor(languageOf(state.settings.locale)) };
}
