import type { ReactElement } from 'react';
import type { AsideContentProps } from '../AsidePane';
import { AboutAside } from './AboutAside';
import { AlarmAside } from './AlarmAside';
import { AnswerAside } from './AnswerAside';
import { NoteAside } from './NoteAside';
import { SlipAside } from './SlipAside';
import { WaysAside } from './WaysAside';

/** All second views of the pane: one file, fetched when the first of them is opened. */
export function AsideContent(props: AsideContentProps): ReactElement {
  const { request } = props;
  switch (request.kind) {
    case 'answer':
      return <AnswerAside {...props} finding={request.finding} />;
    case 'ways':
      return <WaysAside {...props} finding={request.finding} />;
    case 'alarm':
      return <AlarmAside {...props} finding={request.finding} />;
    case 'note':
      return <NoteAside {...props} />;
    case 'slip':
      return <SlipAside {...props} />;
    case 'about':
      return <AboutAside {...props} />;
  }
}
