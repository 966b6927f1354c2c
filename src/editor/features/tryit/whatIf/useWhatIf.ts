import { useEffect, useState } from 'react';
import { canRehearse } from '#editor/api/message.ts';
import { useDocumentStore } from '#editor/document/DocumentProvider.tsx';
import { useTest, useTestStore } from '../TestContext.tsx';
import { watchWhatIf, type OtherAnswer } from './whatIf.ts';

const NOTHING: readonly OtherAnswer[] = [];

/** The last turns that the skill, as it is being changed, would answer otherwise. */
export function useWhatIf(): readonly OtherAnswer[] {
  const test = useTestStore();
  const document = useDocumentStore();
  const turns = useTest((state) => state.turns);
  const [found, setFound] = useState(NOTHING);

  useEffect(() => {
    if (!canRehearse(document.getState().skillId)) return undefined;
    const watch = watchWhatIf(test, setFound);
    const unsubscribe = document.subscribe(({ skill }, before) => {
      if (skill !== before.skill) watch.changed();
    });
    return () => {
      unsubscribe();
      watch.stop();
    };
  }, [document, test]);

  // A turn that was asked again since has its new answer already.
  return found.filter(({ turn }) => turns.includes(turn));
}
