import type { PageVisibility } from './watch-message';

/** The pane is looked at when its page becomes visible or gets the focus: below Mailbox 1.15 nothing else tells. */
export const pageVisibility: PageVisibility = {
  isVisible: () => document.visibilityState === 'visible',
  onLook: (listener) => {
    const onVisible = (): void => {
      if (document.visibilityState === 'visible') listener();
    };
    document.addEventListener('visibilitychange', onVisible);
    window.addEventListener('focus', listener);
    return () => {
      document.removeEventListener('visibilitychange', onVisible);
      window.removeEventListener('focus', listener);
    };
  },
};
