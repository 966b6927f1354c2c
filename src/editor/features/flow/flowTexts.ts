import type { TFunction } from 'i18next';

/** Says a text of the namespace `flow`. */
export type FlowTexts = (key: string, params?: Readonly<Record<string, string | number>>) => string;

const GAP = /\{\{(\w+)\}\}/g;

/**
 * Texts that are looked up once, for each count once, and filled in here: a hundred cards that come into view ask for
 * a thousand texts.
 */
export function rememberTexts(translate: TFunction<'flow'>): FlowTexts {
  const known = new Map<string, string>();
  const unfilled = (key: string, count: string | number | undefined): string => {
    const name = count === undefined ? key : `${key}:${count}`;
    let text = known.get(name);
    if (text === undefined) {
      text = translate(key, { ...(typeof count === 'number' && { count }), skipInterpolation: true });
      known.set(name, text);
    }
    return text;
  };
  return (key, params) => {
    const text = unfilled(key, params?.['count']);
    return params ? text.replace(GAP, (_gap, name: string) => String(params[name] ?? '')) : text;
  };
}
