import type { ReactElement } from 'react';
import type { Channel } from '../../policy';
import { useLanguage } from '../speech';
import { useChannelListStyles } from './ChannelList.styles';

export interface ChannelListProps {
  readonly channels: readonly Channel[];
  /** Said where the organisation has entered no channels. */
  readonly none: string;
}

/** The official ways with the unit's own contact data. */
export function ChannelList({ channels, none }: ChannelListProps): ReactElement {
  const styles = useChannelListStyles();
  const language = useLanguage();
  if (channels.length === 0) return <p>{none}</p>;
  return (
    <dl className={styles.list}>
      {channels.map(({ id, name, contact, note }) => (
        <div key={id}>
          <dt className={styles.name}>{name[language]}</dt>
          <dd className={styles.contact}>
            {contact}
            {note !== undefined && <span className={styles.note}>{note[language]}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
