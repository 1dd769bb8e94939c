import { makeStyles, Tag, TagGroup, tokens } from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useWorkbench } from '../workbench-context';

const useStyles = makeStyles({
  list: { flexWrap: 'wrap', rowGap: tokens.spacingVerticalXS },
});

const BYTES_PER_KB = 1024;

/** The files of the mail, by name and size; their content never leaves the file dialog. */
export function AttachmentRow(): ReactElement | null {
  const { state, store, texts } = useWorkbench();
  const styles = useStyles();
  const { attachments } = state.item;
  if (attachments.length === 0) return null;
  return (
    <TagGroup
      className={styles.list}
      aria-label={texts.compose.attachments}
      onDismiss={(_, { value }) => {
        const left = attachments.filter(({ id }) => id !== value);
        store.dispatch({ type: 'item-edited', item: { attachments: left } });
      }}
    >
      {attachments.map(({ id, name, sizeBytes }) => (
        <Tag
          key={id}
          value={id}
          dismissible
          media={<DocumentRegular />}
          secondaryText={texts.compose.bytes(format(sizeBytes ?? 0, state.settings.locale))}
          dismissIcon={{ 'aria-label': texts.compose.remove(name) }}
        >
          {name}
        </Tag>
      ))}
    </TagGroup>
  );
}

function format(sizeBytes: number, locale: string): string {
  return Math.max(1, Math.round(sizeBytes / BYTES_PER_KB)).toLocaleString(locale);
}
