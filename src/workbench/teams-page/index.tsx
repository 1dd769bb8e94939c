import { createRoot } from 'react-dom/client';
import { TeamsWorkbench } from './TeamsWorkbench';

const place = document.getElementById('workbench');
if (place === null) throw new Error('teams.html has no element #workbench');

createRoot(place).render(<TeamsWorkbench />);
