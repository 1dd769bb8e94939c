import product from '../../../../package.json';

/** Of the files that are shown: package.json is the one place that knows. */
export const PRODUCT_VERSION: string = product.version;
