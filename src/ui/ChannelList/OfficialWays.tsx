import type { ReactElement } from 'react';
import type { Policy } from '../../policy';
import { useTexts } from '../speech';
import { ChannelList } from './ChannelList';
import { useOfficialWaysStyles } from './OfficialWays.styles';

export interface OfficialWaysProps {
  readonly policy: Pick<Policy, 'channels' | 'dsb'>;
}

/** Where the data may go instead, and whom to ask. */
export function OfficialWays({ policy }: OfficialWaysProps): ReactElement {
  const styles = useOfficialWaysStyles();
  const { ways } = useTexts().pane;
  const { name, mail, phone } = policy.dsb;
  return (
    <>
      {policy.channels.length > 0 && <p className={styles.text}>{ways.intro}</p>}
      <ChannelList channels={policy.channels} none={ways.none} />
      <p className={styles.text}>
        <span className={styles.term}>{ways.dsb}</span>
        {[name, phone, mail].filter((detail) => detail !== '').join(' · ')}
      </p>
    </>
  );
}
