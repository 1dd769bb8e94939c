import { useState } from 'react';
import type { ReactElement } from 'react';
import { DATA_KINDS, findWays, RECIPIENT_KINDS } from '../../../policy';
import type { DataKind, RecipientKind } from '../../../policy';
import { ChannelList } from '../../../ui/ChannelList/ChannelList';
import { OptionGroup } from '../../../ui/OptionGroup/OptionGroup';
import { useReadingStyles } from '../../../ui/reading-styles';
import { useLanguage } from '../../../ui/speech';
import { StatusRegion } from '../../../ui/StatusRegion/StatusRegion';
import { useTabTexts } from '../../../ui/tab-speech';
import { wayItems } from '../../../ui/WayList/way-items';
import { WayList } from '../../../ui/WayList/WayList';
import { useTools } from '../tab-tools';
import { SubPage } from './SubPage';
import { useWaysPageStyles } from './WaysPage.styles';

/** The kind of data and the recipient lead to the ways that fit. */
export function WaysPage(): ReactElement {
  const styles = useWaysPageStyles();
  const reading = useReadingStyles();
  const language = useLanguage();
  const { tab, ways } = useTabTexts();
  const { policy } = useTools();
  const [data, setData] = useState<DataKind | null>(null);
  const [recipient, setRecipient] = useState<RecipientKind | null>(null);
  const isComplete = data !== null && recipient !== null;
  const items = isComplete
    ? wayItems(findWays(policy, data, recipient), {
        policy,
        language,
        words: ways,
        isInside: recipient === 'colleague',
      })
    : [];
  const not = isComplete ? unfit(items, data, ways) : [];

  return (
    <SubPage title={tab.pages.ways} lead={ways.intro}>
      <div className={styles.questions}>
        <OptionGroup
          label={ways.data.title}
          options={DATA_KINDS.map((value) => ({ value, ...ways.data[value] }))}
          value={data}
          onChoose={setData}
        />
        <OptionGroup
          label={ways.recipient.title}
          options={RECIPIENT_KINDS.map((value) => ({ value, name: ways.recipient[value] }))}
          value={recipient}
          onChoose={setRecipient}
        />
      </div>
      <StatusRegion
        sayId={`${data ?? ''} ${recipient ?? ''}`}
        text={isComplete ? ways.announce(items.length) : ''}
      />
      {isComplete ? (
        <section className={reading.stack}>
          <h2 className={reading.heading}>{ways.result}</h2>
          <WayList items={items} />
          <div>
            <h3 className={reading.smallHeading}>{ways.not}</h3>
            <ul className={reading.list}>
              {not.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        </section>
      ) : (
        <section className={reading.closeStack}>
          <p className={reading.quiet}>{ways.choose}</p>
          <h2 className={reading.heading}>{ways.all}</h2>
          <ChannelList channels={policy.channels} none={ways.none} />
        </section>
      )}
    </SubPage>
  );
}

/** What people would try first and should not. */
function unfit(
  items: readonly { readonly id: string }[],
  data: DataKind,
  ways: ReturnType<typeof useTabTexts>['ways'],
): readonly string[] {
  const has = (way: string): boolean => items.some(({ id }) => id === way);
  return [
    ...(has('e-mail') ? [] : [ways.notMail]),
    ...(data === 'special' && !has('fax') ? [ways.notFax] : []),
    ways.notCloud,
  ];
}
