import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Channel } from '../../policy';
import { useLanguage } from '../speech';

export interface ChannelListProps {
  readonly channels: readonly Channel[];
  /** Said where the organisation has entered no channels. */
  readonly none: string;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  note: { display: 'block', color: tokens.colorNeutralForeground3 },
  name: { fontWeight: tokens.fontWeightSemibold },
  contact: {
    margin: `0 0 ${tokens.spacingVerticalS} 0`,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'pre-line',
  },
});

/** The official ways with the unit's own contact data. */
export function ChannelList({ channels, none }: ChannelListProps): ReactElement {
  const styles = useStyles();
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
