import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useTestEdits } from '../../api/tests.ts';
import toasts from '../Toasts.module.css';
import { useDocument, useDocumentStore } from '../../document/DocumentProvider.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { wordsAddress } from '../../ui/pageAddress.ts';
import type { Skill } from '#skill/model.ts';
import { titleAt } from '#skill/node.ts';
import { inOneLine } from '#skill/testPlan/inOneLine.ts';
import { LONGEST_TEST_NAME, readTags } from '#skill/testPlan/testFile.ts';
import { recordPlan, type RecordedConversation, type RecordOptions } from './recordPlan.ts';
import classes from './SaveTestDialog.module.css';

const PARTS = ['intents', 'nodes', 'context'] as const;

interface SaveTestDialogProps {
  conversation: RecordedConversation;
  onClose: () => void;
}

/** Asks what a conversation is called as a test, and what of it counts; it becomes a plan that can be changed. */
export function SaveTestDialog({ conversation, onClose }: SaveTestDialogProps) {
  const { t } = useTranslation('saveTest');
  const document = useDocumentStore();
  const skillId = useDocument((state) => state.skillId);
  const { put } = useTestEdits(skillId);
  const navigate = useNavigate();
  const [name, setName] = useState(() => nameFor(document.getState().skill, conversation));
  const [tags, setTags] = useState('');
  const [parts, setParts] = useState<RecordOptions>({ nodes: false, intents: false, context: false });
  /** Null as long as nobody has typed in it. */
  const [written, setWritten] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const recorded = useMemo(
    () => recordPlan(document.getState().skill, conversation, parts),
    [document, conversation, parts],
  );
  const wanted = name.trim().slice(0, LONGEST_TEST_NAME);

  const submit = async (): Promise<void> => {
    setSaving(true);
    try {
      const content = { name: wanted, tags: readTags(tags), text: written ?? recorded };
      await put(crypto.randomUUID(), content);
    } catch (error) {
      setFault(t('failed', { reason: (error as Error).message }));
      setSaving(false);
      return;
    }
    onClose();
    // Toasts stand outside the pages, and have no links.
    const toast = notifications.show({
      color: 'parley',
      message: (
        <div className={toasts.toast}>
          <span>{t('saved', { name: wanted })}</span>
          <Button
            variant="light"
            onClick={() => {
              notifications.hide(toast);
              void navigate(wordsAddress(skillId, 'tests'));
            }}
          >
            {t('show')}
          </Button>
        </div>
      ),
    });
  };

  return (
    <FormDialog
      title={t('title')}
      size="lg"
      submit={t('submit')}
      disabled={wanted === ''}
      busy={saving}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t('name')}
        dir="auto"
        maxLength={LONGEST_TEST_NAME}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={t('tags')}
        description={t('tagsHint')}
        value={tags}
        onChange={(event) => setTags(event.currentTarget.value)}
      />
      <fieldset className={classes.parts} disabled={written !== null}>
        <legend>{t('also')}</legend>
        {PARTS.map((part) => (
          <Checkbox
            key={part}
            label={t(`part.${part}`)}
            checked={parts[part]}
            onChange={(event) => setParts({ ...parts, [part]: event.currentTarget.checked })}
          />
        ))}
      </fieldset>
      <Textarea
        label={t('plan')}
        description={t('planHint')}
        classNames={{ input: classes.plan ?? '' }}
        dir="auto"
        spellCheck={false}
        value={written ?? recorded}
        onChange={(event) => setWritten(event.currentTarget.value)}
      />
      {fault !== null && (
        <p role="alert" className={classes.fault}>
          {fault}
        </p>
      )}
    </FormDialog>
  );
}

/** What the user said first, or else the node that answered without it. */
function nameFor(skill: Skill, { began, turns }: RecordedConversation): string {
  const said = turns.find(({ text }) => text !== '')?.text;
  const first = said ?? (began ? titleAt(skill, began.node) : '');
  return inOneLine(first).slice(0, 60).trim();
}
