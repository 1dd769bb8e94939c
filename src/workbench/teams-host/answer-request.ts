import type { TeamsSettings } from './teams-settings';

/** What teams-js sends: `{ id, uuidAsString, func, args, … }`. */
export interface TeamsRequest {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args: readonly unknown[];
}

/** What is of a request, of whatever a page has posted; null for anything else. */
export function parseRequest(data: unknown): TeamsRequest | null {
  if (typeof data !== 'object' || data === null) return null;
  const { id, uuidAsString, func, args } = data as Readonly<Record<string, unknown>>;
  if (typeof id !== 'number' || typeof func !== 'string') return null;
  return {
    id,
    func,
    args: Array.isArray(args) ? args : [],
    ...(typeof uuidAsString === 'string' && { uuidAsString }),
  };
}

/** Version of the host library that answers; from 2.0 on the host says itself what it can. */
const HOST_VERSION = '2.0.1';

/**
 * The arguments of the answer to a request; null where the host says nothing. Wire format as teams-js 2.58 has it
 * (`internal/communication.ts`, `internal/appHelpers.ts`); contexts go over the wire in their old flat form.
 */
export function answerRequest({ func }: TeamsRequest, settings: TeamsSettings): readonly unknown[] | null {
  if (settings.answers === 'none') return null;
  if (func === 'initialize') return ['content', 'web', JSON.stringify(runtimeOf(settings)), HOST_VERSION];
  if (settings.answers === 'init-only') return null;
  switch (func) {
    case 'getContext':
      return [contextOf(settings)];
    // Both ends of these say yes or no, a no with its reason.
    case 'executeDeepLink':
    case 'mail.composeMail':
    case 'navigateBack':
      return [true];
    // First the error, then the result.
    case 'clipboard.writeToClipboard':
      return [undefined, undefined];
    default:
      return null;
  }
}

function runtimeOf({ host, hasClipboard }: TeamsSettings): object {
  return {
    apiVersion: 4,
    isLegacyTeams: false,
    supports: {
      pages: { backStack: {}, currentApp: {} },
      ...(hasClipboard && { clipboard: {} }),
      // Teams itself cannot open a mail.
      ...(host === 'Outlook' && { mail: {} }),
    },
  };
}

function contextOf({ locale, theme, host, subPage }: TeamsSettings): object {
  return {
    locale,
    theme,
    entityId: 'umschlag',
    subEntityId: subPage,
    hostName: host,
    hostClientType: 'web',
    frameContext: 'content',
    sessionId: 'simulation',
  };
}
