import { useSyncExternalStore } from 'react';
import { readTheme } from '../../hosts/outlook/read-theme';
import type { OutlookTheme } from '../../hosts/outlook/read-theme';
import { pageVisibility } from './page-visibility';

/** Outlook's own look, asked again whenever the pane is looked at. */
export function useHostTheme(): OutlookTheme {
  return useSyncExternalStore(pageVisibility.onLook, readTheme);
}
