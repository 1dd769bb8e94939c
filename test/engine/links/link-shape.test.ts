import { LINK_SERVICES } from '../../../src/data/link-services';
import { findLinks } from '../../../src/engine/links/find-links';
import { createLinkCatalogue } from '../../../src/engine/links/link-catalogue';

const catalogue = createLinkCatalogue(LINK_SERVICES, { allowed: [], ownDomains: [] });

// Tokens are made up.
test.each([
  ['https://www.dropbox.com/request/AbC', 'upload-request', 'anonymous'],
  ['https://www.dropbox.com/scl/fi/abc/x.pdf?rlkey=1', 'share', 'anonymous'],
  ['https://www.dropbox.com/home/Ordner', 'page', 'restricted'],
  ['https://www.dropbox.com/', 'page', 'unknown'],
  ['https://fremd.sharepoint.com/:w:/g/personal/a/EAb', 'share', 'anonymous'],
  ['https://fremd.sharepoint.com/:x:/r/sites/a/b.xlsx', 'share', 'restricted'],
  ['https://fremd.sharepoint.com/:f:/s/team/EAb', 'share', 'restricted'],
  ['https://fremd.sharepoint.com/sites/team', 'share', 'unknown'],
  ['https://onedrive.live.com/?authkey=%21Ab&id=1', 'share', 'anonymous'],
  ['https://docs.google.com/document/d/e/2PACX-1v/pub', 'share', 'anonymous'],
  ['https://docs.google.com/document/d/1Ab/edit', 'share', 'unknown'],
  ['https://mega.nz/file/AbC#DeFgHiJk', 'share', 'anonymous'],
  ['https://we.tl/t-AbC', 'share', 'anonymous'],
  ['https://my.hidrive.com/upl/AbC', 'upload-request', 'anonymous'],
  ['https://konto.blob.core.windows.net/c/x.pdf?sv=1&sig=abc', 'share', 'anonymous'],
  ['https://chat.whatsapp.com/AbC', 'invite', 'anonymous'],
  ['https://t.me/+AbC', 'invite', 'anonymous'],
  ['https://t.me/muster', 'page', 'unknown'],
  ['https://trello.com/invite/b/AbC', 'invite', 'anonymous'],
  ['https://www.linkedin.com/comm/mynetwork/send-invite/x', 'invite', 'restricted'],
  ['https://www.linkedin.com/in/muster', 'page', 'unknown'],
  ['https://wolke.example/index.php/s/AbC', 'share', 'anonymous'],
  ['https://daten.example/u/d/0a1b2c3d4e5f60718293/', 'upload-request', 'anonymous'],
  ['https://beispiel.example/s/x', 'page', 'unknown'],
])('%s: %s, %s', (url, kind, access) => {
  expect(findLinks(url, [], catalogue)).toMatchObject([{ kind, access }]);
});
