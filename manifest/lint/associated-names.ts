import { createContext, runInContext } from 'node:vm';

/** A script that hangs while loading would hang Outlook as well. */
const LOAD_LIMIT_MS = 5000;

/**
 * Names a built on-send file hands to `Office.actions.associate` while it loads, found by loading it where nothing
 * but that function exists, as in classic Outlook. A search in the text would miss names that are put together.
 */
export function associatedNames(script: string): readonly string[] {
  const names: string[] = [];
  const Office = {
    actions: { associate: (name: string) => void names.push(name) },
    onReady: () => undefined,
  };
  runInContext(script, createContext({ Office, console }), { timeout: LOAD_LIMIT_MS });
  return names;
}
