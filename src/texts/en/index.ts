import type { Texts } from '../texts';
import { detectors } from './detectors';
import { levels } from './levels';
import { pane } from './pane';
import { tab } from './tab';
import { tiers } from './tiers';
import { zones } from './zones';

export const en: Texts = { detectors, levels, pane, tab, tiers, zones };
