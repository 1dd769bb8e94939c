import { nearestKey } from '../parsing/nearest-key';
import { shorten } from '../parsing/parse-values';
import type { ProblemLog } from '../parsing/problem-log';
import type { ContentLanguage } from './content';
import type { FaqEntry } from './faq';
import type { Inline, MarkdownNode } from './markdown';
import { parseBlocks, parseInlines, reportNotShown } from './parse-blocks';

export type FaqBody = Pick<FaqEntry, 'answer' | 'why' | 'rule' | 'advice'>;

type Section = Exclude<keyof FaqBody, 'answer'>;

/** The headings of the file. What the pages write above a section is theirs. */
const HEADINGS: Record<ContentLanguage, Record<Section, string>> = {
  de: { why: 'Warum', rule: 'Regel', advice: 'Was Sie tun können' },
  en: { why: 'Why', rule: 'Rule', advice: 'What you can do' },
};

const SECTIONS = ['why', 'rule', 'advice'] as const;

/** The answer and the sections below it; undefined where there is no answer. */
export function parseFaqBody(
  root: MarkdownNode,
  language: ContentLanguage,
  log: ProblemLog,
): FaqBody | undefined {
  const nodes = root.children ?? [];
  const firstHeading = nodes.findIndex(({ type }) => type === 'heading');
  const top = firstHeading < 0 ? nodes : nodes.slice(0, firstHeading);
  const sections = collectSections(nodes.slice(top.length), HEADINGS[language], log);
  const answer = parseAnswer(top, root, log);
  return answer === undefined
    ? undefined
    : {
        answer,
        why: parseBlocks(sections.why, log),
        rule: parseBlocks(sections.rule, log),
        advice: parseBlocks(sections.advice, log),
      };
}

function parseAnswer(
  top: readonly MarkdownNode[],
  root: MarkdownNode,
  log: ProblemLog,
): readonly Inline[] | undefined {
  const [first, second] = top;
  if (first?.type === 'paragraph' && second === undefined) return parseInlines(first, log);
  log.reportAt('one-answer', (second ?? first ?? root).position?.start ?? null, {});
  return undefined;
}

function collectSections(
  nodes: readonly MarkdownNode[],
  headings: Record<Section, string>,
  log: ProblemLog,
): Record<Section, MarkdownNode[]> {
  const sections: Record<Section, MarkdownNode[]> = { why: [], rule: [], advice: [] };
  const seen = new Set<Section>();
  let current: MarkdownNode[] = [];
  for (const node of nodes) {
    if (node.type !== 'heading') {
      current.push(node);
      continue;
    }
    const section = parseHeading(node, headings, log);
    // What stands under an unknown heading is read all the same, for its problems.
    if (section === null) continue;
    if (seen.has(section)) {
      log.reportAt('duplicate-heading', node.position?.start ?? null, { value: headings[section] });
    }
    seen.add(section);
    current = sections[section];
  }
  return sections;
}

function parseHeading(
  node: MarkdownNode,
  headings: Record<Section, string>,
  log: ProblemLog,
): Section | null {
  const text = parseInlines(node, log)
    .map(({ text: part }) => part)
    .join('');
  const section = SECTIONS.find((known) => headings[known] === text) ?? null;
  if (node.depth !== 2) reportNotShown(node, log);
  else if (section === null) {
    const list = SECTIONS.map((known) => headings[known]);
    log.reportAt('not-in-list', node.position?.start ?? null, {
      value: shorten(text),
      list,
      suggestion: nearestKey(text, list),
    });
  }
  return section;
}
