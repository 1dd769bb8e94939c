import { Link } from '@fluentui/react-components';
import {
  ArrowRoutingRegular,
  HomePersonRegular,
  MailAlertRegular,
  MailDismissRegular,
  MegaphoneRegular,
  QuestionCircleRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { PageFrame } from '../../../ui/PageFrame/PageFrame';
import { useReadingStyles } from '../../../ui/reading-styles';
import { useTabTexts } from '../../../ui/tab-speech';
import { TileGrid } from '../../../ui/TileGrid/TileGrid';
import { addressOf } from '../routes';
import { SearchPart } from './SearchPart';
import { useHomePageStyles } from './HomePage.styles';

const MORE = ['managers', 'news', 'feedback', 'about'] as const;

/** The first page: a search, six ways in, and what is needed less often. */
export function HomePage(): ReactElement {
  const reading = useReadingStyles();
  const styles = useHomePageStyles();
  const { home, pages } = useTabTexts().tab;
  const tiles = [
    {
      id: 'faq',
      href: addressOf({ page: 'faq', category: null }),
      icon: <QuestionCircleRegular />,
    },
    {
      id: 'letters',
      href: addressOf({ page: 'letters', situation: null }),
      icon: <MailDismissRegular />,
    },
    { id: 'ways', href: addressOf({ page: 'ways' }), icon: <ArrowRoutingRegular /> },
    { id: 'account', href: addressOf({ page: 'account' }), icon: <MegaphoneRegular /> },
    { id: 'private', href: addressOf({ page: 'private' }), icon: <HomePersonRegular /> },
    { id: 'slip', href: addressOf({ page: 'slip' }), icon: <MailAlertRegular /> },
  ] as const;

  return (
    <PageFrame title={home.title} takesFocus={false}>
      <SearchPart takesFocus>
        <TileGrid
          label={home.tilesLabel}
          tiles={tiles.map(({ id, href, icon }) => ({ href, icon, title: pages[id], text: home.tiles[id] }))}
        />
        <nav aria-label={home.moreLabel} className={styles.more}>
          {MORE.map((page) => (
            <Link key={page} href={addressOf({ page })} className={reading.link}>
              {pages[page]}
            </Link>
          ))}
        </nav>
      </SearchPart>
    </PageFrame>
  );
}
