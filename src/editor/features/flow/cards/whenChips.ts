import type { BinaryOp } from '#language/expr.ts';
import { type Chip, describeCondition } from '#language/describe.ts';
import { parseCondition } from '#language/parse.ts';
import type { Kind } from '../../../ui/kind.ts';
import { textWidth } from '../layout/textLines.ts';

/** One part of a condition, ready to be shown. */
export interface WhenChip {
  /** `text`: an expression as written; `special`: one of the built-in conditions, to be said in words. */
  readonly kind: Kind | 'special' | 'text';
  readonly name: string;
  /** As it stands in the expression, for the hover text. */
  readonly full: string;
  readonly negated: boolean;
  readonly join: 'and' | 'or' | null;
  readonly compare: { readonly op: BinaryOp; readonly value: string } | null;
}

export interface WhenLine {
  readonly chips: readonly WhenChip[];
  /** How many parts had no room. */
  readonly more: number;
}

/** Beside the name: padding, sigil, border. */
const CHIP_EXTRA = 30;
const JOIN_WIDTH = 26;
const MORE_WIDTH = 22;
const MOST = 3;

/** The parts of a condition that fit into `width` px, the first one in any case. */
export function whenLine(condition: string, short: ReadonlyMap<string, string>, width: number): WhenLine {
  const parsed = parseCondition(condition);
  const described = describeCondition(parsed.expr, condition);
  const all = (described.length > 0 ? described : [{ kind: 'text', name: condition } as const]).map((chip) =>
    shown(chip, short),
  );
  const chips: WhenChip[] = [];
  let used = 0;
  for (const chip of all) {
    const needed = widthOf(chip) + (chip === all.at(-1) ? 0 : MORE_WIDTH);
    if (chips.length > 0 && (chips.length >= MOST || used + needed > width)) break;
    chips.push(chip);
    used += widthOf(chip);
  }
  return { chips, more: all.length - chips.length };
}

function shown(chip: Chip, short: ReadonlyMap<string, string>): WhenChip {
  const rest = {
    negated: chip.negated ?? false,
    join: chip.join ?? null,
    compare: chip.op !== undefined && chip.value !== undefined ? { op: chip.op, value: chip.value } : null,
  };
  switch (chip.kind) {
    case 'intent':
      return { ...rest, kind: 'intent', name: short.get(chip.name) ?? chip.name, full: `#${chip.name}` };
    case 'entity': {
      const mention = chip.value !== undefined && chip.op === undefined;
      return mention
        ? { ...rest, kind: 'entity', name: chip.value, full: `@${chip.name}:${chip.value}` }
        : { ...rest, kind: 'entity', name: chip.name, full: `@${chip.name}` };
    }
    case 'variable': {
      const compare =
        chip.value !== undefined && chip.op === undefined
          ? { op: '==' as const, value: chip.value }
          : rest.compare;
      return { ...rest, compare, kind: 'variable', name: chip.name, full: `$${chip.name}` };
    }
    default:
      return { ...rest, kind: chip.kind, name: chip.name, full: chip.name };
  }
}

function widthOf(chip: WhenChip): number {
  const compare = chip.compare ? textWidth(chip.compare.value, 11) + JOIN_WIDTH : 0;
  return (
    textWidth(chip.name, 12) +
    CHIP_EXTRA +
    compare +
    (chip.join ? JOIN_WIDTH : 0) +
    (chip.negated ? JOIN_WIDTH : 0)
  );
}
