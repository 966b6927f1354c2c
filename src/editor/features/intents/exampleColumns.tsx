import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import page from '#editor/commands/artifacts/page.module.css';
import { CellEditor } from '#editor/ui/grid/CellEditor.tsx';
import { Chip } from '#editor/ui/Chip.tsx';
import type { Column } from '#editor/ui/grid/column.ts';
import { useMediaWidth } from '#editor/ui/useMediaWidth.ts';
import type { Example } from '#skill/model.ts';
import { MarkedText } from '#editor/ui/marked/MarkedText.tsx';
import type { Overlap } from './overlaps.ts';

interface ExampleColumns {
  /** The example that is being edited. */
  editing: string | null;
  overlaps: ReadonlyMap<string, readonly Overlap[]> | undefined;
  save: (example: Example, text: string) => string | null;
  cancel: () => void;
}

/** In words, what two examples have in common. */
export function howAlike(t: TFunction<'intents'>, { same, similarity }: Overlap): string {
  if (same) return t('sameWords');
  return similarity === undefined ? t('nearlySame') : t('alike', { similarity: similarity.toFixed(2) });
}

export function useExampleColumns({ editing, overlaps, save, cancel }: ExampleColumns) {
  const { t } = useTranslation('intents');
  const phone = useMediaWidth() === 'phone';
  return useMemo((): readonly Column<Example>[] => {
    const text: Column<Example> = {
      id: 'example',
      label: t('example'),
      width: 'minmax(0, 3fr)',
      opens: true,
      title: textOf,
      editing: (example) => example.text === editing,
      render: (example) =>
        example.text === editing ? (
          <CellEditor
            label={t('editLabel')}
            value={example.text}
            onSave={(next) => save(example, next)}
            onCancel={cancel}
          />
        ) : (
          <MarkedText text={example.text} mentions={example.mentions} />
        ),
    };
    if (phone) return [text];
    return [
      text,
      {
        id: 'nearest',
        label: t('nearest'),
        width: 'minmax(0, 2fr)',
        render: (example) => {
          const nearest = overlaps?.get(example.text)?.[0];
          if (!nearest) return <span className={page.dim}>{t('clear')}</span>;
          return (
            <>
              <Chip kind="intent" size="sm" title={`${nearest.intent}: ${nearest.text}`}>
                {nearest.intent}
              </Chip>{' '}
              {howAlike(t, nearest)}
            </>
          );
        },
      },
    ];
  }, [cancel, editing, overlaps, phone, save, t]);
}

const textOf = ({ text }: Example): string => text;
