import { Type, type TSchema, type TStringOptions } from 'typebox';

/** No carriage return, line feed or tab. */
export const ONE_LINE = '^[^\\r\\n\\t]*$';
/** The same, and something other than white space. */
export const ONE_LINE_NOT_BLANK = '^(?=[^]*\\S)[^\\r\\n\\t]*$';
/** Letters of any script, digits, `_`, `-` and `.`. */
export const INTENT_NAME = '^(?!sys-)[\\p{L}\\p{M}\\p{N}_.-]+$';
/** As an intent's, without the dot. */
export const ENTITY_NAME = '^[\\p{L}\\p{M}\\p{N}_-]+$';
/** Everything but the marks that searches give a meaning. */
export const CONVERSATION_ID = '^(?!.*(?:&&|\\|\\|))[^+=><!(){}\\[\\]^"~*?:\\\\/\\r\\n\\t]*$';
export const NODE_ID = '^[\\p{L}\\p{M}\\p{N} _.-]+$';

/** What a text that doesn't match a pattern has to be, for people. */
export const PATTERN_MESSAGES: Readonly<Record<string, string>> = {
  [ONE_LINE]: 'must not contain line breaks or tabs',
  [ONE_LINE_NOT_BLANK]: 'must not be blank nor contain line breaks or tabs',
  [INTENT_NAME]: 'must consist of letters, digits, “_”, “-” and “.”, and not begin with “sys-”',
  [ENTITY_NAME]: 'must consist of letters, digits, “_” and “-”',
  [CONVERSATION_ID]: 'must not contain any of + = && || > < ! ( ) { } [ ] ^ " ~ * ? : \\ / or line breaks',
  [NODE_ID]: 'must consist of letters, digits, spaces, “_”, “-” and “.”',
};

/*
 * A null clears a property in an update and is what old exports hold, so nearly every property takes one. The
 * schemas say `type: [..., 'null']` instead of a union, because the errors of a union name all its members.
 */
export const text = (rules: TStringOptions = {}) => Type.String(rules);
export const textOrNull = (rules: TStringOptions = {}) =>
  Type.Unsafe<string | null>({ type: ['string', 'null'], ...rules });
export const flagOrNull = () => Type.Unsafe<boolean | null>({ type: ['boolean', 'null'] });
export const objectOrNull = () => Type.Unsafe<Record<string, unknown> | null>({ type: ['object', 'null'] });
export const listOrNull = <T extends TSchema>(items: T) =>
  Type.Unsafe<Type.Static<T>[] | null>({ type: ['array', 'null'], items });
export const oneOf = <const T extends string>(...values: readonly T[]) =>
  Type.Unsafe<T>({ type: 'string', enum: values });
export const oneOfOrNull = <const T extends string>(...values: readonly T[]) =>
  Type.Unsafe<T | null>({ enum: [...values, null] });
