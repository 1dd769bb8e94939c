import { answerRequest, parseRequest } from './answer-request';
import type { TeamsRequest } from './answer-request';
import type { TeamsSettings } from './teams-settings';

export interface TabConnection {
  /** Tells the tab of an event: `themeChange`, `backButtonPress`. */
  readonly tell: (func: string, ...args: readonly unknown[]) => void;
  readonly close: () => void;
}

export interface TabConnectionOptions {
  readonly frame: HTMLIFrameElement;
  /** Of the tab; messages from anywhere else are not heard. */
  readonly origin: string;
  readonly settings: () => TeamsSettings;
  /** Every request, also those without an answer. */
  readonly onRequest: (request: TeamsRequest) => void;
}

/** Plays the host of the tab in a frame, for the real teams-js in it. */
export function connectTab({ frame, origin, settings, onRequest }: TabConnectionOptions): TabConnection {
  const post = (message: object): void => {
    frame.contentWindow?.postMessage(message, origin);
  };
  const listen = ({ source, origin: from, data }: MessageEvent): void => {
    if (source === null || source !== frame.contentWindow || from !== origin) return;
    const request = parseRequest(data);
    if (request === null) return;
    onRequest(request);
    const args = answerRequest(request, settings());
    if (args !== null) post({ id: request.id, uuidAsString: request.uuidAsString, args });
  };
  window.addEventListener('message', listen);
  return {
    tell: (func, ...args) => {
      post({ func, args });
    },
    close: () => {
      window.removeEventListener('message', listen);
    },
  };
}
