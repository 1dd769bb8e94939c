import { memo, useId, useState } from 'react';
import { Button } from '../Button/Button';
import type { Finding } from '../../engine';
import type { Remedy } from '../find-remedy';
import type { FindingView } from '../finding-view';
import { useTexts } from '../speech';
import { useFindingCardStyles } from './FindingCard.styles';
import { FindingMenu } from './FindingMenu';
import { RemedyButton } from './RemedyButton';

/** What a person can do with a finding. The functions stay the same, so cards that did not change are not drawn anew. */
export interface FindingActions {
  readonly onToggleReveal: (key: string) => void;
  readonly onMask: (findings: readonly string[]) => void;
  readonly onShorten: (findings: readonly string[]) => void;
  readonly onDropHistory: () => void;
  /** A sentence for the place of the links; null: they are removed. */
  readonly onLink: (findings: readonly string[], sentence: string | null) => void;
  readonly onRemedy: (remedy: Remedy) => void;
  readonly onWays: (finding: Finding) => void;
  /** The whole answer behind „Warum?“. */
  readonly onAnswer: (finding: Finding) => void;
  readonly onFalseAlarm: (finding: Finding) => void;
}

export interface FindingCardProps {
  readonly finding: FindingView;
  readonly isRevealed: boolean;
  readonly actions: FindingActions;
}

/** One finding: what and where, the value masked, one reason, the way out. */
export const FindingCard = memo(function FindingCard({ finding, isRevealed, actions }: FindingCardProps) {
  const styles = useFindingCardStyles();
  const words = useTexts().pane.finding;
  const [explained, setExplained] = useState(false);
  const id = useId();
  const titleId = `${id}title`;
  const maskId = `${id}mask`;
  const linkId = `${id}link`;
  const historyId = `${id}history`;
  const showId = `${id}show`;
  const places = finding.maskable.length;
  const { removable, sentence } = finding;
  return (
    <article className={styles.card} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {finding.name} <span className={styles.place}>· {finding.place}</span>
      </h3>
      <div className={styles.value}>
        <span className={styles.code} translate="no">
          {isRevealed ? finding.clear : finding.masked}
        </span>
        {finding.masked !== finding.clear && (
          <Button
            id={showId}
            appearance="transparent"
            size="small"
            className={styles.show}
            aria-labelledby={`${showId} ${titleId}`}
            onClick={() => {
              actions.onToggleReveal(finding.key);
            }}
          >
            {isRevealed ? words.hide : words.show}
          </Button>
        )}
      </div>
      {finding.service !== null && <p className={styles.quiet}>{finding.service}</p>}
      <p className={styles.text}>{finding.why}</p>
      {finding.advice !== null && <p className={styles.text}>{finding.advice}</p>}
      <div className={styles.actions}>
        {places > 0 && (
          <Button
            id={maskId}
            size="small"
            aria-labelledby={`${maskId} ${titleId}`}
            onClick={() => {
              actions.onMask(finding.maskable);
            }}
          >
            {places > 1 ? words.maskAll(places) : words.mask}
          </Button>
        )}
        {removable.length > 0 && (
          <Button
            id={linkId}
            size="small"
            aria-labelledby={`${linkId} ${titleId}`}
            onClick={() => {
              actions.onLink(removable, sentence);
            }}
          >
            {sentence === null ? words.remove : words.replace}
          </Button>
        )}
        {finding.canDropHistory && (
          <Button
            id={historyId}
            size="small"
            aria-labelledby={`${historyId} ${titleId}`}
            onClick={actions.onDropHistory}
          >
            {words.dropHistory}
          </Button>
        )}
        {finding.remedy !== null && (
          <RemedyButton remedy={finding.remedy} titleId={titleId} onRemedy={actions.onRemedy} />
        )}
        <FindingMenu
          titleId={titleId}
          isExplained={explained}
          onWhy={() => {
            setExplained(!explained);
          }}
          onWays={() => {
            actions.onWays(finding.finding);
          }}
          onFalseAlarm={() => {
            actions.onFalseAlarm(finding.finding);
          }}
          onShorten={
            finding.canShorten
              ? () => {
                  actions.onShorten(finding.maskable);
                }
              : null
          }
          onRemove={
            removable.length === 0 || sentence === null
              ? null
              : () => {
                  actions.onLink(removable, null);
                }
          }
        />
      </div>
      {explained && (
        <div className={styles.explanation}>
          {finding.explanation.map((sentence) => (
            <p key={sentence} className={styles.text}>
              {sentence}
            </p>
          ))}
          <div>
            <Button
              size="small"
              onClick={() => {
                actions.onAnswer(finding.finding);
              }}
            >
              {words.answer}
            </Button>
          </div>
        </div>
      )}
    </article>
  );
});
