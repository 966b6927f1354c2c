import type { ReactNode, SVGProps } from 'react';

export interface IconProps extends SVGProps<SVGSVGElement> {
  /** Width and height, px: 16, or 14 and 12 beside small text. */
  size?: number;
}

/** Makes an icon of strokes drawn on a 16 px grid. Icons are decoration: the name stands beside them. */
export function icon(strokes: ReactNode) {
  return function Icon({ size = 16, ...rest }: IconProps) {
    return (
      <svg
        viewBox="0 0 16 16"
        width={size}
        height={size}
        fill="none"
        stroke="currentColor"
        strokeWidth={size < 14 ? 1.75 : 1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
        style={{ display: 'block', flex: 'none' }}
        {...rest}
      >
        {strokes}
      </svg>
    );
  };
}
