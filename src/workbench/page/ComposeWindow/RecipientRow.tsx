import { Field, Input, Label, makeStyles, Tag, TagGroup, tokens, useId } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Mailbox } from '../../../message';
import type { RecipientField } from '../../state/compose-item';
import { parseRecipients } from '../parse-recipients';
import { useWorkbench } from '../workbench-context';

const useStyles = makeStyles({
  field: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
  },
  tags: { flexWrap: 'wrap', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  tag: { maxWidth: '100%', overflow: 'hidden' },
  input: { flexGrow: 1, flexBasis: '140px', minWidth: 0 },
  line: { width: '100%', minWidth: 0 },
});

export interface RecipientRowProps {
  readonly field: RecipientField;
  readonly className: string;
}

/** One line of recipients: known ones as tags, the rest as text the add-in does not get to see. */
export function RecipientRow({ field, className }: RecipientRowProps): ReactElement {
  const { state, store, texts } = useWorkbench();
  const styles = useStyles();
  const id = useId(field);
  const [text, setText] = useState('');
  const [isUnresolved, setUnresolved] = useState(false);
  const known = state.item[field];
  const label = texts.compose.fields[state.item.kind][field];

  const change = (recipients: readonly Mailbox[]): void => {
    store.dispatch({ type: 'item-edited', item: { [field]: recipients } });
  };
  const resolve = (): void => {
    const { resolved, rest } = parseRecipients(text);
    if (resolved.length > 0) change([...known, ...resolved]);
    setText(rest);
    setUnresolved(rest !== '');
  };

  return (
    <div className={className}>
      <Label htmlFor={id}>{label}</Label>
      <div className={styles.field}>
        {known.length > 0 && (
          <TagGroup
            className={styles.tags}
            aria-label={label}
            onDismiss={(_, { value }) => {
              change(known.filter((_mailbox, index) => String(index) !== value));
            }}
          >
            {known.map(({ name, address }, index) => (
              <Tag
                key={`${index}-${address}`}
                className={styles.tag}
                value={String(index)}
                dismissible
                size="small"
                shape="circular"
                title={address}
                dismissIcon={{ 'aria-label': texts.compose.remove(name === '' ? address : name) }}
              >
                {name === '' ? address : name}
              </Tag>
            ))}
          </TagGroup>
        )}
        <Field
          className={styles.input}
          validationState={isUnresolved ? 'warning' : 'none'}
          validationMessage={isUnresolved ? texts.compose.unresolved(text) : null}
        >
          <Input
            id={id}
            className={styles.line}
            appearance="underline"
            autoComplete="off"
            placeholder={known.length === 0 ? texts.compose.recipientHint : ''}
            value={text}
            onChange={(_, { value }) => {
              setText(value);
              setUnresolved(false);
            }}
            onBlur={resolve}
            onKeyDown={({ key }) => {
              if (key === 'Enter' || key === ';') setTimeout(resolve);
            }}
          />
        </Field>
      </div>
    </div>
  );
}
