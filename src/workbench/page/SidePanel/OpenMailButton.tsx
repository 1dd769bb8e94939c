import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import { useRef, useState, type ReactElement } from 'react';
import { readEml } from '../../samples/read-eml';
import { useWorkbench } from '../workbench-context';

/** Opens a mail from an .eml file. */
export function OpenMailButton({ className }: { readonly className: string }): ReactElement {
  const { store, texts } = useWorkbench();
  const input = useRef<HTMLInputElement>(null);
  const [isUnreadable, setUnreadable] = useState(false);

  const open = async (file: File): Promise<void> => {
    const item = await readEml(await file.arrayBuffer());
    setUnreadable(item === null);
    if (item !== null) store.dispatch({ type: 'item-opened', item });
  };

  return (
    <>
      <Button
        className={className}
        appearance="subtle"
        size="small"
        icon={<FolderOpenRegular />}
        onClick={() => input.current?.click()}
      >
        {texts.samples.openEml}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".eml,message/rfc822"
        hidden
        aria-label={texts.samples.openEml}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) void open(file);
          target.value = '';
        }}
      />
      {isUnreadable && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{texts.samples.emlFailed}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
