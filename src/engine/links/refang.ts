/** A dot as people write it so that nobody can click: `[.]`, `(dot)`, `{punkt}`, and the full stops of East Asian scripts. */
export const DISARMED_DOT = /[([{][ \t]?(?:\.|dot|punkt)[ \t]?[)\]}]|[\u3002\uff0e\uff61]/gi;

const HAS_DISARMED = /[[({\u3002\uff0e\uff61]|h(?:xx|\*\*)p/i;

/** An address that was disarmed (`hxxps[:]//dropbox[.]com`) as it was before; any other unchanged. */
export function refang(url: string): string {
  if (!HAS_DISARMED.test(url)) return url;
  return url
    .replace(/^(\s{0,9})h(?:xx|\*\*)p(s?)/i, '$1http$2')
    .replace(/^(\s{0,9}https?)\[:(?:\/\/)?\](?:\/\/)?/i, '$1://')
    .replace(/[ \t]?[([{][ \t]?(?:\.|dot|punkt)[ \t]?[)\]}][ \t]?/gi, '.');
}
