import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

export interface Entry {
  readonly name: string;
  readonly icon: ReactElement;
  readonly onOpen: () => void;
}

export interface EntryListProps {
  readonly entries: readonly Entry[];
  /** One more item at the end, given the looks of the others. */
  readonly last?: (className: string) => ReactNode;
}

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
  },
  button: {
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Mails to open, one button each. */
export function EntryList({ entries, last }: EntryListProps): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {entries.map(({ name, icon, onOpen }) => (
        <li key={name}>
          <Button className={styles.button} appearance="subtle" size="small" icon={icon} onClick={onOpen}>
            {name}
          </Button>
        </li>
      ))}
      {last !== undefined && <li>{last(styles.button)}</li>}
    </ul>
  );
}
