import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import page from '#editor/commands/artifacts/page.module.css';
import { usePlan } from '#editor/commands/artifacts/usePlan.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { Badge } from '#editor/ui/Badge.tsx';
import { Chip } from '#editor/ui/Chip.tsx';
import { wordsAddress } from '#editor/ui/pageAddress.ts';
import { deleteExample } from '#skill/plan/deleteExample.ts';
import { moveExamples } from '#skill/plan/moveExamples.ts';
import { howAlike } from './exampleColumns.tsx';
import { ignoredOverlaps } from './ignoredOverlaps.ts';
import type { Overlap } from './overlaps.ts';
import { useOverlaps } from './useOverlaps.ts';

const MOST = 30;

interface Card {
  readonly text: string;
  readonly other: Overlap;
  readonly id: string;
}

/** The examples that another intent has too, or nearly, and what to do about each. */
export function OverlapCards({ name }: { name: string }) {
  const { t } = useTranslation('intents');
  const skillId = useDocument((state) => state.skillId);
  const overlaps = useOverlaps().get(name);
  const store = useMemo(() => ignoredOverlaps(skillId), [skillId]);
  const [ignored, setIgnored] = useState(() => store.read());
  const run = usePlan();
  const cards = [...(overlaps ?? [])].flatMap(([text, others]): Card[] =>
    others.map((other) => ({ text, other, id: store.idOf(name, text, other) })),
  );
  const shown = cards.filter(({ id }) => !ignored.has(id));

  const moveThere = ({ text, other }: Card): void => {
    const params = { count: 1, name: other.intent };
    run(
      { key: 'document:change.moveExamples', params },
      (skill) => moveExamples(skill, name, [text], other.intent),
      { offer: t('examplesMoved', params) },
    );
  };
  const keepHere = ({ other }: Card): void => {
    run(
      { key: 'document:change.deleteExamples', params: { count: 1, name: other.intent } },
      (skill) => deleteExample(skill, other.intent, other.text),
      { offer: t('examplesDeleted', { count: 1 }) },
    );
  };
  return (
    <section aria-label={t('overlaps')}>
      <h3>
        {t('overlaps')} {shown.length > 0 && <Badge tone="warn">{shown.length}</Badge>}
      </h3>
      {shown.length === 0 && <p className={page.dim}>{t('noOverlaps')}</p>}
      {shown.slice(0, MOST).map((card) => (
        <div key={card.id} className={page.card}>
          <strong dir="auto">{card.text}</strong>
          <p>
            <Link to={wordsAddress(skillId, 'intents', card.other.intent)}>
              <Chip kind="intent" title={card.other.intent}>
                {card.other.intent}
              </Chip>
            </Link>{' '}
            {t('has')}
          </p>
          <p className={page.dim}>
            <bdi>{card.other.text}</bdi> · {howAlike(t, card.other)}
          </p>
          <div className={page.cardActions}>
            <Button size="compact-xs" variant="default" onClick={() => moveThere(card)}>
              {t('moveThere')}
            </Button>
            <Button size="compact-xs" variant="default" onClick={() => keepHere(card)}>
              {t('keepHere')}
            </Button>
            <Button
              size="compact-xs"
              variant="subtle"
              onClick={() => {
                store.add(card.id);
                setIgnored(store.read());
              }}
            >
              {t('ignore')}
            </Button>
          </div>
        </div>
      ))}
      {shown.length > MOST && (
        <p className={page.dim}>{t('artifacts:more', { count: shown.length - MOST })}</p>
      )}
    </section>
  );
}
