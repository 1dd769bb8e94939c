/** The page's address in a browser, without what the host wrote into it: look and language are not to be shared. */
export function webAddress(path: string): string {
  return `${location.origin}${location.pathname}#/${path}`;
}
