import type { app, mail, pages } from '@microsoft/teams-js';
import type { TeamsLook } from './teams-look';
import { themeOf } from './teams-look';
import { LATE, within } from './within';

/** Longest wait for an answer of the host, milliseconds. Nobody looks at a button for longer. */
const ANSWER_MS = 3000;
/** Shorter: after about five seconds the browser forgets the click, and the last way to copy is lost too. */
const CLIPBOARD_MS = 1500;

export interface MailDraft {
  /** Addresses; none where the person chooses. */
  readonly to: readonly string[];
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
}

/** What this host can do; null for what it cannot. Each may still be refused. */
export interface TeamsHost {
  /** Opens the host's own dialog. */
  readonly shareLink: ((subPage: string, label: string, webAddress: string) => void) | null;
  /** Opens a new mail; false when the host refused or did not answer. */
  readonly openMail: ((draft: MailDraft) => Promise<boolean>) | null;
  /** Plain text only: the host takes one format at a time. */
  readonly writeClipboard: ((text: string) => Promise<boolean>) | null;
}

export interface TeamsListener {
  /** What has changed of it. */
  readonly onLook: (look: Partial<TeamsLook>) => void;
  /** A deep link into the tab; called once at most. */
  readonly onSubPage: (subPage: string) => void;
  /** The host's back button; false when there is nothing to go back to. */
  readonly onBack: () => boolean;
  readonly onHost: (host: TeamsHost) => void;
}

/**
 * Tells how Teams (or Outlook, or Microsoft 365) around the page looks and what it can do, as soon as it answers. The
 * page is complete without it and nobody waits: a host that answers late, up to the 60 s of teams-js, is still listened
 * to. Outside of a frame nothing is loaded, because teams-js asks a Microsoft address for its list of hosts when it is
 * imported (the page's `connect-src` forbids that; it does without).
 */
export async function connectTeams(listener: TeamsListener): Promise<void> {
  if (!isFramed()) return;
  try {
    // Taken apart here, so that the build leaves out the rest of a large library.
    const { app, clipboard, mail, pages } = await import('@microsoft/teams-js');
    const teams: Teams = { app, clipboard, mail, pages };
    await app.initialize();
    void app.notifySuccess().catch(() => undefined);
    listener.onHost(hostOf(teams));
    followBack(teams, listener);
    await followLook(teams, listener);
  } catch {
    // No host, or one that is not trusted: the page is complete without it.
  }
}

/** Teams on a phone has no frame but an interface of its own. */
export function isFramed(): boolean {
  return window.parent !== window || Boolean(window.opener) || 'nativeInterface' in window;
}

/** Deprecated, and on some desktops the only clipboard there is: the last of three, and never relied on. */
interface ClipboardApi {
  isSupported(): boolean;
  write(content: Blob): Promise<void>;
}

interface Teams {
  readonly app: typeof app;
  readonly mail: typeof mail;
  readonly pages: typeof pages;
  readonly clipboard: ClipboardApi;
}

async function followLook({ app }: Teams, { onLook, onSubPage }: TeamsListener): Promise<void> {
  app.registerOnThemeChangeHandler((theme) => {
    onLook({ theme: themeOf(theme) });
  });
  const context = await within(ANSWER_MS, app.getContext());
  if (context === LATE) return;
  onLook({ locale: context.app.locale, theme: themeOf(context.app.theme) });
  const { subPageId } = context.page;
  if (subPageId !== undefined && subPageId !== '') onSubPage(subPageId);
}

function followBack({ pages }: Teams, { onBack }: TeamsListener): void {
  if (pages.backStack.isSupported()) pages.backStack.registerBackButtonHandler(onBack);
}

function hostOf({ clipboard, mail, pages }: Teams): TeamsHost {
  return {
    shareLink: pages.isSupported()
      ? (subPageId, subPageLabel, subPageWebUrl) => {
          pages.shareDeepLink({ subPageId, subPageLabel, subPageWebUrl });
        }
      : null,
    openMail: mail.isSupported()
      ? ({ to, subject, body }) =>
          succeeds(
            ANSWER_MS,
            mail.composeMail({
              type: mail.ComposeMailType.New,
              toRecipients: [...to],
              subject,
              message: body,
            }),
          )
      : null,
    writeClipboard: clipboard.isSupported()
      ? // `text/plain;charset=utf-8` is refused.
        (text) => succeeds(CLIPBOARD_MS, clipboard.write(new Blob([text], { type: 'text/plain' })))
      : null,
  };
}

function succeeds(limitMs: number, call: Promise<unknown>): Promise<boolean> {
  return within(limitMs, call).then(
    (answer) => answer !== LATE,
    () => false,
  );
}
