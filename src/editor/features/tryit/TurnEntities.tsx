import { ActionIcon } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { Chip } from '#editor/ui/Chip.tsx';
import { RenameIcon } from '#editor/ui/icons.tsx';
import { wordsAddress } from '#editor/ui/pageAddress.ts';
import type { EntitySeen } from './answer.ts';
import { CorrectWords } from './CorrectWords.tsx';
import classes from './TurnFacts.module.css';

interface TurnEntitiesProps {
  turn: number;
  /** What was said; null: it can't be corrected. */
  text: string | null;
  entities: readonly EntitySeen[];
}

/** What was mentioned, each a way to its entity, and the way to teach words. */
export function TurnEntities({ turn, text, entities }: TurnEntitiesProps) {
  const { t } = useTranslation('tryit');
  const skillId = useDocument((state) => state.skillId);
  const known = useDocument((state) => state.skill.entities);
  const readOnly = useDocument((state) => state.readOnly);
  const [correcting, setCorrecting] = useState(false);
  return (
    <>
      <div className={classes.line}>
        <div className={classes.chips}>
          {entities.map(({ entity, value }, index) => {
            const chip = (
              <Chip kind="entity" title={`@${entity}:${value}`}>
                {`${entity}: ${value}`}
              </Chip>
            );
            return known.has(entity) && !entity.startsWith('sys-') ? (
              <Link key={index} to={wordsAddress(skillId, 'entities', entity)} className={classes.link}>
                {chip}
              </Link>
            ) : (
              <span key={index}>{chip}</span>
            );
          })}
          {entities.length === 0 && <span className={classes.none}>{t('noEntities')}</span>}
        </div>
        {text !== null && !readOnly && (
          <ActionIcon
            size={24}
            aria-label={t('teachWords')}
            title={t('teachWords')}
            aria-expanded={correcting}
            onClick={() => setCorrecting(!correcting)}
          >
            <RenameIcon size={12} />
          </ActionIcon>
        )}
      </div>
      {correcting && text !== null && (
        <CorrectWords turn={turn} text={text} onClose={() => setCorrecting(false)} />
      )}
    </>
  );
}
