import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formsFor, lengthsFor, offerFor } from '../../../declines';
import type { DeclineChoice } from '../../../declines';
import { DECLINE_LANGUAGES } from '../../../policy';
import type { DeclineRules } from '../../../policy';
import { ChoiceField } from '../../../ui/ChoiceField/ChoiceField';
import { useReadingStyles } from '../../../ui/reading-styles';
import { useLanguage } from '../../../ui/speech';
import { useTabTexts } from '../../../ui/tab-speech';
import { networksOf, situationsOf } from '../decline-choice';
import { useLetterChoicesStyles } from './LetterChoices.styles';

export interface LetterChoicesProps {
  readonly rules: DeclineRules;
  readonly choice: DeclineChoice;
  /** Without a letter there is nothing to choose about its form. */
  readonly hasLetter: boolean;
  readonly onChange: (choice: DeclineChoice) => void;
}

/** No service in particular. */
const ANY = '';

function withoutService(choice: DeclineChoice): DeclineChoice {
  const copy = { ...choice };
  delete copy.service;
  return copy;
}

/** Who, where, what, and how to answer. */
export function LetterChoices({ rules, choice, hasLetter, onChange }: LetterChoicesProps): ReactElement {
  const styles = useLetterChoicesStyles();
  const reading = useReadingStyles();
  const language = useLanguage();
  const { letters } = useTabTexts();
  const networks = networksOf(rules, choice.sender);
  const services = networks.find(({ id }) => id === choice.network)?.services ?? [];
  const offer = offerFor(rules, choice.situation);
  const change = (part: Partial<DeclineChoice>): void => {
    onChange({ ...choice, ...part });
  };
  const named = (list: readonly { id: string; name: { de: string; en: string } }[]) =>
    list.map(({ id, name }) => ({ value: id, name: name[language] }));

  return (
    <form
      aria-label={letters.choices}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <ChoiceField
        label={letters.sender}
        options={named(rules.senders)}
        value={choice.sender}
        onChoose={(sender) => {
          change({ sender });
        }}
      />
      <ChoiceField
        label={letters.network}
        options={named(networks)}
        value={choice.network}
        onChoose={(network) => {
          change({ network });
        }}
      />
      {services.length > 1 && (
        <ChoiceField
          label={letters.service}
          options={[
            { value: ANY, name: letters.anyService },
            ...services.map((service) => ({ value: service, name: service })),
          ]}
          value={choice.service ?? ANY}
          onChoose={(service) => {
            onChange(service === ANY ? withoutService(choice) : { ...choice, service });
          }}
        />
      )}
      <ChoiceField
        label={letters.situation}
        options={situationsOf(rules, choice).map(({ id, title }) => ({ value: id, name: title[language] }))}
        value={choice.situation}
        onChoose={(situation) => {
          const suggested = rules.situations.find(({ id }) => id === situation)?.suggests;
          change({ situation, ...(suggested !== undefined && { language: suggested }) });
        }}
      />
      {offer?.situation.hint !== undefined && (
        <p className={reading.quiet}>{offer.situation.hint[language]}</p>
      )}
      {hasLetter && (
        <>
          <ChoiceField
            label={letters.way}
            options={(offer?.ways ?? []).map((value) => ({ value, name: letters.ways[value] }))}
            value={choice.way}
            onChoose={(way) => {
              change({ way });
            }}
          />
          <ChoiceField
            label={letters.length}
            options={lengthsFor(choice.way).map((value) => ({ value, name: letters.lengths[value] }))}
            value={choice.length}
            onChoose={(length) => {
              change({ length });
            }}
          />
          <ChoiceField
            label={letters.language}
            options={DECLINE_LANGUAGES.map((value) => ({ value, name: letters.languages[value] }))}
            value={choice.language}
            onChoose={(chosen) => {
              change({ language: chosen });
            }}
          />
          <ChoiceField
            label={letters.form}
            options={formsFor(choice.way).map((value) => ({ value, name: letters.forms[value] }))}
            value={choice.form}
            onChoose={(form) => {
              change({ form });
            }}
          />
          <div>
            {choice.form !== 'neutral' && (
              <Checkbox
                label={letters.title}
                checked={choice.title}
                onChange={(_, { checked }) => {
                  change({ title: checked === true });
                }}
              />
            )}
            {choice.way !== 'note' && (
              <Checkbox
                label={letters.fax}
                checked={choice.fax}
                onChange={(_, { checked }) => {
                  change({ fax: checked === true });
                }}
              />
            )}
          </div>
        </>
      )}
    </form>
  );
}
