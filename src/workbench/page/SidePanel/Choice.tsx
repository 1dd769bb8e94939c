import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';

export interface ChoiceProps<T extends string | number> {
  readonly label: string;
  readonly options: readonly T[];
  readonly value: T;
  readonly name: (option: T) => string;
  readonly onChoose: (option: T) => void;
}

/** One setting with a few values. */
export function Choice<T extends string | number>({
  label,
  options,
  value,
  name,
  onChoose,
}: ChoiceProps<T>): ReactElement {
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        value={value}
        onChange={(_, chosen) => {
          const option = options.find((candidate) => String(candidate) === chosen.value);
          if (option !== undefined) onChoose(option);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {name(option)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
