import { Checkbox, Field, Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CheckSection } from '../../policy';
import { useReadingStyles } from '../reading-styles';
import { useTabTexts } from '../tab-speech';
import { useTickSectionsStyles } from './TickSections.styles';

/** What is ticked and written, by the ids of section and item: `konzept/zweck`. */
export interface TickState {
  readonly ticked: readonly string[];
  readonly notes: Readonly<Record<string, string>>;
}

export const NOTHING_TICKED: TickState = { ticked: [], notes: {} };

/** Items of different sections may have the same id. */
export function tickKey(section: string, item: string): string {
  return `${section}/${item}`;
}

export interface TickSectionsProps {
  readonly sections: readonly CheckSection[];
  readonly state: TickState;
  readonly onChange: (state: TickState) => void;
}

/** Boxes to tick under their headings; some ask for a sentence. */
export function TickSections({ sections, state, onChange }: TickSectionsProps): ReactElement {
  const styles = useTickSectionsStyles();
  const reading = useReadingStyles();
  const { lists } = useTabTexts();
  const tick = (key: string, isTicked: boolean): void => {
    const others = state.ticked.filter((other) => other !== key);
    onChange({ ...state, ticked: isTicked ? [...others, key] : others });
  };

  return (
    <>
      {sections.map(({ id, title, intro, items }) => {
        const done = items.filter((item) => state.ticked.includes(tickKey(id, item.id))).length;
        return (
          <section key={id} className={reading.closeStack} aria-label={title}>
            <h2 className={reading.heading}>{title}</h2>
            {intro !== undefined && <p className={reading.text}>{intro}</p>}
            <p className={reading.quiet}>{lists.progress(done, items.length)}</p>
            <div className={styles.items}>
              {items.map((item) => {
                const key = tickKey(id, item.id);
                return (
                  <div key={key}>
                    <Checkbox
                      label={item.text}
                      checked={state.ticked.includes(key)}
                      onChange={(_, { checked }) => {
                        tick(key, checked === true);
                      }}
                    />
                    {item.prompt !== undefined && (
                      <Field className={styles.note} label={item.prompt} size="small">
                        <Textarea
                          size="small"
                          resize="vertical"
                          rows={2}
                          value={state.notes[key] ?? ''}
                          onChange={(_, { value }) => {
                            onChange({ ...state, notes: { ...state.notes, [key]: value } });
                          }}
                        />
                      </Field>
                    )}
                  </div>
                );
              })}
            </div>
          </section>
        );
      })}
    </>
  );
}
