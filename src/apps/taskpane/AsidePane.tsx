import { useCallback } from 'react';
import type { ComponentType, ReactElement } from 'react';
import { Button } from '../../ui/Button/Button';
import type { HostCapabilities } from '../../hosts/host';
import type { OutlookClient } from '../../hosts/outlook/read-client';
import type { LanguageContent, Policy } from '../../policy';
import { AsideFrame } from '../../ui/AsideFrame/AsideFrame';
import { useLanguage, useTexts } from '../../ui/speech';
import { StatusRegion } from '../../ui/StatusRegion/StatusRegion';
import { useLoaded } from '../../ui/use-loaded';
import type { Loading } from '../../ui/use-loaded';
import type { AsideRequest, OpenAside } from './aside-request';
import type { LoadContent } from './load-content';
import type { PaneState } from './pane-state';

/** What the views ask of the world around them. */
export interface AsideTools {
  /** The whole pack. The check does without reasons, ways and contacts, and nobody waits for them. */
  readonly loadPolicy: () => Promise<Policy>;
  readonly loadContent: LoadContent;
  readonly client: () => OutlookClient;
  readonly capabilities: () => HostCapabilities;
  /** Of the pack that was built in: 64 hexadecimal digits. */
  readonly packHash: string;
}

export interface AsidePaneProps {
  readonly request: AsideRequest;
  readonly state: PaneState;
  readonly canAsk: boolean;
  readonly tools: AsideTools;
  readonly onOpen: OpenAside;
  readonly onBack: () => void;
}

/** What a view is given when everything is there. */
export interface AsideContentProps extends Omit<AsidePaneProps, 'onBack'> {
  readonly content: LanguageContent;
  readonly policy: Policy;
}

interface AsideParts {
  readonly View: ComponentType<AsideContentProps>;
  readonly content: LanguageContent;
  readonly policy: Policy;
}

/** The frame stands at once, with the way back; the view in it and the pack's texts are fetched on first use. */
export function AsidePane({ onBack, ...props }: AsidePaneProps): ReactElement {
  const { aside } = useTexts().pane;
  const { loaded, attempt, again } = useParts(props.tools);
  const hasFailed = loaded.status === 'failed';
  return (
    // A new try is a new frame: its heading takes the focus that the pressed button takes along.
    <AsideFrame key={attempt} title={aside.titles[props.request.kind]} onBack={onBack}>
      <StatusRegion sayId={loaded.status} text={hasFailed ? aside.failed : ''} />
      {loaded.status === 'loading' && <p>{aside.loading}</p>}
      {hasFailed && (
        <>
          <p>{aside.failed}</p>
          <div>
            <Button onClick={again}>{aside.again}</Button>
          </div>
        </>
      )}
      {loaded.status === 'ready' && (
        <loaded.value.View {...props} content={loaded.value.content} policy={loaded.value.policy} />
      )}
    </AsideFrame>
  );
}

function useParts({ loadContent, loadPolicy }: AsideTools): Loading<AsideParts> {
  const language = useLanguage();
  const load = useCallback(
    () =>
      Promise.all([
        import(/* webpackChunkName: "aside" */ './aside/AsideContent'),
        loadContent(language),
        loadPolicy(),
      ]).then(([{ AsideContent }, content, policy]): AsideParts => ({ View: AsideContent, content, policy })),
    [loadContent, loadPolicy, language],
  );
  return useLoaded(load);
}
