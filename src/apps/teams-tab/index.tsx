/** The Teams tab, put together. It keeps nothing: `localStorage` may throw in a frame. */
import { createRoot } from 'react-dom/client';
import { policy } from 'umschlag-policy';
import { followTeams, readLookHints } from '../../hosts/teams/follow-teams';
import { TabApp } from './TabApp';

const container = document.getElementById('root');
if (container !== null) {
  const hints = readLookHints(location.search);
  const look = { ...hints, locale: hints.locale === '' ? navigator.language : hints.locale };
  createRoot(container).render(<TabApp policy={policy} look={look} follow={followTeams} />);
}
