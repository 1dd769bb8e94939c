import { findFaults } from './find-faults';
import type { TabStage } from './tab-stage';
import { useTab } from './use-tab';
import type { StageOptions } from './tab-stage';

const ROUTES = [
  '',
  'fragen',
  'fragen/dropbox-hochladen',
  'absage/d01',
  'absage/d24',
  'wege',
  'auftritt',
  'privat',
  'falsch-gesendet',
  'fuehrung',
  'neu',
  'rueckmeldung',
  'ueber',
];

const LOOKS: readonly (readonly [string, StageOptions])[] = [
  ['light', { teams: { theme: 'default' } }],
  ['dark', { teams: { theme: 'dark' } }],
  ['contrast', { teams: { theme: 'contrast' } }],
  ['forced colours', { forcedColors: 'active' }],
];

const WIDTHS = [320, 1280];

/** What axe finds wrong in the tab, and how far it scrolls sideways. */
async function faults({ page }: TabStage): Promise<readonly string[]> {
  const frame = page.frames().find((candidate) => candidate.url().includes('/tab.html'));
  if (frame === undefined) throw new Error('the tab is not open');
  return findFaults(frame);
}

describe.each(LOOKS)('accessibility of the tab: %s', (_, look) => {
  const { open } = useTab();

  test.each(WIDTHS)(
    'axe finds nothing on any page, nothing scrolls sideways, at %d pixels',
    async (width) => {
      const stage = await open({ ...look, viewport: { width, height: 800 }, reducedMotion: 'reduce' });
      const found: Record<string, readonly string[]> = {};
      for (const route of ROUTES) {
        const frame = stage.page.frames().find((candidate) => candidate.url().includes('/tab.html'));
        await frame?.evaluate((address) => {
          location.hash = `#/${address}`;
        }, route);
        await stage.tab.locator('h1').waitFor();
        await stage.page.waitForTimeout(100);
        found[route] = await faults(stage);
      }
      expect(found).toEqual(Object.fromEntries(ROUTES.map((route) => [route, []])));
    },
  );
});
