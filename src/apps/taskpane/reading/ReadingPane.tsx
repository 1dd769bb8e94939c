import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useEffect, useState } from 'react';
import { findInvitation } from '../../../check';
import type { Invitation, ReceivedMail } from '../../../check';
import type { DeclineResult } from '../../../declines';
import { readingTextsFor } from '../../../texts';
import type { Language } from '../../../texts';
import { useReadingStyles } from '../../../ui/reading-styles';
import { useLanguage } from '../../../ui/speech';
import { DeclineView } from './DeclineView';
import { SuspiciousView } from './SuspiciousView';
import { useReadingPaneStyles } from './ReadingPane.styles';

export interface ReadingTools {
  readonly readMail: () => Promise<ReceivedMail>;
  /** Fetches the letters first: the pack's texts are only there when somebody declines. */
  readonly write: (invitation: Invitation, language: Language) => Promise<DeclineResult>;
  readonly openReply: (html: string) => Promise<void>;
}

type State =
  | { readonly status: 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly invitation: Invitation | null };

/** The pane beside a mail that is read. */
export function ReadingPane({ tools }: { readonly tools: ReadingTools }): ReactElement {
  const [state, setState] = useState<State>({ status: 'loading' });
  const styles = useReadingPaneStyles();
  const reading = useReadingStyles();
  const words = readingTextsFor(useLanguage());
  useEffect(() => {
    tools.readMail().then(
      (mail) => {
        setState({ status: 'ready', invitation: findInvitation(mail) });
      },
      () => {
        setState({ status: 'failed' });
      },
    );
  }, [tools]);

  return (
    <main className={mergeClasses(reading.stack, styles.page)}>
      {state.status !== 'ready' ? (
        <p role="status">{words[state.status]}</p>
      ) : state.invitation === null ? (
        <section className={reading.closeStack}>
          <h1 className={reading.heading}>{words.none.title}</h1>
          <p className={reading.text}>{words.none.text}</p>
          <p className={reading.text}>{words.none.compose}</p>
        </section>
      ) : state.invitation.isSuspicious ? (
        <SuspiciousView invitation={state.invitation} tools={tools} />
      ) : (
        <DeclineView invitation={state.invitation} tools={tools} />
      )}
    </main>
  );
}
