import { Label, makeStyles, Select, useId } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SENDERS } from '../../state/address-book';
import { useWorkbench } from '../workbench-context';

const useStyles = makeStyles({
  // Long names are cut instead of widening the window.
  select: { minWidth: 0, '> select': { minWidth: 0, width: '100%' } },
});

/** From which mailbox the message is sent. Outlook tells an open add-in nothing when this changes. */
export function FromRow({ className }: { readonly className: string }): ReactElement {
  const { state, store, texts } = useWorkbench();
  const styles = useStyles();
  const id = useId('from');
  const { from } = state.item;
  const isListed = SENDERS.some(({ address }) => address === from.address);
  const choices = isListed ? SENDERS : [from, ...SENDERS];
  return (
    <div className={className}>
      <Label htmlFor={id}>{texts.compose.from}</Label>
      <Select
        id={id}
        appearance="underline"
        className={styles.select}
        value={from.address}
        onChange={(_, { value }) => {
          const chosen = choices.find(({ address }) => address === value);
          if (chosen !== undefined) store.dispatch({ type: 'item-edited', item: { from: chosen } });
        }}
      >
        {choices.map(({ name, address }) => (
          <option key={address} value={address}>
            {`${name} <${address}>`}
          </option>
        ))}
      </Select>
    </div>
  );
}
