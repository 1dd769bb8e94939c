import { cli } from './cli';
import { detectors } from './detectors';
import { dialog } from './dialog';
import { levels } from './levels';
import { links } from './links';
import { pane } from './pane';
import { phrases } from './phrases';
import { policy } from './policy';
import { preview } from './preview';
import { reason } from './reason';
import { tiers } from './tiers';
import { zones } from './zones';

export const de = {
  cli,
  detectors,
  dialog,
  levels,
  links,
  pane,
  phrases,
  policy,
  preview,
  reason,
  tiers,
  zones,
};
