import { icon } from '#editor/ui/icon.tsx';

export const BranchIcon = icon(
  <>
    <path d="M4.5 4.3v7.4M4.5 9.5h4A2.5 2.5 0 0 0 11 7V4.8" />
    <circle cx="4.5" cy="3" r="1.3" />
    <circle cx="4.5" cy="13" r="1.3" />
    <circle cx="11" cy="3.5" r="1.3" />
  </>,
);
