import type { Texts } from '../texts';
import { detectors } from './detectors';
import { zones } from './zones';

export const en: Texts = { detectors, zones };
