// `import { checkMessage } from "umschlag"`: Node cannot see the names inside a bundled CommonJS file by itself.
import library from '../../../lib/index.js';

export const { checkMessage, scanText, DETECTORS, maskLink, maskValue, EmlError, readEml, readPolicyPack } =
  library;
