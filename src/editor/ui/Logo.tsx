import { useId } from 'react';

/** Parley's mark. Give it a label where no word stands beside it. */
export function Logo({ size = 24, label }: { size?: number; label?: string }) {
  const brand = useId();
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      style={{ display: 'block', flex: 'none' }}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <linearGradient id={brand} x1="0" y1="0" x2="1" y2="1">
        <stop offset="0" stopColor="#7A52F0" />
        <stop offset=".5" stopColor="#3F63E4" />
        <stop offset="1" stopColor="#0FA39B" />
      </linearGradient>
      <rect width="24" height="24" rx="6.5" fill={`url(#${brand})`} />
      <g fill="none" stroke="#fff" strokeWidth="2.2" strokeLinecap="round">
        <path d="M6.5 5.8v12.4" />
        <path d="M6.5 8h5" />
        <path d="M11 12.2h6.5" />
        <path d="M6.5 16.4h5" opacity=".62" />
      </g>
    </svg>
  );
}
