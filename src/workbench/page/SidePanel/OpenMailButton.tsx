import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import { useRef, useState, type ReactElement } from 'react';
import { readEml } from '../../samples/read-eml';
import type { ComposeItem } from '../../state/compose-item';
import { useWorkbench } from '../workbench-context';

export interface OpenMailButtonProps {
  readonly name: string;
  readonly className: string;
  readonly onOpen: (mail: ComposeItem) => void;
}

/** Opens a mail from an .eml file. */
export function OpenMailButton({ name, className, onOpen }: OpenMailButtonProps): ReactElement {
  const { texts } = useWorkbench();
  const input = useRef<HTMLInputElement>(null);
  const [isUnreadable, setUnreadable] = useState(false);

  const open = async (file: File): Promise<void> => {
    const item = await readEml(await file.arrayBuffer());
    setUnreadable(item === null);
    if (item !== null) onOpen(item);
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
        {name}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".eml,message/rfc822"
        hidden
        aria-label={name}
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
