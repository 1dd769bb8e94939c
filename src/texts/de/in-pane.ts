import type { PaneTexts } from '../pane-texts';
import { detectors } from './detectors';
import { levels } from './levels';
import { links } from './links';
import { pane } from './pane';
import { tiers } from './tiers';
import { zones } from './zones';

export const inPane: PaneTexts = { detectors, levels, links, pane, tiers, zones };
