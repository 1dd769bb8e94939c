import type { ReactElement } from 'react';
import { FAQ_CATEGORIES } from '../../../policy';
import { CategoryBar } from '../../../ui/CategoryBar/CategoryBar';
import { QuestionList } from '../../../ui/QuestionList/QuestionList';
import { useReadingStyles } from '../../../ui/reading-styles';
import { useTabTexts } from '../../../ui/tab-speech';
import { questionItem } from '../question-item';
import { addressOf } from '../routes';
import { useTools } from '../tab-tools';
import { SearchPart } from './SearchPart';
import { SubPage } from './SubPage';

/** All questions, or those of one topic. */
export function FaqPage({ category }: { readonly category: string | null }): ReactElement {
  const reading = useReadingStyles();
  const { faq, tab } = useTabTexts();
  const { content } = useTools();
  const known = FAQ_CATEGORIES.filter((id) => content.faq.some((entry) => entry.category === id));
  const chosen = known.find((id) => id === category) ?? null;
  const entries = content.faq.filter((entry) => chosen === null || entry.category === chosen);

  return (
    <SubPage title={tab.pages.faq} lead={faq.intro} takesFocus={category !== null}>
      <SearchPart takesFocus={category === null}>
        <CategoryBar
          label={faq.categoriesLabel}
          categories={[null, ...known].map((id) => ({
            href: addressOf({ page: 'faq', category: id }),
            name: id === null ? faq.all : faq.categories[id],
            isCurrent: id === chosen,
          }))}
        />
        <section>
          <p className={reading.quiet}>{faq.shown(entries.length)}</p>
          <QuestionList
            label={chosen === null ? tab.pages.faq : faq.categories[chosen]}
            items={entries.map(questionItem)}
          />
        </section>
      </SearchPart>
    </SubPage>
  );
}
