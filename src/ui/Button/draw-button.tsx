import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useButtonStyles } from './Button.styles';

/** How a button looks, be it a button or a link. */
export interface ButtonLook {
  /** `secondary` unless said. */
  readonly appearance?: 'primary' | 'secondary' | 'subtle' | 'transparent' | undefined;
  /** `medium` unless said. */
  readonly size?: 'small' | 'medium' | 'large' | undefined;
  readonly icon?: ReactElement | undefined;
  /** `before` unless said. */
  readonly iconPosition?: 'before' | 'after' | undefined;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

/** Attributes and content of the element. `Button.styles.ts` reads the attributes. */
export interface DrawnButton {
  readonly className: string;
  readonly 'data-look': ButtonLook['appearance'];
  readonly 'data-size': ButtonLook['size'];
  readonly 'data-icon': 'before' | 'after' | 'only' | undefined;
  readonly children: ReactNode;
}

export function useDrawnButton(look: ButtonLook): DrawnButton {
  const { appearance, size, icon, iconPosition = 'before', className, children } = look;
  const base = useButtonStyles();
  const place = children === undefined ? 'only' : iconPosition;
  const before = icon && place !== 'after' && <span data-icon={place}>{icon}</span>;
  const after = icon && place === 'after' && <span data-icon={place}>{icon}</span>;
  return {
    className: mergeClasses(base, className),
    'data-look': appearance,
    'data-size': size,
    'data-icon': icon && place,
    children: (
      <>
        {before}
        {children}
        {after}
      </>
    ),
  };
}
