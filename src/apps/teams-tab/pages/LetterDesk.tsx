import { Field, Input } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../../ui/Button/Button';
import {
  LENGTH_LIMITS,
  countCharacters,
  countWords,
  createDeclineCheck,
  textToHtml,
} from '../../../declines';
import type { DeclineChoice, DeclineLetter, DeclineValues } from '../../../declines';
import { houseDomains } from '../../../policy';
import type { DeclineContent } from '../../../policy';
import { DraftActions } from '../../../ui/DraftActions/DraftActions';
import { CopyButton } from '../../../ui/CopyButton/CopyButton';
import { LetterChecks } from '../../../ui/LetterChecks/LetterChecks';
import { LetterEditor } from '../../../ui/LetterEditor/LetterEditor';
import { NoticeBar } from '../../../ui/NoticeBar/NoticeBar';
import { useReadingStyles } from '../../../ui/reading-styles';
import { useLanguage } from '../../../ui/speech';
import { useTabTexts } from '../../../ui/tab-speech';
import { letterChecks } from '../letter-checks';
import { useTools } from '../tab-tools';
import { useLetterText } from '../use-letter-text';
import { useLetterDeskStyles } from './LetterDesk.styles';

export interface LetterDeskProps {
  readonly declines: DeclineContent;
  readonly choice: DeclineChoice;
  readonly letter: DeclineLetter;
  readonly values: DeclineValues;
}

/** The letter, to be changed and copied, with its checks beside it. */
export function LetterDesk({ declines, choice, letter, values }: LetterDeskProps): ReactElement {
  const styles = useLetterDeskStyles();
  const reading = useReadingStyles();
  const { letters } = useTabTexts();
  const { copy, host, policy } = useTools();
  const draft = useLetterText(letter.body);
  const check = useMemo(
    () =>
      createDeclineCheck(declines, {
        values,
        permissions: { allowed: policy.links.allowed, ownDomains: houseDomains(policy, '') },
      }),
    [declines, values, policy],
  );
  const [subject, setSubject] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { placeholders } = declines.texts[choice.language];
  const labels = declines.texts[useLanguage()].placeholders;
  const marks = letter.open.map((name) => `[${placeholders[name]}]`);
  const stillOpen = letter.open.filter((name) => draft.text.includes(`[${placeholders[name]}]`));
  const whole = [letter.head, draft.text].filter((piece) => piece !== '').join('\n\n');
  const select = (mark: string): void => {
    const start = draft.text.indexOf(mark);
    field.current?.focus();
    if (start >= 0) field.current?.setSelectionRange(start, start + mark.length);
  };

  return (
    <div className={styles.desk}>
      <section className={reading.stack} aria-label={letters.letter}>
        {choice.way === 'email' && letter.subject !== '' && (
          <Field label={letters.subject}>
            <Input
              value={subject ?? letter.subject}
              onChange={(_, { value }) => {
                setSubject(value);
              }}
            />
          </Field>
        )}
        {letter.head !== '' && <p className={styles.head}>{letter.head}</p>}
        <div className={reading.closeStack}>
          <LetterEditor
            label={letters.body}
            value={draft.text}
            marks={marks}
            fieldRef={field}
            onChange={draft.edit}
            lang={choice.language === 'en' ? 'en' : 'de'}
          />
          <LengthLine text={draft.text} choice={choice} />
          {stillOpen.length > 0 && (
            <div className={reading.row}>
              <span>{letters.open(stillOpen.length)}:</span>
              {stillOpen.map((name) => (
                <Button
                  key={name}
                  size="small"
                  onClick={() => {
                    select(`[${placeholders[name]}]`);
                  }}
                >
                  {labels[name]}
                </Button>
              ))}
            </div>
          )}
          {draft.isEdited && (
            <div className={reading.row}>
              <span className={reading.quiet}>{letters.edited}</span>
              <Button size="small" onClick={draft.discard}>
                {letters.restore}
              </Button>
            </div>
          )}
          {draft.lost !== null && (
            <div className={reading.row}>
              <span className={reading.quiet}>{letters.keepsEdits}</span>
              <Button size="small" onClick={draft.takeBack}>
                {letters.takeBack}
              </Button>
            </div>
          )}
        </div>
        <div className={styles.actions}>
          {choice.way === 'email' ? (
            <DraftActions
              tools={{ copy, openMail: host?.openMail ?? null }}
              what={letters.copied}
              copyLabel={letters.copy}
              mailLabel={letters.mail}
              draft={{ to: '', subject: subject ?? letter.subject, body: whole }}
              isMain
            />
          ) : (
            <div className={reading.row}>
              <CopyButton
                label={letters.copy}
                what={letters.copied}
                content={{ plain: whole, html: textToHtml(whole) }}
                copy={copy}
                isMain
              />
            </div>
          )}
        </div>
        {letter.cautions.map((caution) => (
          <NoticeBar key={caution} text={letters.cautions[caution]} />
        ))}
      </section>
      <LetterChecks
        items={letterChecks({
          rules: declines.rules,
          choice,
          text: draft.text,
          issues: check(draft.text, choice),
          words: letters,
        })}
      />
    </div>
  );
}

function LengthLine({
  text,
  choice,
}: {
  readonly text: string;
  readonly choice: DeclineChoice;
}): ReactElement {
  const reading = useReadingStyles();
  const { letters } = useTabTexts();
  const limit = LENGTH_LIMITS[choice.length];
  const used = countCharacters(text);
  const over = limit.unit === 'characters' ? used - limit.max : 0;
  return (
    <p className={reading.quiet}>
      {limit.unit === 'characters' ? letters.characters(used, limit.max) : letters.words(countWords(text))}
      {over > 0 && <strong>{` – ${letters.tooLong(over)}`}</strong>}
    </p>
  );
}
