import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Button } from '../Button/Button';
import type { Guide } from '../../policy';
import { useReadingStyles } from '../reading-styles';
import { useLanguage } from '../speech';
import { useTabTexts } from '../tab-speech';
import { localMinute, slipDeadline } from './slip-clock';

export interface SlipClockProps {
  readonly guide: Guide;
  readonly knownSince: string;
  readonly onChange: (knownSince: string) => void;
}

/** From when on the time limit runs, and when it ends. */
export function SlipClock({ guide, knownSince, onChange }: SlipClockProps): ReactElement {
  const reading = useReadingStyles();
  const language = useLanguage();
  const { slip } = useTabTexts().lists;
  const deadline = slipDeadline(knownSince, guide.deadline.hours, new Date());
  const format = (options: Intl.DateTimeFormatOptions): string =>
    deadline === null
      ? ''
      : new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', options).format(deadline.end);
  return (
    <section className={reading.closeStack}>
      <h2 className={reading.heading}>{slip.clock}</h2>
      <p className={reading.text}>{guide.deadline.text}</p>
      <div className={reading.row}>
        <Field label={slip.knownSince}>
          <Input
            type="datetime-local"
            value={knownSince}
            onChange={(_, { value }) => {
              onChange(value);
            }}
          />
        </Field>
        <Button
          onClick={() => {
            onChange(localMinute(new Date()));
          }}
        >
          {slip.now}
        </Button>
      </div>
      <p className={reading.text} role="status">
        {deadline === null ? (
          slip.noTime
        ) : (
          <strong>
            {slip.until(
              format({ weekday: 'long', day: '2-digit', month: '2-digit', year: 'numeric' }),
              format({ hour: '2-digit', minute: '2-digit' }),
            )}{' '}
            {slip.left(deadline.hoursLeft)}
          </strong>
        )}
      </p>
    </section>
  );
}
