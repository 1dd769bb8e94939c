import type { ReactElement, ReactNode } from 'react';
import type { Applies, Block, FaqEntry } from '../../policy';
import { InlineText } from '../MarkdownBlocks/InlineText';
import { MarkdownBlocks } from '../MarkdownBlocks/MarkdownBlocks';
import { useReadingStyles } from '../reading-styles';
import { SourceNote } from '../SourceNote/SourceNote';
import { useTabTexts } from '../tab-speech';
import { useAnswerViewStyles } from './AnswerView.styles';

export interface AnswerViewProps {
  readonly entry: FaqEntry;
  /** What to do next: links and buttons. */
  readonly next: ReactNode;
}

/** One answer, always in this order: the sentence, why, the rule, what to do, where it applies, its source. */
export function AnswerView({ entry, next }: AnswerViewProps): ReactElement {
  const styles = useAnswerViewStyles();
  const reading = useReadingStyles();
  const { answer } = useTabTexts().faq;
  return (
    <article className={reading.stack}>
      <p className={styles.answer}>
        <InlineText inlines={entry.answer} />
      </p>
      <AnswerPart title={answer.why} blocks={entry.why} />
      <AnswerPart title={answer.rule} blocks={entry.rule}>
        <SourceNote sources={entry.sources} owner={entry.owner} checked={entry.checked} />
      </AnswerPart>
      <AnswerPart title={answer.advice} blocks={entry.advice} />
      <AppliesPart applies={entry.applies} />
      {next}
    </article>
  );
}

interface AnswerPartProps {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly children?: ReactNode;
}

function AnswerPart({ title, blocks, children }: AnswerPartProps): ReactElement | null {
  const styles = useAnswerViewStyles();
  const reading = useReadingStyles();
  // A source without a rule is still shown: every answer has one.
  if (blocks.length === 0) return children === undefined ? null : <>{children}</>;
  return (
    <section className={styles.section}>
      <h2 className={reading.smallHeading}>{title}</h2>
      <MarkdownBlocks blocks={blocks} />
      {children}
    </section>
  );
}

function AppliesPart({ applies }: { readonly applies: readonly Applies[] }): ReactElement | null {
  const styles = useAnswerViewStyles();
  const reading = useReadingStyles();
  const { answer } = useTabTexts().faq;
  if (applies.length === 0) return null;
  return (
    <section>
      <h2 className={reading.smallHeading}>{answer.applies}</h2>
      <dl className={styles.applies}>
        {applies.flatMap(({ where, text }) => [
          <dt key={`${where} ${text}`} className={styles.where}>
            {answer.where[where]}
          </dt>,
          <dd key={text} className={styles.appliesText}>
            {text}
          </dd>,
        ])}
      </dl>
    </section>
  );
}
