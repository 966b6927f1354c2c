import { ActionIcon, Button, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { ChevronLeftIcon, PlayIcon, TrashIcon } from '#editor/ui/icons.tsx';
import { wordsAddress } from '#editor/ui/pageAddress.ts';
import type { SkillTest } from '#protocol/tests.ts';
import { LONGEST_TEST_NAME, readTags } from '#skill/testPlan/testFile.ts';
import classes from './Tests.module.css';

interface TestHeadProps {
  test: SkillTest;
  readOnly: boolean;
  running: boolean;
  onChange: (change: Partial<Pick<SkillTest, 'name' | 'tags'>>) => void;
  onRun: () => void;
  onDelete: () => void;
}

/** A test's name and tags, which are changed in place, and what can be done with it. */
export function TestHead({ test, readOnly, running, onChange, onRun, onDelete }: TestHeadProps) {
  const { t } = useTranslation('tests');
  const skillId = useDocument((state) => state.skillId);
  const [name, setName] = useState(test.name);
  const [tags, setTags] = useState(test.tags.join(', '));
  const saveName = (): void => {
    const wanted = name.trim();
    if (wanted === '') setName(test.name);
    else if (wanted !== test.name) onChange({ name: wanted });
  };
  const saveTags = (): void => {
    const wanted = readTags(tags);
    setTags(wanted.join(', '));
    if (wanted.join() !== test.tags.join()) onChange({ tags: wanted });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') event.currentTarget.blur();
  };
  return (
    <header className={classes.head}>
      <ActionIcon
        className={classes.back ?? ''}
        component={Link}
        to={wordsAddress(skillId, 'tests')}
        aria-label={t('back')}
        title={t('back')}
      >
        <ChevronLeftIcon />
      </ActionIcon>
      <TextInput
        className={classes.name ?? ''}
        aria-label={t('name')}
        dir="auto"
        maxLength={LONGEST_TEST_NAME}
        readOnly={readOnly}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={saveName}
        onKeyDown={onKeyDown}
      />
      <TextInput
        className={classes.tags ?? ''}
        aria-label={t('tags')}
        placeholder={t('tagsPlaceholder')}
        dir="auto"
        readOnly={readOnly}
        value={tags}
        onChange={(event) => setTags(event.currentTarget.value)}
        onBlur={saveTags}
        onKeyDown={onKeyDown}
      />
      <Button leftSection={<PlayIcon size={14} />} loading={running} onClick={onRun}>
        {t('run')}
      </Button>
      {!readOnly && (
        <ActionIcon aria-label={t('delete')} title={t('delete')} onClick={onDelete}>
          <TrashIcon />
        </ActionIcon>
      )}
    </header>
  );
}
