import packageFile from '../../../package.json';

/** Of the package; the bundler writes it into the command. */
export const VERSION: string = packageFile.version;
