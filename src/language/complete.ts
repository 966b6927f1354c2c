import { globalNames } from './access.ts';
import { typeNames } from './call.ts';
import { SPECIAL_CONDITIONS } from './describe.ts';
import type { Span } from './expr.ts';
import type { FunctionRecord, Receiver } from './functions/record.ts';
import { signatureOf } from './functions/record.ts';
import { functions } from './functions/table.ts';
import { mentionProperties } from './mentions.ts';
import { variable } from './print.ts';
import { endOfName } from './characters.ts';

/** The names of a skill that can be completed. */
export interface SkillNames {
  readonly intents: readonly string[];
  readonly entities: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly variables: readonly string[];
}

export interface Completion {
  readonly kind:
    'intent' | 'entity' | 'value' | 'variable' | 'property' | 'function' | 'special' | 'global' | 'type';
  /** What is shown. */
  readonly label: string;
  /** What takes the place of `Completions.replace`. */
  readonly insert: string;
  /** Signature and description of a function. */
  readonly signature?: string;
  readonly doc?: string;
}

export interface Completions {
  /** The part before the caret that a choice replaces. */
  readonly replace: Span;
  /** All that can stand there; the editor filters by what was typed so far. */
  readonly options: readonly Completion[];
}

/**
 * What can be written at a caret in a condition, or, with `isTemplate`, in a text, where only shorthand counts
 * outside `<? ?>`. Null where nothing is offered, such as inside a string.
 */
export function completionsAt(
  source: string,
  caret: number,
  names: SkillNames,
  isTemplate = false,
): Completions | null {
  const before = source.slice(0, caret);
  const opened = before.lastIndexOf('<?');
  const isInside = !isTemplate || (opened >= 0 && !before.slice(opened).includes('?>'));
  const text = isTemplate && isInside ? before.slice(opened + 2) : before;
  if (isInside && isInString(text)) return null;
  const found = afterSigil(text, names, isTemplate && !isInside) ?? (isInside ? afterWord(text) : null);
  if (!found) return null;
  return { replace: { start: caret - found.typed, end: caret }, options: found.options };
}

interface Found {
  /** How many characters before the caret are replaced. */
  readonly typed: number;
  readonly options: readonly Completion[];
}

function isInString(text: string): boolean {
  let quote = '';
  for (const character of text) {
    if (quote === '' && (character === '"' || character === "'")) quote = character;
    else if (character === quote) quote = '';
  }
  return quote !== '';
}

const WORD = String.raw`[\p{L}\p{M}\p{N}_]`;
const INTENT = new RegExp(`#(${WORD}(?:[-.]?${WORD})*[-.]?)?$`, 'u');
const ENTITY = new RegExp(`@(${WORD}(?:-?${WORD})*-?)?$`, 'u');
const VALUE = new RegExp(String.raw`@(${WORD}(?:-?${WORD})*):(\(?[^()\s]*|\([^()]*)$`, 'u');
const VARIABLE = new RegExp(String.raw`\$([{(]?(?:${WORD}|-)*)$`, 'u');

function afterSigil(text: string, names: SkillNames, isPlainText: boolean): Found | null {
  const value = VALUE.exec(text);
  if (value && !isPlainText) {
    const entity = names.entities.find(({ name }) => name === value[1]);
    const options = (entity?.values ?? []).map(
      (name) => ({ kind: 'value', label: name, insert: valueText(name) }) as const,
    );
    return { typed: value[2]?.length ?? 0, options };
  }
  const intent = isPlainText ? null : INTENT.exec(text);
  if (intent) return named(intent, 'intent', names.intents, (name) => name);
  const entity = ENTITY.exec(text);
  if (entity)
    return named(
      entity,
      'entity',
      names.entities.map(({ name }) => name),
      (name) => name,
    );
  const found = VARIABLE.exec(text);
  return found && named(found, 'variable', names.variables, variable);
}

function named(
  match: RegExpExecArray,
  kind: Completion['kind'],
  names: readonly string[],
  insert: (name: string) => string,
): Found {
  const options = names.map((name) => ({ kind, label: name, insert: insert(name) }));
  return { typed: match[1]?.length ?? 0, options };
}

/** In parentheses unless it is one plain word. */
function valueText(value: string): string {
  return endOfName(value, 0, '-.') === value.length ? value : `(${value})`;
}

const MEMBER = new RegExp(String.raw`(\S*?)\?*\.(${WORD}*)$`, 'u');
const BARE = new RegExp(`(${WORD}*)$`, 'u');
const TYPE = /\bT\(\s*([\w.]*)$/;

function afterWord(text: string): Found | null {
  const type = TYPE.exec(text);
  if (type) return { typed: type[1]?.length ?? 0, options: typeNames.map((name) => option('type', name)) };
  const member = MEMBER.exec(text);
  if (member && !/^\d/.test(member[2] ?? '')) {
    return { typed: member[2]?.length ?? 0, options: membersOf(member[1] ?? '') };
  }
  const word = BARE.exec(text)?.[1] ?? '';
  if (/^\d/.test(word)) return null;
  return {
    typed: word.length,
    options: [
      ...SPECIAL_CONDITIONS.map((name) => option('special', name)),
      ...globalNames.map((name) => option('global', name)),
      ...functions.filter(({ on }) => on === 'global').map(call),
    ],
  };
}

/** What may follow the dot, by how the target ends. */
function membersOf(target: string): Completion[] {
  const type = /T\((?:[\w.]*\.)?(\w+)\)$/.exec(target)?.[1];
  if (type !== undefined) return methodsOf([`T(${type})`]);
  if (/@[\p{L}\p{N}_-]+$/u.test(target)) {
    return [...mentionProperties.map((name) => option('property', name)), ...methodsOf(['text', 'any'])];
  }
  if (/\bintents$/.test(target)) return methodsOf(['intents', 'array']);
  if (/\bentities$/.test(target)) return methodsOf(['entities', 'array']);
  if (/\binput$/.test(target)) return [option('property', 'text')];
  if (/\bnew Date\(.*\)$/.test(target)) return methodsOf(['Date']);
  if (/\bRandom\(\d*\)$/.test(target)) return methodsOf(['Random']);
  return methodsOf(['text', 'array', 'object', 'number', 'any']);
}

function methodsOf(receivers: readonly Receiver[]): Completion[] {
  const seen = new Set<string>();
  return receivers
    .flatMap((on) => functions.filter((record) => record.on === on))
    .filter(({ name }) => !seen.has(name) && seen.add(name))
    .map(call);
}

function call(record: FunctionRecord): Completion {
  const hasArguments = record.params.length > 0;
  return {
    kind: 'function',
    label: record.name,
    insert: hasArguments ? `${record.name}(` : `${record.name}()`,
    signature: signatureOf(record),
    doc: record.doc,
  };
}

function option(kind: Completion['kind'], name: string): Completion {
  return { kind, label: name, insert: name };
}
