/** @jest-environment jsdom */
import { app } from '@microsoft/teams-js';
import { followTeams, readLookHints } from '../../../src/hosts/teams/follow-teams';
import type { TeamsLook } from '../../../src/hosts/teams/follow-teams';

jest.mock('@microsoft/teams-js', () => ({
  app: {
    initialize: jest.fn(),
    getContext: jest.fn(),
    registerOnThemeChangeHandler: jest.fn(),
    notifySuccess: jest.fn(() => Promise.resolve()),
  },
}));

const teams = jest.mocked(app);

/** As Teams does: the page is not the topmost window. */
function frame(): void {
  jest.spyOn(window, 'parent', 'get').mockReturnValue({} as Window);
}

function answerWith(locale: string, theme: string): void {
  teams.initialize.mockResolvedValue(undefined);
  teams.getContext.mockResolvedValue({ app: { locale, theme } } as Awaited<
    ReturnType<typeof app.getContext>
  >);
}

async function follow(): Promise<TeamsLook[]> {
  const looks: TeamsLook[] = [];
  await followTeams((look) => looks.push(look));
  return looks;
}

afterEach(() => {
  jest.restoreAllMocks();
  jest.clearAllMocks();
});

test.each([
  ['default', 'light'],
  ['dark', 'dark'],
  ['contrast', 'contrast'],
  ['glass', null],
  ['constructor', null],
])('theme %s is shown as %s', async (theme, shown) => {
  frame();
  answerWith('de-de', theme);
  expect(await follow()).toEqual([{ locale: 'de-de', theme: shown }]);
});

test('follows a change of the theme', async () => {
  frame();
  answerWith('en-us', 'default');
  const looks = await follow();
  teams.registerOnThemeChangeHandler.mock.calls[0]?.[0]('contrast');
  expect(looks.at(-1)).toEqual({ locale: 'en-us', theme: 'contrast' });
});

test('alone in a browser teams-js is left alone: it would call a foreign address', async () => {
  expect(await follow()).toEqual([]);
  expect(teams.initialize).not.toHaveBeenCalled();
});

test('a frame that is not Teams is no error', async () => {
  frame();
  teams.initialize.mockRejectedValue(new Error('Initialization Failed.'));
  expect(await follow()).toEqual([]);
});

test.each([
  ['?theme=dark&locale=en-us', { theme: 'dark', locale: 'en-us' }],
  ['?theme={app.theme}&locale=de-de', { theme: null, locale: 'de-de' }],
  ['', { theme: null, locale: '' }],
])('hints in the address: %s', (query, look) => {
  expect(readLookHints(query)).toEqual(look);
});
