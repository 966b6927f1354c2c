import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '#editor/ui/Badge.tsx';
import type { Column } from '#editor/ui/grid/column.ts';
import type { MergePart } from '#skill/mergeSkills/mergePart.ts';

const TONES = { new: 'signal', change: 'warn', same: 'neutral' } as const;

/** The columns of what a merge would do. */
export function useMergeColumns(): readonly Column<MergePart>[] {
  const { t } = useTranslation('merge');
  return useMemo(() => {
    const titleOf = ({ kind, title, name }: MergePart): string =>
      kind === 'setting' ? t(`setting.${name}`, { defaultValue: name }) : title || t('irrelevant');
    const detailOf = ({ kind, added, changed }: MergePart): string =>
      [
        ...(added > 0 ? [t(`added.${kind}`, { count: added })] : []),
        ...(changed > 0 && kind !== 'setting' ? [t(`changed.${kind}`, { count: changed })] : []),
      ].join(', ');
    return [
      {
        id: 'title',
        label: t('column.part'),
        width: 'minmax(0, 2fr)',
        render: (part) => (
          <span dir="auto" title={titleOf(part)}>
            {titleOf(part)}
          </span>
        ),
      },
      {
        id: 'verdict',
        label: t('column.verdict'),
        width: '110px',
        render: ({ verdict }) => <Badge tone={TONES[verdict]}>{t(`verdict.${verdict}`)}</Badge>,
      },
      {
        id: 'detail',
        label: t('column.detail'),
        width: 'minmax(0, 2fr)',
        render: (part) => <span title={detailOf(part)}>{detailOf(part)}</span>,
      },
    ];
  }, [t]);
}
