import type { ReactElement } from 'react';
import { useState } from 'react';
import { Button } from '../../../ui/Button/Button';
import type { Invitation } from '../../../check';
import type { DeclineLetter } from '../../../declines';
import { readingTextsFor } from '../../../texts';
import type { Language } from '../../../texts';
import { CopyButton } from '../../../ui/CopyButton/CopyButton';
import { copyText } from '../../../ui/copy-text';
import { OptionGroup } from '../../../ui/OptionGroup/OptionGroup';
import { useReadingStyles } from '../../../ui/reading-styles';
import { useLanguage } from '../../../ui/speech';
import { useTabTexts } from '../../../ui/tab-speech';
import type { ReadingTools } from './ReadingPane';

export interface InvitationViewProps {
  readonly invitation: Invitation;
  readonly tools: ReadingTools;
}

type Outcome = 'none' | 'opening' | 'opened' | 'noReply' | 'noLetter' | 'notLoaded';

/** Who invites in English is answered in English, whatever language Outlook speaks. */
const LETTER_LANGUAGES: readonly Language[] = ['de', 'en'];

/** An invitation as they come every day: one button opens the reply with the refusal in it. */
export function DeclineView({ invitation, tools }: InvitationViewProps): ReactElement {
  const [outcome, setOutcome] = useState<Outcome>('none');
  const [letter, setLetter] = useState<DeclineLetter | null>(null);
  const reading = useReadingStyles();
  const language = useLanguage();
  const words = readingTextsFor(language);
  const { letters } = useTabTexts();
  const [letterLanguage, setLetterLanguage] = useState(language);

  const choose = (chosen: Language): void => {
    setLetterLanguage(chosen);
    setLetter(null);
    setOutcome('none');
  };
  const decline = async (): Promise<void> => {
    setOutcome('opening');
    try {
      const result = await tools.write(invitation, letterLanguage);
      if (result.kind !== 'letter') {
        setOutcome('noLetter');
        return;
      }
      setLetter(result);
      try {
        await tools.openReply(result.html);
        setOutcome('opened');
      } catch {
        setOutcome('noReply');
      }
    } catch {
      setOutcome('notLoaded');
    }
  };

  return (
    <section className={reading.stack}>
      <div className={reading.closeStack}>
        <h1 className={reading.heading}>{words.found[invitation.kind](invitation.name)}</h1>
        <p className={reading.text}>{words.rule}</p>
        {invitation.isAutomatic && <p className={reading.text}>{words.automatic}</p>}
      </div>
      <OptionGroup
        label={letters.language}
        options={LETTER_LANGUAGES.map((value) => ({ value, name: letters.languages[value] }))}
        value={letterLanguage}
        isRow
        onChoose={choose}
      />
      <div className={reading.row}>
        <Button
          appearance="primary"
          disabledFocusable={outcome === 'opening'}
          onClick={() => {
            void decline();
          }}
        >
          {words.decline}
        </Button>
        {letter !== null && (
          <CopyButton
            label={words.copy}
            what={words.copied}
            content={{ plain: letter.text, html: letter.html }}
            copy={(content) => copyText(content, null)}
          />
        )}
      </div>
      <p role="status" className={reading.text}>
        {outcome === 'none' ? '' : words[outcome]}
      </p>
    </section>
  );
}
