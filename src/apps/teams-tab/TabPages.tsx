import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import { LoadingPage } from './LoadingPage';
import { AboutPage } from './pages/AboutPage';
import { AccountPage } from './pages/AccountPage';
import { AnswerPage } from './pages/AnswerPage';
import { FaqPage } from './pages/FaqPage';
import { FeedbackPage } from './pages/FeedbackPage';
import { HomePage } from './pages/HomePage';
import { ManagersPage } from './pages/ManagersPage';
import { NewsPage } from './pages/NewsPage';
import { PrivatePage } from './pages/PrivatePage';
import { SlipPage } from './pages/SlipPage';
import { WaysPage } from './pages/WaysPage';
import { formatRoute } from './routes';
import type { Route } from './routes';

/** Letters bring blocks and checks along that no other page needs. */
const LettersPage = lazy(() =>
  import('./pages/LettersPage').then(({ LettersPage: page }) => ({ default: page })),
);

/** The page of an address. A new address is a new page: nothing typed on one stands on the other. */
export function TabPages({ route }: { readonly route: Route }): ReactElement {
  const key = formatRoute(route);
  switch (route.page) {
    case 'home':
      return <HomePage key={key} />;
    case 'faq':
      return <FaqPage key={key} category={route.category} />;
    case 'answer':
      return <AnswerPage key={key} id={route.entry} />;
    case 'letters':
      return (
        <Suspense key={key} fallback={<LoadingPage hasFailed={false} />}>
          <LettersPage situation={route.situation} />
        </Suspense>
      );
    case 'ways':
      return <WaysPage key={key} />;
    case 'account':
      return <AccountPage key={key} />;
    case 'private':
      return <PrivatePage key={key} />;
    case 'slip':
      return <SlipPage key={key} />;
    case 'managers':
      return <ManagersPage key={key} />;
    case 'news':
      return <NewsPage key={key} />;
    case 'feedback':
      return <FeedbackPage key={key} />;
    case 'about':
      return <AboutPage key={key} />;
  }
}
