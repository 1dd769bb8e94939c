import { mergeClasses } from '@fluentui/react-components';
import { forwardRef } from 'react';
import type { ForwardRefExoticComponent, SVGProps } from 'react';
import { usePlainIconStyles } from './PlainIcon.styles';

/** Fluent's icons that grow with the text are drawn on a square of this size. */
const GRID = '20';

/**
 * Stands in for the function of the same name that Fluent's icons are made with; the build puts it there. Theirs knows icons
 * of many colours, of fonts and for scripts from right to left, too.
 *
 * @param width „20“, or „1em“.
 * @param paths drawn in the colour of the text.
 */
export function createFluentIcon(
  name: string,
  width: string,
  paths: readonly string[],
): ForwardRefExoticComponent<SVGProps<SVGSVGElement>> {
  const box = width === '1em' ? GRID : width;
  const Icon = forwardRef<SVGSVGElement, SVGProps<SVGSVGElement>>(function Icon(props, ref) {
    const base = usePlainIconStyles();
    const { className, ...rest } = props;
    return (
      <svg
        fill="currentColor"
        aria-hidden={rest['aria-label'] === undefined || undefined}
        {...rest}
        ref={ref}
        className={mergeClasses(base, className)}
        width={width}
        height={width}
        viewBox={`0 0 ${box} ${box}`}
      >
        {paths.map((path) => (
          <path key={path} d={path} />
        ))}
      </svg>
    );
  });
  Icon.displayName = name;
  return Icon;
}
