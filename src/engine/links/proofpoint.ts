import { decodeBase64 } from './decode-base64';
import { decodePercent } from './decode-percent';

/** A run of 2 to 65 bytes: the sign behind `**` says how many. */
const RUN_LENGTHS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const SHORTEST_RUN = 2;

/** Version 2: `-` for `%`, `_` for `/`, then percent encoding. */
export function decodeProofpoint2(value: string): string {
  return decodePercent(value.replace(/-/g, '%').replace(/_/g, '/'));
}

/**
 * Version 3: `/v3/__https://host/a*b__;Iw!!…`. A star stands for one character of the Base64 list, `**X` for a run. Runs
 * count bytes of UTF-8, so characters are taken until the count is met; what would overshoot is left to the next run.
 *
 * Source: the vendor's decoder for versions 1 to 3, and the corrections to it that are public for characters beyond ASCII.
 *
 * @param rest path, query and fragment of the wrapper.
 */
export function decodeProofpoint3(rest: string): string | null {
  const start = rest.indexOf('/__');
  const end = rest.lastIndexOf('__;');
  if (start === -1 || end <= start) return null;
  const list = /^([a-z0-9_-]*)=*!/i.exec(rest.slice(end + '__;'.length))?.[1];
  if (list === undefined) return null;
  const characters = Array.from(decodeBase64(list) ?? '');
  let next = 0;
  let left = 0;
  return rest.slice(start + '/__'.length, end).replace(/\*(?:\*([a-z0-9_-]))?/gi, (_, run?: string) => {
    if (run === undefined) return characters[next++] ?? '';
    left += SHORTEST_RUN + RUN_LENGTHS.indexOf(run);
    let taken = '';
    for (let c = characters[next]; c !== undefined && byteLength(c) <= left; c = characters[++next]) {
      taken += c;
      left -= byteLength(c);
    }
    return taken;
  });
}

/** Of one character, in UTF-8. */
function byteLength(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
