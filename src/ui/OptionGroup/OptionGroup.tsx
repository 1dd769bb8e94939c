import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useOptionGroupStyles } from './OptionGroup.styles';

export interface Option<T extends string> {
  readonly value: T;
  readonly name: string;
  readonly hint?: string;
}

export interface OptionGroupProps<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  /** Null: nothing chosen yet. */
  readonly value: T | null;
  readonly isRow?: boolean;
  readonly onChoose: (value: T) => void;
}

/** A question with its answers in view. */
export function OptionGroup<T extends string>({
  label,
  options,
  value,
  isRow = false,
  onChoose,
}: OptionGroupProps<T>): ReactElement {
  const styles = useOptionGroupStyles();
  return (
    <Field label={label}>
      <RadioGroup
        layout={isRow ? 'horizontal' : 'vertical'}
        value={value ?? ''}
        onChange={(_, chosen) => {
          const option = options.find((candidate) => candidate.value === chosen.value);
          if (option !== undefined) onChoose(option.value);
        }}
      >
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            label={
              <span className={styles.label}>
                {option.name}
                {option.hint !== undefined && <span className={styles.hint}>{option.hint}</span>}
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
