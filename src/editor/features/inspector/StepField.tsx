import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DialogNode } from '#skill/model.ts';
import { nodeType } from '#skill/node.ts';
import { Choice } from './Choice.tsx';
import { JumpFields } from './JumpFields.tsx';
import { behaviorOf, behaviorPatch, thenOf, thenPatch } from './nextStep.ts';
import { usePatch, type EditNode } from './useNodeEdit.ts';

/** What a part can do next, by its kind; the first is what it does unless told otherwise. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  answer: ['', 'get_user_input', 'skip_user_input', 'jump_to'],
  focus: ['', 'jump_to'],
  input: ['', 'jump_to'],
  filled: ['', 'reprompt', 'skip_slot', 'skip_all_slots', 'get_user_input', 'jump_to'],
  nomatch: ['', 'reprompt', 'skip_slot', 'skip_all_slots', 'jump_to'],
  generic: ['', 'reprompt', 'skip_slot', 'skip_all_slots', 'jump_to'],
  other: ['', 'reprompt', 'skip_slot', 'skip_all_slots', 'get_user_input', 'skip_user_input', 'jump_to'],
};

interface StepFieldProps {
  node: DialogNode;
  what: string;
  edit: EditNode;
}

/** What happens after a conditioned response or a handler. */
export function StepField({ node, what, edit }: StepFieldProps) {
  const { t } = useTranslation('inspector');
  const patch = usePatch(edit, node.dialog_node);
  const [meant, setMeant] = useState(false);
  const event = node.event_name ?? '';
  const kind = nodeType(node) === 'response_condition' ? 'answer' : event in STEPS ? event : 'other';
  const behavior = meant ? 'jump_to' : behaviorOf(node);
  const then = thenOf(node);
  const jump = then.kind === 'jump' ? then : { target: '', selector: 'condition' };
  return (
    <>
      <Choice
        label={`${t('thenTitle')}: ${what}`}
        value={behavior}
        options={(STEPS[kind] ?? []).map((step) => ({
          value: step,
          label: step === '' ? t(`stepDefault.${kind}`) : t(`steps.${step}`),
        }))}
        onChange={(chosen) => {
          setMeant(chosen === 'jump_to');
          if (chosen !== 'jump_to') patch('next', behaviorPatch(node, chosen));
        }}
      />
      {behavior === 'jump_to' && (
        <JumpFields
          what={what}
          jump={jump}
          wanted={meant}
          onChange={({ target, selector }) => {
            setMeant(false);
            patch('next', thenPatch(node, { kind: 'jump', target, selector }));
          }}
        />
      )}
    </>
  );
}
