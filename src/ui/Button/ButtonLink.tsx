import type { AnchorHTMLAttributes, ReactElement } from 'react';
import { useDrawnButton } from './draw-button';
import type { ButtonLook } from './draw-button';

export interface ButtonLinkProps
  extends ButtonLook, Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonLook> {
  readonly href: string;
}

/** Leads to another place and looks like a button. */
export function ButtonLink(props: ButtonLinkProps): ReactElement {
  const { appearance, size, icon, iconPosition, className, children, ...rest } = props;
  const drawn = useDrawnButton({ appearance, size, icon, iconPosition, className, children });
  return <a {...rest} {...drawn} />;
}
