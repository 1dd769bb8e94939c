import { hostingHeaders, workbenchHeaders } from '../../../src/workbench/server/hosting-headers';

describe('hostingHeaders', () => {
  test.each([
    ['onsend.js', 'no-cache'],
    ['onsend.html', 'no-cache'],
    ['taskpane.html', 'no-cache'],
    ['tab.html', 'no-cache'],
    ['assets/taskpane.e66c27049d22.js', 'public, max-age=31536000, immutable'],
    ['icons/umschlag-32.png', 'public, max-age=86400'],
    ['manifest.xml', 'no-cache'],
  ])('%s may be kept: %s', (file, cacheControl) => {
    expect(hostingHeaders(file)).toMatchObject({
      'Cache-Control': cacheControl,
      'X-Content-Type-Options': 'nosniff',
    });
  });

  test('pages with office.js allow its address and nobody else’s', () => {
    const policy = hostingHeaders('taskpane.html')['Content-Security-Policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(
      "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com;",
    );
    expect(policy).toMatch(/frame-ancestors https:\/\/outlook\.office\.com /);
    expect(policy).not.toMatch(/\{|unsafe-eval|\*;/);
  });

  test('pages without office.js name no foreign script', () => {
    expect(hostingHeaders('tab.html')['Content-Security-Policy']).toContain("script-src 'self';");
  });

  test('the workbench keeps everything to its own origin', () => {
    for (const file of ['taskpane.html', 'tab.html'])
      expect(workbenchHeaders(file)['Content-Security-Policy']).not.toContain('https:');
  });
});
