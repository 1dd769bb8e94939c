import type { WorkbenchPage } from './workbench-page';

/** More stops than the page has. */
const STOPS_MAX = 90;

/** Name of the element with the focus, in whichever frame it is. */
export function focusedName({ page }: WorkbenchPage): Promise<string> {
  return page.evaluate(() => {
    let focused = document.activeElement;
    for (;;) {
      const inside: DocumentOrShadowRoot | null =
        focused instanceof HTMLIFrameElement ? focused.contentDocument : (focused?.shadowRoot ?? null);
      if (inside === null) break;
      focused = inside.activeElement;
    }
    return focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
  });
}

/** Goes on with the Tab key until the element of this name has the focus. */
export async function tabTo(workbench: WorkbenchPage, name: string): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < STOPS_MAX; stop++) {
    const focused = await focusedName(workbench);
    if (focused === name) return;
    passed.push(focused.slice(0, 40));
    await workbench.page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches „${name}“, only: ${passed.join(' | ')}`);
}
