import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocumentStore } from '../../document/DocumentProvider.tsx';
import type { Label } from '../../document/change.ts';
import { useSessionStore } from '../../session/SessionProvider.tsx';
import { problemText } from '../../ui/problemText.ts';
import type { Edit } from '#skill/edit.ts';
import type { Skill } from '#skill/model.ts';
import { Refusal } from '#skill/problem.ts';

export interface PlanOptions {
  /** Said, and offered to be undone, when it is done. */
  readonly offer?: string;
  /** The field that is being typed in: what is typed in one go is one undo step. */
  readonly burst?: string;
}

/** Carries out a plan as one undo step; the reason, in words, when the skill refuses it, else null. */
export type RunPlan = (
  label: Label,
  plan: (skill: Skill) => readonly Edit[],
  options?: PlanOptions,
) => string | null;

export function usePlan(): RunPlan {
  const document = useDocumentStore();
  const session = useSessionStore();
  const { t } = useTranslation();
  return useCallback(
    (label, plan, { offer, burst } = {}) => {
      const { skill, apply } = document.getState();
      try {
        apply(label, plan(skill), burst === undefined ? {} : { burst });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const reason = problemText(t, error.problem);
        session.getState().say(reason);
        return reason;
      }
      const change = document.getState().past.at(-1)?.id;
      if (offer !== undefined && change !== undefined) {
        session.getState().say(offer);
        session.getState().setOffer({ text: offer, change });
      }
      return null;
    },
    [document, session, t],
  );
}
