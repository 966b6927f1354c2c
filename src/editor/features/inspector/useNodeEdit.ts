import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocumentStore } from '#editor/document/DocumentProvider.tsx';
import { useSessionStore } from '#editor/session/SessionProvider.tsx';
import { problemText } from '#editor/ui/problemText.ts';
import type { Edit, Patch } from '#skill/edit.ts';
import type { Skill } from '#skill/model.ts';
import { titleOf } from '#skill/node.ts';
import { updateNode } from '#skill/plan/updateNode.ts';
import { Refusal } from '#skill/problem.ts';

/** Applies edits that `plan` makes for the skill as it is now. */
export type EditNode = (
  /** Key under `document:change`. */
  change: string,
  plan: (skill: Skill) => readonly Edit[],
  /** The field that is being typed in: what is typed in it in one go is one undo step. */
  field?: string,
) => void;

/** Edits on behalf of a node, which gives the undo step its name. A refusal is said, and nothing changes. */
export function useEdits(id: string): EditNode {
  const document = useDocumentStore();
  const session = useSessionStore();
  const { t } = useTranslation('inspector');
  return useCallback(
    (change, plan, field) => {
      const { skill, apply } = document.getState();
      const node = skill.nodes.get(id);
      if (!node) return;
      try {
        const edits = plan(skill);
        const label = { key: `document:change.${change}`, params: { title: titleOf(node) } };
        apply(label, edits, field === undefined ? {} : { burst: `${id} ${field}` });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        session.getState().say(problemText(t, error.problem));
      }
    },
    [document, id, session, t],
  );
}

/** Changes properties of a node, named by another one: a slot's text is part of its card. */
export function usePatch(edit: EditNode, id: string): (change: string, patch: Patch, field?: string) => void {
  return useCallback(
    (change, patch, field) => {
      if (!patch.set && !patch.unset) return;
      edit(
        change,
        (skill) => updateNode(skill, id, patch),
        field === undefined ? undefined : `${id}.${field}`,
      );
    },
    [edit, id],
  );
}
