import { detectors } from './detectors';
import { zones } from './zones';

export const de = { detectors, zones };
