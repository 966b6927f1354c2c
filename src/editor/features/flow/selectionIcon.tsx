import { icon } from '../../ui/icon.tsx';

/** A card between corners: fit the selection. */
export const SelectionIcon = /* @__PURE__ */ icon(
  <>
    <path d="M2.5 5V2.5H5M11 2.5h2.5V5M13.5 11v2.5H11M5 13.5H2.5V11" />
    <rect x="5.2" y="6" width="5.6" height="4" rx="1" />
  </>,
);
