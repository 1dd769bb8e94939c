import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { isReply } from '../../state/workbench-state';
import { useWorkbench } from '../workbench-context';
import { openRichEditor, type RichEditor } from './rich-editor';

const useStyles = makeStyles({
  rich: {
    display: 'flex',
    flexGrow: 1,
    minWidth: 0,
    overflowX: 'auto',
    color: tokens.colorNeutralForeground1,
  },
  plain: {
    flexGrow: 1,
    border: 'none',
    padding: tokens.spacingHorizontalL,
    font: 'inherit',
    fontFamily: tokens.fontFamilyMonospace,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    resize: 'none',
  },
});

/** The text of the mail: rich, or plain for a mail in plain text. */
export function BodyEditor(): ReactElement {
  const { state, store, texts } = useWorkbench();
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<RichEditor | null>(null);
  const { format, content } = state.item.body;
  const label = texts.compose.body;

  useEffect(() => {
    if (place.current === null) return;
    editor.current ??= openRichEditor(place.current, (html) => {
      store.dispatch({ type: 'item-edited', item: { body: { format: 'html', content: html } } });
    });
    editor.current.label(label);
    editor.current.show(content);
  }, [content, label, store]);

  // A window that comes up with an answer takes the focus, like Outlook's.
  useEffect(() => {
    if (isReply(store.state())) editor.current?.focus();
  }, [store]);

  if (format === 'html') return <div ref={place} className={styles.rich} />;
  return (
    <textarea
      className={styles.plain}
      aria-label={label}
      value={content}
      onChange={({ target }) => {
        const body = { format: 'text', content: target.value } as const;
        store.dispatch({ type: 'item-edited', item: { body } });
      }}
    />
  );
}
