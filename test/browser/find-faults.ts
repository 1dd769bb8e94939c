import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import type { WorkbenchPage } from './workbench-page';

/**
 * Fluent's own focus catchers (tabster) are left out: hidden and focusable on purpose, they hand the focus on at once.
 */
const FOCUS_CATCHERS = '[data-tabster-dummy]';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong in one document, frames inside it left out: rule, place and what to do. */
export async function findViolations(place: Page | Frame): Promise<readonly string[]> {
  await place.evaluate(axe.source);
  return place.evaluate(
    async ({ tags, leftOut }) => {
      const { axe: checker } = window as unknown as { axe: typeof axe };
      const result = await checker.run(
        { exclude: [leftOut] },
        { iframes: false, runOnly: { type: 'tag', values: tags } },
      );
      return result.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
      );
    },
    { tags: TAGS, leftOut: FOCUS_CATCHERS },
  );
}

/** As `findViolations`, and how far the document scrolls sideways. */
export async function findFaults(place: Page | Frame): Promise<readonly string[]> {
  const sideways = await place.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [...(await findViolations(place)), ...(sideways > 0 ? [`scrolls sideways: ${sideways} px`] : [])];
}

/** The document of the open task pane. */
export function paneFrame({ page }: Pick<WorkbenchPage, 'page'>): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes('/addin/taskpane.html'));
  if (frame === undefined) throw new Error('the task pane is not open');
  return frame;
}

/** Doubles every size of text and of lines, as a person does who cannot read small print; nothing else grows. */
export async function doubleText(place: Frame): Promise<void> {
  await place.evaluate(() => {
    for (const theme of document.querySelectorAll<HTMLElement>('[data-theme]')) {
      const styles = getComputedStyle(theme);
      for (const group of ['fontSize', 'lineHeight']) {
        for (const size of ['Base100', 'Base200', 'Base300', 'Base400', 'Base500', 'Base600', 'Hero700']) {
          const name = `--${group}${size}`;
          const value = parseFloat(styles.getPropertyValue(name));
          if (value > 0) theme.style.setProperty(name, `${value * 2}px`);
        }
      }
    }
  });
}
