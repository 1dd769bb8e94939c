/** @jest-environment jsdom */
import { app, mail, pages } from '@microsoft/teams-js';
import { connectTeams } from '../../../src/hosts/teams/connect-teams';
import type { TeamsHost } from '../../../src/hosts/teams/connect-teams';
import type { TeamsLook } from '../../../src/hosts/teams/teams-look';

jest.mock('@microsoft/teams-js', () => ({
  app: {
    initialize: jest.fn(),
    getContext: jest.fn(),
    registerOnThemeChangeHandler: jest.fn(),
    notifySuccess: jest.fn(),
  },
  pages: {
    isSupported: jest.fn(() => true),
    shareDeepLink: jest.fn(),
    backStack: { isSupported: jest.fn(() => true), registerBackButtonHandler: jest.fn() },
  },
  clipboard: { isSupported: jest.fn(() => true), write: jest.fn() },
  mail: {
    isSupported: jest.fn(() => true),
    composeMail: jest.fn(),
    ComposeMailType: { New: 'new' },
  },
}));

const teams = jest.mocked(app);
/** By a type of its own: that of teams-js marks it deprecated. */
const { clipboard } = jest.requireMock<{
  readonly clipboard: { readonly isSupported: jest.Mock<boolean>; readonly write: jest.Mock<Promise<void>> };
}>('@microsoft/teams-js');

/** As Teams does: the page is not the topmost window. */
function frame(): void {
  jest.spyOn(window, 'parent', 'get').mockReturnValue({} as Window);
}

function answerWith(locale: string, theme: string, subPageId?: string): void {
  teams.initialize.mockResolvedValue(undefined);
  teams.notifySuccess.mockResolvedValue({ hasFinishedSuccessfully: true });
  teams.getContext.mockResolvedValue({ app: { locale, theme }, page: { subPageId } } as Awaited<
    ReturnType<typeof app.getContext>
  >);
}

interface Heard {
  readonly looks: Partial<TeamsLook>[];
  readonly subPages: string[];
  readonly hosts: TeamsHost[];
}

async function connect(onBack = (): boolean => false): Promise<Heard> {
  const heard: Heard = { looks: [], subPages: [], hosts: [] };
  await connectTeams({
    onLook: (look) => heard.looks.push(look),
    onSubPage: (subPage) => heard.subPages.push(subPage),
    onHost: (host) => heard.hosts.push(host),
    onBack,
  });
  return heard;
}

afterEach(() => {
  jest.useRealTimers();
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
  expect((await connect()).looks).toEqual([{ locale: 'de-de', theme: shown }]);
});

test('follows a change of the theme', async () => {
  frame();
  answerWith('en-us', 'default');
  const { looks } = await connect();
  teams.registerOnThemeChangeHandler.mock.calls[0]?.[0]('contrast');
  expect(looks.at(-1)).toEqual({ theme: 'contrast' });
});

test.each([
  ['fragen/dropbox', ['fragen/dropbox']],
  ['', []],
  [undefined, []],
])('a deep link to %j arrives as %j', async (subPageId, heard) => {
  frame();
  answerWith('de-de', 'default', subPageId);
  expect((await connect()).subPages).toEqual(heard);
});

test('the back button of the host asks the tab first', async () => {
  frame();
  answerWith('de-de', 'default');
  await connect(() => true);
  expect(jest.mocked(pages.backStack.registerBackButtonHandler).mock.calls[0]?.[0]()).toBe(true);
});

test('alone in a browser teams-js is left alone: it would call a foreign address', async () => {
  expect(await connect()).toEqual({ looks: [], subPages: [], hosts: [] });
  expect(teams.initialize).not.toHaveBeenCalled();
});

test('a frame that is not Teams is no error', async () => {
  frame();
  teams.initialize.mockRejectedValue(new Error('Initialization Failed.'));
  expect(await connect()).toEqual({ looks: [], subPages: [], hosts: [] });
});

describe('calls that the host never answers', () => {
  const never = new Promise<never>(() => undefined);

  test('the tab is there without its context', async () => {
    frame();
    answerWith('de-de', 'default');
    teams.getContext.mockReturnValue(never);
    jest.useFakeTimers();
    const connected = connect();
    await jest.advanceTimersByTimeAsync(10_000);
    const { looks, hosts } = await connected;
    expect({ looks, hosts: hosts.length }).toEqual({ looks: [], hosts: 1 });
  });

  test('copying and mail are given up, as when they are refused', async () => {
    frame();
    answerWith('de-de', 'default');
    const [host] = (await connect()).hosts;
    clipboard.write.mockReturnValue(never);
    jest.mocked(mail.composeMail).mockRejectedValue(new Error('refused'));
    jest.useFakeTimers();
    const copied = host?.writeClipboard?.('Text');
    const opened = host?.openMail?.({ to: [], subject: '', body: '' });
    await jest.advanceTimersByTimeAsync(2_000);
    expect(await copied).toBe(false);
    expect(await opened).toBe(false);
  });
});

test('what the host cannot do is not offered', async () => {
  frame();
  answerWith('de-de', 'default');
  jest.mocked(mail.isSupported).mockReturnValueOnce(false);
  clipboard.isSupported.mockReturnValueOnce(false);
  jest.mocked(pages.isSupported).mockReturnValueOnce(false);
  expect((await connect()).hosts).toEqual([{ shareLink: null, openMail: null, writeClipboard: null }]);
});
