import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import page from '#editor/commands/artifacts/page.module.css';
import { Badge } from '#editor/ui/Badge.tsx';
import type { Column } from '#editor/ui/grid/column.ts';
import { useMediaWidth } from '#editor/ui/useMediaWidth.ts';
import { listIn } from '#skill/apply/nested.ts';
import type { EntityValue } from '#skill/model.ts';
import classes from './ValueTable.module.css';
import type { SharedWords } from './sharedWords.ts';

/** So many chips are drawn in a row; no more of them can be seen. */
const MOST = 12;

export function useValueColumns(shared: SharedWords): readonly Column<EntityValue>[] {
  const { t } = useTranslation('entities');
  const phone = useMediaWidth() === 'phone';
  return useMemo((): readonly Column<EntityValue>[] => {
    const value: Column<EntityValue> = {
      id: 'value',
      label: t('column.value'),
      width: 'minmax(0, 1fr)',
      opens: true,
      title: valueOf,
      render: valueOf,
    };
    const words: Column<EntityValue> = {
      id: 'words',
      label: t('column.words'),
      width: phone ? 'minmax(0, 1.5fr)' : 'minmax(0, 3fr)',
      opens: true,
      className: classes.chips,
      render: ({ synonyms, patterns }) => {
        const own = [...listIn(synonyms), ...listIn(patterns)];
        const kind = listIn(patterns).length > 0 ? 'pattern' : 'synonym';
        return (
          <>
            {own.slice(0, MOST).map((word) => (
              <span key={word} dir="auto" className={classes.chip} data-kind={kind}>
                {word}
              </span>
            ))}
            {own.length > MOST && <span className={page.dim}>+{own.length - MOST}</span>}
          </>
        );
      },
    };
    if (phone) return [value, words];
    return [
      value,
      words,
      {
        id: 'state',
        label: t('column.state'),
        width: '130px',
        render: ({ value: own }) => {
          const count = shared.get(own)?.size ?? 0;
          return count > 0 && <Badge tone="warn">{t('shared', { count })}</Badge>;
        },
      },
    ];
  }, [phone, shared, t]);
}

const valueOf = ({ value }: EntityValue): string => value;
