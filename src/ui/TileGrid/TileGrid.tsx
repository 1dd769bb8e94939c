import type { ReactElement } from 'react';
import { useTileGridStyles } from './TileGrid.styles';

export interface Tile {
  readonly href: string;
  readonly title: string;
  readonly text: string;
  readonly icon: ReactElement;
}

export interface TileGridProps {
  readonly label: string;
  readonly tiles: readonly Tile[];
}

/** Ways to the pages, each a link with its name and what it is good for. */
export function TileGrid({ label, tiles }: TileGridProps): ReactElement {
  const styles = useTileGridStyles();
  return (
    <nav aria-label={label}>
      <ul className={styles.grid}>
        {tiles.map(({ href, title, text, icon }) => (
          <li key={href}>
            <a href={href} className={styles.tile}>
              <span className={styles.icon} aria-hidden>
                {icon}
              </span>
              <span className={styles.title}>{title}</span>
              <span className={styles.text}>{text}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
