/** Where the workbench serves the npm package `@microsoft/office-js`, unmodified. */
export const OFFICE_JS_PATH = '/office-js/';
/** Small scripts of ours around it: what it would fetch from the network, what its build of 2022 does not have yet. */
export const STANDIN_PATH = '/office-js-standin/';
/** office.js asks a page at this place of its own folder whether a host without https is trusted. */
export const HOST_TRUST_PATH = `${OFFICE_JS_PATH}AgaveErrorUX/index.html`;

const OFFICE_JS_TAG = /<script\b[^>]*\bsrc="[^"]*\/office\.js"[^>]*>\s*<\/script>/i;

/** The only change to a page of the product: office.js from this server instead of Microsoft's. */
export function withLocalOfficeJs(html: string): string {
  return html.replace(
    OFFICE_JS_TAG,
    [`${STANDIN_PATH}microsoft-ajax.js`, `${OFFICE_JS_PATH}office.js`, `${STANDIN_PATH}office-theme.js`]
      .map((address) => `<script src="${address}"></script>`)
      .join(''),
  );
}
