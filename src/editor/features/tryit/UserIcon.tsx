import { icon } from '#editor/ui/icon.tsx';

export const UserIcon = /* @__PURE__ */ icon(
  <>
    <circle cx="8" cy="5.5" r="2.7" />
    <path d="M2.8 13.3c.7-2.5 2.7-3.8 5.2-3.8s4.5 1.3 5.2 3.8" />
  </>,
);
