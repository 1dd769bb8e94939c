import { findBrowser } from './find-browser';

const { CHROME_PATH: before } = process.env;

afterEach(() => {
  if (before === undefined) delete process.env['CHROME_PATH'];
  else process.env['CHROME_PATH'] = before;
});

test('CHROME_PATH goes before everything else', () => {
  process.env['CHROME_PATH'] = process.execPath;
  expect(findBrowser()).toEqual({ executablePath: process.execPath, isPackaged: false });
});

test('without it there is a browser all the same', () => {
  delete process.env['CHROME_PATH'];
  expect(findBrowser().executablePath).not.toBe('');
});
