import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';

export interface ChoiceProps<T extends string | number> {
  readonly label: string;
  readonly options: readonly T[];
  readonly value: T;
  readonly name: (option: T) => string;
  readonly onChoose: (option: T) => void;
}

const useStyles = makeStyles({
  // Long names are cut instead of widening the column.
  select: { minWidth: 0, '> select': { minWidth: 0, width: '100%' } },
});

/** One setting with a few values. */
export function Choice<T extends string | number>({
  label,
  options,
  value,
  name,
  onChoose,
}: ChoiceProps<T>): ReactElement {
  const styles = useStyles();
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        className={styles.select}
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
