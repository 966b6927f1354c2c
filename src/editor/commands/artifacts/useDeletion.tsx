import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edit } from '#skill/edit.ts';
import type { Skill } from '#skill/model.ts';
import { usesOfSkill, type Use } from '#skill/uses/skillUses.ts';
import type { Label } from '../../document/change.ts';
import { useDocumentStore } from '../../document/DocumentProvider.tsx';
import { sigils } from '../../ui/kind.ts';
import type { ArtifactKind } from './artifactKind.ts';
import { DeleteArtifact } from './DeleteArtifact.tsx';
import { removeArtifacts } from './removeArtifacts.ts';
import { usePlan } from './usePlan.ts';

/**
 * Deletes intents or entities: at once when no node names them, else after showing which do. `onEnd` is told when it is
 * over, and whether they are gone.
 */
export function useDeletion(
  kind: ArtifactKind,
  onEnd: (deleted: boolean) => void,
): { remove: (names: readonly string[]) => void; dialog: ReactNode } {
  const { t } = useTranslation('artifacts');
  const run = usePlan();
  const document = useDocumentStore();
  const [asking, setAsking] = useState<{ names: readonly string[]; uses: readonly Use[] } | null>(null);

  const carryOut = (names: readonly string[], plan: (skill: Skill) => readonly Edit[]): void => {
    const name = `${sigils[kind]}${names[0] ?? ''}`;
    const label: Label =
      names.length === 1
        ? { key: 'document:change.deleteArtifact', params: { name } }
        : { key: 'document:change.deleteArtifacts', params: { count: names.length } };
    const offer =
      names.length === 1 ? t('delete.done', { name }) : t('delete.doneAll', { count: names.length });
    setAsking(null);
    onEnd(run(label, plan, { offer }) === null);
  };

  return {
    remove(names) {
      const all = usesOfSkill(document.getState().skill)[kind];
      const uses = names.flatMap((name) => all.get(name) ?? []);
      if (uses.length > 0) setAsking({ names, uses });
      else if (names.length > 0) carryOut(names, removeArtifacts(kind, names));
    },
    dialog: asking && (
      <DeleteArtifact
        kind={kind}
        {...asking}
        onDelete={(plan) => carryOut(asking.names, plan)}
        onClose={() => {
          setAsking(null);
          onEnd(false);
        }}
      />
    ),
  };
}
