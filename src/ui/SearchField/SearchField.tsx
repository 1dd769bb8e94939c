import { Field, Input } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { useSearchFieldStyles } from './SearchField.styles';

export interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly takesFocus: boolean;
  readonly onChange: (value: string) => void;
  /** Enter: to the first hit. */
  readonly onSubmit: () => void;
}

/** A question longer than this is a text that was pasted by mistake. */
const MAX_LENGTH = 200;

/** Where a question is typed. */
export function SearchField({
  label,
  placeholder,
  value,
  takesFocus,
  onChange,
  onSubmit,
}: SearchFieldProps): ReactElement {
  const styles = useSearchFieldStyles();
  const input = useRef<HTMLInputElement>(null);
  const wantsFocus = useRef(takesFocus);

  useEffect(() => {
    if (wantsFocus.current) input.current?.focus({ preventScroll: true });
  }, []);

  return (
    <Field label={label}>
      <Input
        type="search"
        input={{ ref: input }}
        contentBefore={<SearchRegular aria-hidden />}
        className={styles.box}
        size="large"
        maxLength={MAX_LENGTH}
        placeholder={placeholder}
        value={value}
        autoComplete="off"
        onChange={(_, data) => {
          onChange(data.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onSubmit();
          // Not every browser clears a search field by itself.
          if (event.key === 'Escape') onChange('');
        }}
      />
    </Field>
  );
}
