/** The measures of the score, in world units. The card's parts stand in `Card.module.css` as well. */
export const CARD_WIDTH = 264;
/** From a column of cards to the next. */
export const PITCH = 312;
/** Between a subtree and the next sibling below it. */
export const ROW_GAP = 16;
/** Where lines meet a card, below its top edge. */
export const PORT_Y = 17;

/** In a column of staves: the spine, and the root cards right of it. */
export const SPINE_X = 24;
export const ROOT_X = 62;
/** Children branch off this far before their column. */
export const ELBOW = 28;

/** A stave's margin above its first card and below its last. */
export const STAVE_PAD = 10;
/** Room for a stave's heading when the spine is wrapped and the stave is big enough to be named. */
export const STAVE_HEAD = 72;
/** A stave of fewer cards is named by its root card alone. */
export const STAVE_HEAD_FROM = 6;
/** Between staves of a wrapped spine, and between its columns. */
export const STAVE_GAP = 24;
export const COLUMN_GAP = 96;

/** A folder's region reaches out this far around the folder and what is in it. */
export const REGION_PAD = 10;

/** The spine of a skill with this many cards is wrapped into columns… */
export const WRAP_FROM = 150;
/** …and stays wrapped until there are fewer than this, so that one edit doesn't flip it back and forth. */
export const UNWRAP_BELOW = 130;

export const CARD = {
  border: 1,
  title: 34,
  when: 25,
  oneLine: 20,
  twoLines: 37,
  row: 24,
  asks: 22,
  note: 20,
  footer: 29,
  padWithFooter: 4,
  pad: 9,
} as const;

/** The width that a line of "Says" has for its text. */
export const SAYS_WIDTH = 198;
