import { useTranslation } from 'react-i18next';
import { goToHit } from '#editor/commands/findCommands.ts';
import { useCommandContext } from '#editor/commands/useCommandContext.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { Glyph } from '#editor/ui/Glyph.tsx';
import { cardKind } from '#skill/cardKind.ts';
import { titleOf } from '#skill/node.ts';
import classes from './SearchPanel.module.css';

/** The nodes that a log names, one after the other. */
export function PathList({ path, at }: { path: readonly string[]; at: number }) {
  const { t } = useTranslation('outline');
  const ctx = useCommandContext();
  const skill = useDocument((state) => state.skill);
  return (
    <ol className={classes.list} aria-label={t('find.pathList')}>
      {path.map((id, index) => {
        const node = skill.nodes.get(id);
        return (
          node && (
            <li key={index}>
              <button
                type="button"
                className={classes.step}
                aria-current={index === at || undefined}
                onClick={() => goToHit(ctx, index)}
              >
                <span className={classes.number}>{index + 1}</span>
                <Glyph kind={cardKind(node)} />
                <span dir="auto">{titleOf(node)}</span>
              </button>
            </li>
          )
        );
      })}
    </ol>
  );
}
