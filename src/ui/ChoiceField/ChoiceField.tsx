import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useChoiceFieldStyles } from './ChoiceField.styles';

export interface ChoiceOption<T extends string> {
  readonly value: T;
  readonly name: string;
}

export interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly ChoiceOption<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/** One of a few: the list of the system, which every keyboard and screen reader knows. */
export function ChoiceField<T extends string>({
  label,
  hint,
  options,
  value,
  onChoose,
}: ChoiceFieldProps<T>): ReactElement {
  const styles = useChoiceFieldStyles();
  return (
    <Field label={label} hint={hint ?? null}>
      <Select
        root={{ className: styles.select }}
        value={value}
        onChange={(_, chosen) => {
          const option = options.find((candidate) => candidate.value === chosen.value);
          if (option !== undefined) onChoose(option.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
