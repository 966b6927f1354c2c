import { createContext, useContext, useEffect } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** What a field says beneath it of the condition in it: all there is to say, or only why it can't be read. */
type Telling = 'all' | 'errors';

/** The nodes whose conditions stand in open fields. */
export type ToldAtFields = StoreApi<ReadonlyMap<string, Telling>>;

export const newToldAtFields = (): ToldAtFields => createStore<ReadonlyMap<string, Telling>>(() => new Map());

export const ToldAtFieldsContext = createContext<ToldAtFields | null>(null);

/** While the field is there, what it says of a node's condition needn't be said elsewhere. */
export function useTelling(node: string | undefined, what: Telling): void {
  const told = useContext(ToldAtFieldsContext);
  useEffect(() => {
    if (!told || node === undefined) return undefined;
    told.setState(new Map(told.getState()).set(node, what), true);
    return () => {
      const left = new Map(told.getState());
      left.delete(node);
      told.setState(left, true);
    };
  }, [node, told, what]);
}
