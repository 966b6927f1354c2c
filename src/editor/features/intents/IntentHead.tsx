import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { addNodeFor } from '#editor/commands/artifacts/addNodeFor.ts';
import { ArtifactHead } from '#editor/commands/artifacts/ArtifactHead.tsx';
import { useCommandContext } from '#editor/commands/useCommandContext.ts';
import { NodeIcon } from '#editor/ui/icons.tsx';
import { listIn } from '#skill/apply/nested.ts';
import type { Intent } from '#skill/model.ts';
import { updateIntent } from '#skill/plan/updateIntent.ts';
import { intentRows as csvRows } from '#skill/transfer/importIntents.ts';
import type { IntentRow } from './intentRow.ts';

/** The name of an intent, what it is about, how it stands, and what can be done with it. */
export function IntentHead({ intent, row }: { intent: Intent; row: IntentRow | undefined }) {
  const { t } = useTranslation('intents');
  const ctx = useCommandContext();
  const name = intent.intent;
  return (
    <ArtifactHead
      kind="intent"
      name={name}
      description={intent.description}
      update={updateIntent}
      tableOf={csvRows}
      tools={
        row?.nodes === 0 && (
          <Button
            variant="default"
            leftSection={<NodeIcon size={14} />}
            onClick={() => addNodeFor(ctx, `#${name}`)}
          >
            {t('addNode')}
          </Button>
        )
      }
    >
      <span>{t('stats.examples', { count: listIn(intent.examples).length })}</span>
      {row && (
        <>
          <span data-tone={row.nodes === 0 ? 'warn' : undefined}>
            {t('stats.nodes', { count: row.nodes })}
          </span>
          <span data-tone={row.overlaps > 0 ? 'warn' : undefined}>
            {t('stats.overlaps', { count: row.overlaps })}
          </span>
        </>
      )}
    </ArtifactHead>
  );
}
