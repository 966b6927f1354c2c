import { icon } from './icon.tsx';

/* The look's own icons, each named after what it stands for. */
export const BookIcon = /* @__PURE__ */ icon(
  <path d="M3 3.5h4a1 1 0 0 1 1 1V13a1.5 1.5 0 0 0-1.5-1.2H3zM13 3.5H9a1 1 0 0 0-1 1V13a1.5 1.5 0 0 1 1.5-1.2H13z" />,
);
export const CheckIcon = /* @__PURE__ */ icon(<path d="M3.5 8.5l3 3 6-6.5" />);
export const ChevronDownIcon = /* @__PURE__ */ icon(<path d="M4.5 6.5 8 10l3.5-3.5" />);
export const ChevronLeftIcon = /* @__PURE__ */ icon(<path d="M9.5 4.5 6 8l3.5 3.5" />);
export const ChevronRightIcon = /* @__PURE__ */ icon(<path d="M6.5 4.5 10 8l-3.5 3.5" />);
export const ClockIcon = /* @__PURE__ */ icon(
  <>
    <circle cx="8" cy="8" r="5.5" />
    <path d="M8 5v3.2l2 1.3" />
  </>,
);
export const CloseIcon = /* @__PURE__ */ icon(<path d="M4 4l8 8M12 4l-8 8" />);
export const CloudCheckIcon = /* @__PURE__ */ icon(
  <>
    <path d="M4.5 13a3 3 0 0 1-.3-6 4 4 0 0 1 7.7.3A2.8 2.8 0 0 1 11.5 13z" />
    <path d="M6.3 9.7l1.3 1.3 2.3-2.5" />
  </>,
);
export const CloudIcon = /* @__PURE__ */ icon(
  <path d="M4.5 13a3 3 0 0 1-.3-6 4 4 0 0 1 7.7.3A2.8 2.8 0 0 1 11.5 13z" />,
);
export const CloudOffIcon = /* @__PURE__ */ icon(
  <path d="M6.2 4.6A4 4 0 0 1 11.9 7.3 2.8 2.8 0 0 1 13.3 12M10.5 13h-6a3 3 0 0 1-.3-6c.1-.4.2-.7.4-1M2.5 2.5l11 11" />,
);
export const CloudUpIcon = /* @__PURE__ */ icon(
  <>
    <path d="M4.5 13a3 3 0 0 1-.3-6 4 4 0 0 1 7.7.3A2.8 2.8 0 0 1 11.5 13z" />
    <path d="M8 11.5V8M6.5 9.3 8 7.8l1.5 1.5" />
  </>,
);
export const CommentIcon = /* @__PURE__ */ icon(<path d="M3 3.5h10v7H8l-3 2.5v-2.5H3z" />);
export const ContrastIcon = /* @__PURE__ */ icon(
  <>
    <circle cx="8" cy="8" r="5.5" />
    <path d="M8 2.5v11" />
    <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" stroke="none" />
  </>,
);
export const CopyIcon = /* @__PURE__ */ icon(
  <>
    <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
    <path d="M10.5 5.5V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5" />
  </>,
);
export const DialogIcon = /* @__PURE__ */ icon(
  <>
    <path d="M3 2.5v10M3 4.5h3.5M3 11h3.5" />
    <rect x="6.5" y="2.5" width="7" height="4" rx="1.2" />
    <rect x="6.5" y="9" width="7" height="4" rx="1.2" />
  </>,
);
export const DotsIcon = /* @__PURE__ */ icon(<path d="M3.5 8h.01M8 8h.01M12.5 8h.01" strokeWidth="2" />);
export const DownloadIcon = /* @__PURE__ */ icon(
  <path d="M8 2.5v7M5.3 7 8 9.7 10.7 7M3 11v1.2c0 .7.6 1.3 1.3 1.3h7.4c.7 0 1.3-.6 1.3-1.3V11" />,
);
export const EntityIcon = /* @__PURE__ */ icon(
  <>
    <circle cx="8" cy="8" r="2.4" />
    <path d="M10.4 5.6v3c0 2 3 1.9 3-.8A5.5 5.5 0 1 0 11 12.7" />
  </>,
);
export const ExclamationIcon = /* @__PURE__ */ icon(<path d="M8 3.5v5.5M8 12h.01" />);
export const ExternalIcon = /* @__PURE__ */ icon(
  <path d="M9.5 3h3.5v3.5M13 3 7.5 8.5M11.5 9.5v2.7c0 .4-.4.8-.8.8H3.8c-.4 0-.8-.4-.8-.8V5.3c0-.4.4-.8.8-.8h2.7" />,
);
export const EyeIcon = /* @__PURE__ */ icon(
  <>
    <path d="M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8z" />
    <circle cx="8" cy="8" r="1.8" />
  </>,
);
export const FileIcon = /* @__PURE__ */ icon(<path d="M4 2.5h5l3 3v8H4zM9 2.5v3h3" />);
export const FitIcon = /* @__PURE__ */ icon(
  <path d="M2.5 6V3.5H5M11 3.5h2.5V6M13.5 10v2.5H11M5 12.5H2.5V10" />,
);
export const FolderIcon = /* @__PURE__ */ icon(
  <path d="M2 4.2c0-.7.5-1.2 1.2-1.2h2.6l1.5 1.7h5.5c.7 0 1.2.5 1.2 1.2v5.6c0 .7-.5 1.2-1.2 1.2H3.2c-.7 0-1.2-.5-1.2-1.2z" />,
);
export const GripIcon = /* @__PURE__ */ icon(
  <path d="M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01" strokeWidth="2" />,
);
export const HelpIcon = /* @__PURE__ */ icon(
  <>
    <circle cx="8" cy="8" r="5.7" />
    <path d="M6.3 6.3c0-2.3 3.5-2.1 3.5.1C9.8 8 8 7.8 8 9.3M8 11.5h.01" />
  </>,
);
export const IntentIcon = /* @__PURE__ */ icon(
  <path d="M6.3 2.5 4.8 13.5M11.2 2.5 9.7 13.5M2.8 6h10.9M2.3 10h10.9" />,
);
export const JumpIcon = /* @__PURE__ */ icon(<path d="M2.5 3.5v3a2.5 2.5 0 0 0 2.5 2.5h8M10 6l3 3-3 3" />);
export const LeaveIcon = /* @__PURE__ */ icon(
  <path d="M7 3H4.2C3.5 3 3 3.5 3 4.2v7.6c0 .7.5 1.2 1.2 1.2H7M6.5 8h7M11 5.5 13.5 8 11 10.5" />,
);
export const MinusIcon = /* @__PURE__ */ icon(<path d="M3.5 8h9" />);
export const MoonIcon = /* @__PURE__ */ icon(<path d="M13 9.5A5.5 5.5 0 0 1 6.5 3 5.5 5.5 0 1 0 13 9.5z" />);
export const NodeIcon = /* @__PURE__ */ icon(
  <path d="M2.5 4.5c0-.8.7-1.5 1.5-1.5h8c.8 0 1.5.7 1.5 1.5v5c0 .8-.7 1.5-1.5 1.5H7.5L5 13.3V11H4c-.8 0-1.5-.7-1.5-1.5z" />,
);
export const OutlineIcon = /* @__PURE__ */ icon(
  <path d="M3 3.5h7M6 8h7M6 12.5h7M3 3.5V12.5M3 8h1M3 12.5h1" />,
);
export const PanIcon = /* @__PURE__ */ icon(
  <path d="M8 2v12M2 8h12M6.3 3.7 8 2l1.7 1.7M6.3 12.3 8 14l1.7-1.7M3.7 6.3 2 8l1.7 1.7M12.3 6.3 14 8l-1.7 1.7" />,
);
export const PanelLeftIcon = /* @__PURE__ */ icon(
  <>
    <rect x="2.5" y="3" width="11" height="10" rx="1.5" />
    <path d="M6.3 3v10" />
  </>,
);
export const PanelRightIcon = /* @__PURE__ */ icon(
  <>
    <rect x="2.5" y="3" width="11" height="10" rx="1.5" />
    <path d="M9.7 3v10" />
  </>,
);
export const PlayIcon = /* @__PURE__ */ icon(<path d="M5 3.2v9.6l7.5-4.8z" />);
export const PlusIcon = /* @__PURE__ */ icon(<path d="M8 3.5v9M3.5 8h9" />);
export const PointerIcon = /* @__PURE__ */ icon(<path d="M4 2.5l8.5 5-3.7 1.1L7 12.5z" />);
export const RedoIcon = /* @__PURE__ */ icon(<path d="M10.5 3.5l3 3-3 3M13.5 6.5H6a3.5 3.5 0 0 0 0 7h3" />);
export const RenameIcon = /* @__PURE__ */ icon(
  <path d="M3 13l.6-2.8L10.8 3a1.4 1.4 0 0 1 2 0l.2.2a1.4 1.4 0 0 1 0 2L5.8 12.4z" />,
);
export const ReturnIcon = /* @__PURE__ */ icon(
  <path d="M3 8a5 5 0 0 1 8.8-3.2M13 8a5 5 0 0 1-8.8 3.2M12 2.5v2.5H9.5M4 13.5V11h2.5" />,
);
export const SearchIcon = /* @__PURE__ */ icon(
  <>
    <circle cx="7" cy="7" r="4" />
    <path d="M10 10l3.5 3.5" />
  </>,
);
export const SendIcon = /* @__PURE__ */ icon(<path d="M8 13V3.5M4 7.2l4-4 4 4" />);
export const SettingsIcon = /* @__PURE__ */ icon(
  <path d="M2.5 5h6M12.5 5h1M2.5 11h1M7.5 11h6M10.5 3.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6zM5.5 9.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6z" />,
);
export const SkipIcon = /* @__PURE__ */ icon(<path d="M3.5 4l4 4-4 4M8.5 4l4 4-4 4" />);
export const SlotsIcon = /* @__PURE__ */ icon(
  <>
    <rect x="2.5" y="3" width="3.5" height="3.5" rx=".8" />
    <rect x="2.5" y="9.5" width="3.5" height="3.5" rx=".8" />
    <path d="M8.5 4.75h5M8.5 11.25h5" />
  </>,
);
export const SunIcon = /* @__PURE__ */ icon(
  <>
    <circle cx="8" cy="8" r="2.8" />
    <path d="M8 1.8v1.4M8 12.8v1.4M1.8 8h1.4M12.8 8h1.4M3.6 3.6l1 1M11.4 11.4l1 1M12.4 3.6l-1 1M4.6 11.4l-1 1" />
  </>,
);
export const TestIcon = /* @__PURE__ */ icon(
  <path d="M2.5 4l1.2 1.2L6 3M2.5 8l1.2 1.2L6 7M2.5 12l1.2 1.2L6 11M8.5 4.2h5M8.5 8.2h5M8.5 12.2h5" />,
);
export const TrashIcon = /* @__PURE__ */ icon(
  <path d="M3 4.5h10M6.5 4.5v-1c0-.6.4-1 1-1h1c.6 0 1 .4 1 1v1M4.5 4.5l.5 8c0 .6.4 1 1 1h4c.6 0 1-.4 1-1l.5-8" />,
);
export const UndoIcon = /* @__PURE__ */ icon(
  <path d="M5.5 3.5 2.5 6.5l3 3M2.5 6.5H10a3.5 3.5 0 0 1 0 7H7" />,
);
export const UploadIcon = /* @__PURE__ */ icon(
  <path d="M8 9.7v-7M5.3 5.2 8 2.5l2.7 2.7M3 11v1.2c0 .7.6 1.3 1.3 1.3h7.4c.7 0 1.3-.6 1.3-1.3V11" />,
);
export const VariableIcon = /* @__PURE__ */ icon(
  <path d="M5.5 2.5c-2.2 0-.6 4.6-2.8 5.5 2.2.9.6 5.5 2.8 5.5M10.5 2.5c2.2 0 .6 4.6 2.8 5.5-2.2.9-.6 5.5-2.8 5.5M8 7v2" />,
);
export const VariationsIcon = /* @__PURE__ */ icon(<path d="M4 4.5h8M4 8h8M4 11.5h5" />);
export const WaitIcon = /* @__PURE__ */ icon(<path d="M5.8 4v8M10.2 4v8" />);
export const WarningIcon = /* @__PURE__ */ icon(<path d="M8 2.8 14 13H2zM8 6.8v3M8 11.3h.01" />);
