/** Where the programs of this page came from: asked of the page itself, so that it cannot be out of date. */
export function loadedOrigins({ scripts, location }: Document): readonly string[] {
  const sources = [...scripts].flatMap(({ src }) => (src === '' ? [] : [new URL(src).origin]));
  return [...new Set([location.origin, ...sources])];
}
