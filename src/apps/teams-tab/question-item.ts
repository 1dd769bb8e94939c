import type { FaqEntry } from '../../policy';
import { plainText } from '../../policy';
import type { QuestionItem } from '../../ui/QuestionList/QuestionList';
import { addressOf } from './routes';

/** An entry as a row of a list. */
export function questionItem({ id, question, answer }: FaqEntry): QuestionItem {
  return { id, href: addressOf({ page: 'answer', entry: id }), question, answer: plainText(answer) };
}
