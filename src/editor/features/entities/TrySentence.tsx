import { TextInput } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import page from '#editor/commands/artifacts/page.module.css';
import { FoundMentions } from './FoundMentions.tsx';
import type { FoundMention } from './mentionsIn.ts';

interface TrySentenceProps {
  text: string;
  onText: (text: string) => void;
  placeholder: string;
  /** Where no heading says what the line is for. */
  showsLabel?: boolean;
  /** The text that `found` is about, empty before any was asked. */
  asked: string;
  found: Pick<UseQueryResult<readonly FoundMention[]>, 'data' | 'isError'>;
  /** What is said when there is nothing in it. */
  nothing: string;
}

/** A line for a sentence, and below what was found in it. */
export function TrySentence({
  text,
  onText,
  placeholder,
  showsLabel = false,
  asked,
  found,
  nothing,
}: TrySentenceProps) {
  const { t } = useTranslation('entities');
  const { data: mentions, isError } = found;
  return (
    <>
      <TextInput
        {...{ [showsLabel ? 'label' : 'aria-label']: t('try.label') }}
        placeholder={placeholder}
        dir="auto"
        autoComplete="off"
        maxLength={1024}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      {asked !== '' && (
        <div role="status">
          {isError && <p className={page.dim}>{t('try.unreachable')}</p>}
          {mentions?.length === 0 && <p className={page.dim}>{nothing}</p>}
          {mentions && mentions.length > 0 && <FoundMentions text={asked} mentions={mentions} />}
        </div>
      )}
    </>
  );
}
