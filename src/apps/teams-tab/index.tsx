/** The Teams tab, put together. It keeps nothing by itself: `localStorage` may throw in a frame. */
import { createRoot } from 'react-dom/client';
import { packHash, policy } from 'umschlag-policy';
import { connectTeams, isFramed } from '../../hosts/teams/connect-teams';
import { readHints } from '../../hosts/teams/teams-look';
import { createAddressBar } from './address-bar';
import { loadContent } from './load-content';
import { parseRoute } from './routes';
import { TabApp } from './TabApp';

const container = document.getElementById('root');
if (container !== null) {
  const hints = readHints(location.search);
  const look = { ...hints, locale: hints.locale === '' ? navigator.language : hints.locale };
  const bar = createAddressBar(window);
  if (location.hash === '' && hints.subPage !== '') bar.go(parseRoute(hints.subPage));
  createRoot(container).render(
    <TabApp
      policy={policy}
      packHash={packHash}
      look={look}
      bar={bar}
      load={loadContent}
      connect={connectTeams}
      isFramed={isFramed()}
    />,
  );
}
