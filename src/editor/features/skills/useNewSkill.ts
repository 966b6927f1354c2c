import { useState } from 'react';
import { loadSample } from '../../api/samples.ts';
import { createSkill, useSkillChange } from '../../api/skills.ts';

/** Makes skills that don't come from a file. `onMade` gets the new id. */
export function useNewSkill(onMade: (skillId: string) => void, onFailed: (error: Error) => void) {
  const [opened, setOpened] = useState<'blank' | 'sample' | null>(null);
  const answers = { onSuccess: onMade, onError: onFailed };
  const blank = useSkillChange(async ({ name, language }: { name: string; language: string }) => {
    const [{ blankSkill }, { writeWatson }] = await Promise.all([
      import('#skill/blankSkill.ts'),
      import('#skill/transfer/writeWatson.ts'),
    ]);
    return createSkill(writeWatson(blankSkill(name, language)));
  });
  const sample = useSkillChange(async (file: string) => createSkill(await loadSample(file)));

  return {
    opened,
    ask: setOpened,
    close: () => setOpened(null),
    creating: blank.isPending,
    createBlank: (name: string, language: string) => blank.mutate({ name, language }, answers),
    openingSample: sample.isPending ? sample.variables : undefined,
    openSample: (file: string) => sample.mutate(file, answers),
  };
}
