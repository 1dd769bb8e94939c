import { detectors } from './detectors';
import { levels } from './levels';
import { pane } from './pane';
import { tab } from './tab';
import { tiers } from './tiers';
import { zones } from './zones';

export const de = { detectors, levels, pane, tab, tiers, zones };
