import type { Policy } from '../../policy';

/** Rejects when the file is not there, as after an update while the pane was open; the next call tries again. */
export function loadPolicy(): Promise<Policy> {
  return import(/* webpackChunkName: "policy" */ 'umschlag-policy').then(({ policy }) => policy);
}
