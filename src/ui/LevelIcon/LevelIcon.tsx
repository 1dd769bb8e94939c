import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Level } from '../../policy';
import { useLevelIconStyles } from './LevelIcon.styles';

/** Five outlines that differ without colour: octagon, sheet with pen, diamond, circle, bare check mark. */
const SHAPES: Readonly<Record<Level, ReactElement>> = {
  stop: (
    <>
      <path d="M6.3 1.2h7.4l5.1 5.1v7.4l-5.1 5.1H6.3l-5.1-5.1V6.3z" fill="currentColor" />
      <path d="M5.2 10h9.6" className="cut" />
    </>
  ),
  justify: (
    <>
      <path d="M11.5 2.5H3.2v15h12.6V11" className="line" />
      <path d="m8.6 11.4 8.6-8.8" className="line" />
      <path d="M6.4 14.4h6.2" className="line" />
    </>
  ),
  confirm: (
    <>
      <path d="M10 1.2 18.8 10 10 18.8 1.2 10z" className="line" />
      <path d="M7.9 8.1a2.1 2.1 0 1 1 3.2 1.8c-.8.5-1.1.9-1.1 1.6" className="line" />
      <circle cx="10" cy="14" r="1.1" fill="currentColor" />
    </>
  ),
  hint: (
    <>
      <circle cx="10" cy="10" r="8.4" className="line" />
      <path d="M10 9.4v5" className="line" />
      <circle cx="10" cy="6.1" r="1.15" fill="currentColor" />
    </>
  ),
  allow: <path d="m2.2 10.8 5 5L17.8 5" className="line" />,
};

export interface LevelIconProps {
  readonly level: Level;
  /** Pixels. */
  readonly size?: 20 | 28;
}

/** Always beside its word, so it is hidden from screen readers. */
export function LevelIcon({ level, size = 20 }: LevelIconProps): ReactElement {
  const styles = useLevelIconStyles();
  return (
    <svg
      className={mergeClasses(styles.icon, styles[level])}
      data-level={level}
      viewBox="0 0 20 20"
      width={size}
      height={size}
      aria-hidden
      focusable="false"
    >
      {SHAPES[level]}
    </svg>
  );
}
