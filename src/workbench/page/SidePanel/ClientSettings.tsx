import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { CALL_KINDS } from '../../office-host/methods';
import {
  DELAYS_MS,
  FAULTS,
  LOCALES,
  MAILBOX_SETS,
  PERMISSIONS,
  RUNTIMES,
  SEND_MODES,
  THEMES,
  type Settings,
} from '../../state/settings';
import { useWorkbench } from '../workbench-context';
import { Choice } from './Choice';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** What the simulated client is like and how badly it behaves. */
export function ClientSettings(): ReactElement {
  const { state, store, texts } = useWorkbench();
  const styles = useStyles();
  const { settings } = state;
  const words = texts.settings;
  const set = (changed: Partial<Settings>): void => {
    store.dispatch({ type: 'settings-changed', settings: changed });
  };
  const itself = (value: string): string => value;

  return (
    <div className={styles.list}>
      <Choice
        label={words.locale}
        options={LOCALES}
        value={settings.locale}
        name={itself}
        onChoose={(locale) => {
          set({ locale });
        }}
      />
      <Choice
        label={words.theme}
        options={THEMES}
        value={settings.theme}
        name={(theme) => words.themes[theme]}
        onChoose={(theme) => {
          set({ theme });
        }}
      />
      <Choice
        label={words.sendMode}
        options={SEND_MODES}
        value={settings.sendMode}
        name={(mode) => words.sendModes[mode]}
        onChoose={(sendMode) => {
          set({ sendMode });
        }}
      />
      <Choice
        label={words.mailboxSet}
        options={MAILBOX_SETS}
        value={settings.mailboxSet}
        name={itself}
        onChoose={(mailboxSet) => {
          set({ mailboxSet });
        }}
      />
      <Choice
        label={words.runtime}
        options={RUNTIMES}
        value={settings.runtime}
        name={(runtime) => words.runtimes[runtime]}
        onChoose={(runtime) => {
          set({ runtime });
        }}
      />
      <Choice
        label={words.permission}
        options={PERMISSIONS}
        value={settings.permission}
        name={(permission) => words.permissions[permission]}
        onChoose={(permission) => {
          set({ permission });
        }}
      />
      <Checkbox
        label={words.rightsProtected}
        checked={settings.isRightsProtected}
        onChange={(_, { checked }) => {
          set({ isRightsProtected: checked === true });
        }}
      />
      <Choice
        label={words.delay}
        options={DELAYS_MS}
        value={settings.delayMs}
        name={words.delays}
        onChoose={(delayMs) => {
          set({ delayMs });
        }}
      />
      <Choice
        label={words.fault}
        options={FAULTS}
        value={settings.fault}
        name={(fault) => words.faults[fault]}
        onChoose={(fault) => {
          set({ fault });
        }}
      />
      <Choice
        label={words.faultAt}
        options={['all', ...CALL_KINDS] as const}
        value={settings.faultAt}
        name={(place) => words.faultPlaces[place]}
        onChoose={(faultAt) => {
          set({ faultAt });
        }}
      />
    </div>
  );
}
