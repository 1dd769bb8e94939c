/** The same words for programs that take formats and for those that do not. */
export interface CopyContent {
  readonly plain: string;
  readonly html: string;
}

/** The host's own clipboard, plain text only; null where it has none. */
export type HostClipboard = ((text: string) => Promise<boolean>) | null;

/**
 * Copies in the one order that was measured to work in frames without any permission. It must be called in the click
 * itself, for the browser forgets the click after some seconds:
 *
 * 1. the copy event: writes both formats, needs no permission, in Teams on the web and on the desktop;
 * 2. `navigator.clipboard`: needs a permission that most hosts do not give;
 * 3. the host's clipboard: deprecated, plain text only.
 *
 * @returns false when all three failed: then the text must be shown, selected, to be copied by hand.
 */
export async function copyText(content: CopyContent, hostClipboard: HostClipboard): Promise<boolean> {
  if (copyByEvent(content)) return true;
  if (await copyByNavigator(content)) return true;
  return (await hostClipboard?.(content.plain).catch(() => false)) ?? false;
}

/** `execCommand` is deprecated and the only way that works everywhere; what counts is that our listener was called. */
function copyByEvent({ plain, html }: CopyContent): boolean {
  let isWritten = false;
  const write = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', plain);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    isWritten = true;
  };
  document.addEventListener('copy', write, { capture: true, once: true });
  try {
    return execute('copy') && isWritten;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', write, { capture: true });
  }
}

/** By a type of our own, because TypeScript warns of the deprecated one. */
function execute(command: string): boolean {
  const { execCommand } = document as unknown as { execCommand?: (command: string) => boolean };
  return execCommand?.call(document, command) ?? false;
}

async function copyByNavigator({ plain, html }: CopyContent): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([plain], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}
