import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../Button/Button';
import type { Guide, Policy } from '../../policy';
import { DraftActions } from '../DraftActions/DraftActions';
import type { DraftTools } from '../DraftActions/DraftActions';
import { useReadingStyles } from '../reading-styles';
import { useTabTexts } from '../tab-speech';

export interface SlipFactsProps {
  readonly guide: Guide;
  readonly dsb: Policy['dsb'];
  readonly knownSince: string;
  readonly tools: DraftTools;
}

/** A sheet for the data protection officer, to be copied or mailed by hand. */
export function SlipFacts({ guide, dsb, knownSince, tools }: SlipFactsProps): ReactElement {
  const reading = useReadingStyles();
  const { slip } = useTabTexts().lists;
  const [facts, setFacts] = useState<Readonly<Record<string, string>>>({});
  const said = (value: string): string => (value.trim() === '' ? slip.empty : value.trim());
  const sheet = [
    slip.sheetTitle,
    `${slip.sheetIntro} ${said(knownSince.replace('T', ', '))}`,
    guide.facts.map(({ id, label }) => `${label}: ${said(facts[id] ?? '')}`).join('\n'),
  ].join('\n\n');
  return (
    <section className={reading.stack}>
      <div>
        <h2 className={reading.heading}>{slip.facts}</h2>
        <p className={reading.text}>{slip.factsNote}</p>
      </div>
      {guide.facts.map(({ id, label, hint }) => (
        <Field key={id} label={label} hint={hint ?? null}>
          <Textarea
            rows={2}
            resize="vertical"
            value={facts[id] ?? ''}
            onChange={(_, { value }) => {
              setFacts({ ...facts, [id]: value });
            }}
          />
        </Field>
      ))}
      <DraftActions
        tools={tools}
        what={slip.sheetCopied}
        copyLabel={slip.copySheet}
        mailLabel={slip.mail}
        draft={{ to: dsb.mail, subject: slip.subject, body: sheet }}
        isMain
      />
      <div>
        <Button
          onClick={() => {
            setFacts({});
          }}
        >
          {slip.clear}
        </Button>
      </div>
    </section>
  );
}
