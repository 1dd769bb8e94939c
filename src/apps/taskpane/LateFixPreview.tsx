import type { ComponentType, ReactElement } from 'react';
import { useLoaded } from '../../ui/use-loaded';
import type { FixPreviewProps } from './FixPreview';
import { loadChangeTools } from './load-change-tools';

/** From the file that has just worked the preview out, so it is there. */
export function LateFixPreview(props: FixPreviewProps): ReactElement | null {
  const { loaded } = useLoaded(loadFixPreview);
  return loaded.status === 'ready' ? <loaded.value {...props} /> : null;
}

const loadFixPreview = (): Promise<ComponentType<FixPreviewProps>> =>
  loadChangeTools().then(({ FixPreview }) => FixPreview);
