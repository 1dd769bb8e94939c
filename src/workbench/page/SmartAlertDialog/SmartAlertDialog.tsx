import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SmartAlert } from '../../office-host/smart-alert';
import { useWorkbench } from '../workbench-context';
import { MarkdownText } from './MarkdownText';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** Outlook's dialog while and after an add-in checks; its layout cannot be changed by the add-in. */
export function SmartAlertDialog(): ReactElement {
  const { send } = useWorkbench().state;
  const isOpen = send.phase === 'stopped' || (send.phase === 'checking' && send.isLong);
  return (
    <Dialog open={isOpen} modalType="alert">
      <DialogSurface>
        {send.phase === 'stopped' ? <Stopped alert={send.alert} /> : <StillChecking />}
      </DialogSurface>
    </Dialog>
  );
}

function Stopped({ alert }: { readonly alert: SmartAlert }): ReactElement {
  const { sender, texts } = useWorkbench();
  const styles = useStyles();
  const words = texts.dialog;
  const plain =
    alert.text === '' ? (alert.cause === 'add-in' ? words.prevented : words.unavailable) : alert.text;
  return (
    <DialogBody>
      <DialogTitle>{texts.pane.title}</DialogTitle>
      <DialogContent className={styles.content}>
        {alert.markdown === '' ? <Text>{plain}</Text> : <MarkdownText text={alert.markdown} />}
        {alert.problems.map((problem) => (
          <MessageBar key={problem} intent="warning">
            <MessageBarBody>{words.problems[problem]}</MessageBarBody>
          </MessageBar>
        ))}
      </DialogContent>
      <DialogActions fluid>
        {alert.action !== null && (
          <Button appearance="primary" onClick={sender.takeAction}>
            {alert.action.label === '' ? words.action : alert.action.label}
          </Button>
        )}
        {alert.canSendAnyway && <Button onClick={sender.sendAnyway}>{words.sendAnyway}</Button>}
        <Button onClick={sender.dontSend}>
          {alert.cause === 'unavailable' ? words.later : words.dontSend}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}

/** After five seconds. Only the mode that asks lets the person go on. */
function StillChecking(): ReactElement {
  const { state, sender, texts } = useWorkbench();
  const mayGoOn = state.settings.sendMode === 'promptUser';
  return (
    <DialogBody>
      <DialogTitle>{texts.pane.title}</DialogTitle>
      <DialogContent>
        {texts.dialog.long} {mayGoOn ? '' : texts.dialog.longWait}
      </DialogContent>
      {mayGoOn && (
        <DialogActions>
          <Button onClick={sender.sendAnyway}>{texts.dialog.sendAnyway}</Button>
          <Button onClick={sender.dontSend}>{texts.dialog.dontSend}</Button>
        </DialogActions>
      )}
    </DialogBody>
  );
}
