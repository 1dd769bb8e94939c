/*
 * Stand-in for `Office.context.officeTheme`. Outlook on the web has it since Mailbox 1.14, the npm build of office.js
 * (2022) has not. The workbench puts the colours into the frame's name, which exists before the page does.
 */
(function () {
  let theme = null;
  try {
    theme = JSON.parse(globalThis.name).officeTheme ?? null;
  } catch {
    // Not in the workbench.
  }
  globalThis.Office.onReady(() => {
    const context = globalThis.Office.context;
    if (theme === null || context === undefined || 'officeTheme' in context) return;
    Object.defineProperty(context, 'officeTheme', { configurable: true, enumerable: true, get: () => theme });
  });
})();
