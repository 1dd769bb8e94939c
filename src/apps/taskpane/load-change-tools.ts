import type * as changeTools from './change-tools';

/** Rejects when the file is not there, as after an update while the pane was open; the next call tries again. */
export function loadChangeTools(): Promise<typeof changeTools> {
  return import(/* webpackChunkName: "change" */ './change-tools');
}
