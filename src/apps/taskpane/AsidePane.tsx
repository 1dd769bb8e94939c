import { useEffect, useState } from 'react';
import type { ComponentType, ReactElement } from 'react';
import type { HostCapabilities } from '../../hosts/host';
import type { OutlookClient } from '../../hosts/outlook/read-client';
import type { LanguageContent, Policy } from '../../policy';
import { AsideFrame } from '../../ui/AsideFrame/AsideFrame';
import { useLanguage, useTexts } from '../../ui/speech';
import { StatusRegion } from '../../ui/StatusRegion/StatusRegion';
import type { AsideRequest, OpenAside } from './aside-request';
import type { LoadContent } from './load-content';
import type { PaneState } from './pane-state';

/** What the views ask of the world around them. */
export interface AsideTools {
  readonly loadContent: LoadContent;
  readonly client: () => OutlookClient;
  readonly capabilities: () => HostCapabilities;
  /** Of the pack that was built in: 64 hexadecimal digits. */
  readonly packHash: string;
}

export interface AsidePaneProps {
  readonly request: AsideRequest;
  readonly state: PaneState;
  readonly policy: Policy;
  readonly canAsk: boolean;
  readonly tools: AsideTools;
  readonly onOpen: OpenAside;
  readonly onBack: () => void;
}

/** What a view is given when everything is there. */
export interface AsideContentProps extends Omit<AsidePaneProps, 'onBack'> {
  readonly content: LanguageContent;
}

type Loaded =
  | { readonly View: ComponentType<AsideContentProps>; readonly content: LanguageContent }
  | 'loading'
  | 'failed';

/** The frame stands at once, with the way back; the view in it and the pack's texts are fetched on first use. */
export function AsidePane({ onBack, ...props }: AsidePaneProps): ReactElement {
  const { aside } = useTexts().pane;
  const loaded = useLoaded(props.tools.loadContent);
  const said = loaded === 'loading' || loaded === 'failed' ? aside[loaded] : '';
  return (
    <AsideFrame title={aside.titles[props.request.kind]} onBack={onBack}>
      <StatusRegion sayId={said} text={loaded === 'failed' ? said : ''} />
      {loaded === 'loading' || loaded === 'failed' ? (
        <p>{said}</p>
      ) : (
        <loaded.View {...props} content={loaded.content} />
      )}
    </AsideFrame>
  );
}

function useLoaded(loadContent: LoadContent): Loaded {
  const language = useLanguage();
  const [loaded, setLoaded] = useState<Loaded>('loading');
  useEffect(() => {
    let isWanted = true;
    Promise.all([import('./aside/AsideContent'), loadContent(language)]).then(
      ([{ AsideContent }, content]) => {
        if (isWanted) setLoaded({ View: AsideContent, content });
      },
      () => {
        if (isWanted) setLoaded('failed');
      },
    );
    return () => {
      isWanted = false;
    };
  }, [loadContent, language]);
  return loaded;
}
