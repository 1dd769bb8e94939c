import { Image, Toolbar, ToolbarButton, ToolbarDivider } from '@fluentui/react-components';
import { AttachRegular, SendFilled } from '@fluentui/react-icons';
import { useRef, type ChangeEvent, type ReactElement } from 'react';
import { useWindowStyles } from '../window-styles';
import { useWorkbench } from '../workbench-context';

/** Send, attach, and the add-in's own button as the manifest declares it. */
export function Ribbon(): ReactElement {
  const { state, store, sender, texts } = useWorkbench();
  const frame = useWindowStyles();
  const file = useRef<HTMLInputElement>(null);
  const { item, send } = state;
  const hasRecipients = item.to.length + item.cc.length + item.bcc.length > 0;

  const attach = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const added = [...(target.files ?? [])].map(({ name, size }) => ({
      id: `file-${crypto.randomUUID()}`,
      name,
      sizeBytes: size,
      kind: 'file' as const,
      isInline: false,
      url: null,
    }));
    store.dispatch({ type: 'item-edited', item: { attachments: [...item.attachments, ...added] } });
    target.value = '';
  };

  return (
    <Toolbar className={frame.ribbon} aria-label={texts.compose.toolbar}>
      <ToolbarButton
        appearance="primary"
        icon={<SendFilled />}
        disabledFocusable={!hasRecipients || send.phase === 'checking'}
        title={hasRecipients ? undefined : texts.compose.noRecipients}
        onClick={sender.send}
      >
        {texts.compose.send}
      </ToolbarButton>
      <ToolbarButton icon={<AttachRegular />} onClick={() => file.current?.click()}>
        {texts.compose.attach}
      </ToolbarButton>
      <input ref={file} type="file" multiple hidden onChange={attach} aria-label={texts.compose.attach} />
      <ToolbarDivider />
      <ToolbarButton
        icon={<Image src="addin/icons/umschlag-32.png" alt="" width={20} height={20} />}
        aria-label={`${texts.compose.addIn}: ${texts.compose.check}`}
        onClick={() => {
          store.dispatch({ type: 'pane-opened', context: '' });
        }}
      >
        {texts.compose.check}
      </ToolbarButton>
    </Toolbar>
  );
}
