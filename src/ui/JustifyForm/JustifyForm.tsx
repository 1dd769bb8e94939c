import { Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../Button/Button';
import type { JustificationReason } from '../../policy';
import { reasonTextsFor } from '../../texts';
import { useLanguage } from '../speech';
import { useJustifyFormStyles } from './JustifyForm.styles';

export interface JustifyFormProps {
  readonly reasons: readonly JustificationReason[];
  readonly isBusy: boolean;
  readonly onJustify: (reason: string, note: string) => void;
}

/** Outlook keeps it with the message; a note is a sentence or two. */
const MAX_NOTE_CHARS = 500;

/** The ground for sending all the same. */
export function JustifyForm({ reasons, isBusy, onJustify }: JustifyFormProps): ReactElement {
  const styles = useJustifyFormStyles();
  const language = useLanguage();
  const words = reasonTextsFor(language);
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <form
      className={styles.box}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(reason === '');
        if (reason !== '') onJustify(reason, note.trim());
      }}
    >
      <p className={styles.text}>{words.intro}</p>
      <Field label={words.reasons} required {...(missing ? { validationMessage: words.pick } : {})}>
        <RadioGroup
          value={reason}
          onChange={(_, data) => {
            setReason(data.value);
            setMissing(false);
          }}
        >
          {reasons.map(({ id, label }) => (
            <Radio key={id} value={id} label={label[language]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.note} hint={words.noteHint}>
        <Textarea
          value={note}
          maxLength={MAX_NOTE_CHARS}
          resize="vertical"
          onChange={(_, data) => {
            setNote(data.value);
          }}
        />
      </Field>
      <p className={styles.text}>{words.bound}</p>
      <Button type="submit" className={styles.button} disabledFocusable={isBusy}>
        {words.save}
      </Button>
    </form>
  );
}
