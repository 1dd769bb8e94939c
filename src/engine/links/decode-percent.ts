/**
 * Takes off one layer of percent encoding. Where a part is no UTF-8 (cut in half, Latin-1, a lone `%`) only the ASCII
 * signs are decoded and the rest stays: half a host is better than none.
 */
export function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  }
}
