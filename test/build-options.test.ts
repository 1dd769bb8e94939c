import { BuildOptionError, readBuildOptions } from '../scripts/webpack/build-options';

/** What webpack itself puts into `env`. */
const WEBPACK = { WEBPACK_BUNDLE: true, WEBPACK_BUILD: true };

const codeOf = (env: Record<string, string | boolean>): string => {
  try {
    readBuildOptions(env);
    return 'ok';
  } catch (error) {
    return error instanceof BuildOptionError ? error.code : String(error);
  }
};

describe('readBuildOptions', () => {
  test('without options: the workbench’s address, Microsoft’s office.js, the strict pack, soft block', () => {
    expect(readBuildOptions(WEBPACK)).toEqual({
      origin: 'http://localhost:3000/addin',
      officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      policy: 'streng',
      sendMode: 'softBlock',
    });
  });

  test.each([
    ['an address', 'https://umschlag.example.de', 'https://umschlag.example.de'],
    ['a slash at the end', 'https://umschlag.example.de/', 'https://umschlag.example.de'],
    ['a path', 'https://web.example.de/a/b/', 'https://web.example.de/a/b'],
    ['a port', 'https://umschlag.example.de:8443', 'https://umschlag.example.de:8443'],
    ['capitals', 'HTTPS://Umschlag.Example.DE', 'https://umschlag.example.de'],
  ])('origin with %s', (_, given, read) => {
    expect(readBuildOptions({ origin: given })).toMatchObject({ origin: read });
  });

  test.each([
    ['of another cloud', 'https://cdn.example/appsforoffice/office.js'],
    ['on the same host', '/office/office.js'],
  ])('office.js %s', (_, officeJs) => {
    expect(readBuildOptions({ officeJs })).toMatchObject({ officeJs });
  });

  test.each([
    ['a misspelt name', { orign: 'https://umschlag.example.de' }, 'env'],
    ['http', { origin: 'http://umschlag.example.de' }, 'origin'],
    ['no scheme', { origin: 'umschlag.example.de' }, 'origin'],
    ['nothing after the name', { origin: true }, 'origin'],
    ['a query', { origin: 'https://umschlag.example.de?x=1' }, 'origin'],
    ['a fragment', { origin: 'https://umschlag.example.de#x' }, 'origin'],
    ['a user name', { origin: 'https://a@umschlag.example.de' }, 'origin'],
    ['office.js over http', { officeJs: 'http://cdn.example/office.js' }, 'officeJs'],
    ['office.js of any scheme', { officeJs: '//cdn.example/office.js' }, 'officeJs'],
    ['a pack that is not there', { policy: 'locker' }, 'policy'],
    ['a pack outside of policies/', { policy: '../policies/streng' }, 'policy'],
    ['a send mode of the XML', { sendMode: 'SoftBlock' }, 'sendMode'],
  ])('%s is refused', (_, env, code) => {
    expect(codeOf(env)).toBe(code);
  });
});
