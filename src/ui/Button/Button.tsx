import { forwardRef } from 'react';
import type { ButtonHTMLAttributes, MouseEvent } from 'react';
import { useDrawnButton } from './draw-button';
import type { ButtonLook } from './draw-button';

export interface ButtonProps
  extends ButtonLook, Omit<ButtonHTMLAttributes<HTMLButtonElement>, keyof ButtonLook | 'disabled'> {
  /** Does nothing for now, but stays where the focus is: `disabled` would throw the focus out of the page. */
  readonly disabledFocusable?: boolean;
}

/** The button of every page. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { appearance, size, icon, iconPosition, className, children, disabledFocusable = false, onClick, ...rest },
  ref,
) {
  const drawn = useDrawnButton({ appearance, size, icon, iconPosition, className, children });
  return (
    <button
      type="button"
      {...rest}
      {...drawn}
      ref={ref}
      aria-disabled={disabledFocusable || undefined}
      onClick={disabledFocusable ? ignore : onClick}
    />
  );
});

/** A form would be sent all the same. */
function ignore(event: MouseEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
