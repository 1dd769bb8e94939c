/** Of the files that are shown, not of what the manifest was built from: the one place is package.json. */
export { version as PRODUCT_VERSION } from '../../../../package.json';
