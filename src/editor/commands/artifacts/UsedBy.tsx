import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { cardOf } from '#skill/cards.ts';
import { titleOf } from '#skill/node.ts';
import type { Use } from '#skill/uses/skillUses.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { NodeIcon } from '../../ui/icons.tsx';
import { dialogAddress } from '../../ui/pageAddress.ts';
import classes from './UsedBy.module.css';

const MOST = 100;

/** The nodes that name an artifact, each a link to it on the dialog page. */
export function UsedBy({ uses }: { uses: readonly Use[] }) {
  const { t } = useTranslation('artifacts');
  const skill = useDocument((state) => state.skill);
  const skillId = useDocument((state) => state.skillId);
  const roles = new Map<string, Set<string>>();
  for (const { node, role } of uses) roles.set(node, (roles.get(node) ?? new Set()).add(role));
  const nodes = [...roles].filter(([id]) => skill.nodes.has(id));
  return (
    <ul className={classes.list}>
      {nodes.slice(0, MOST).map(([id, done]) => (
        <li key={id}>
          <Link to={dialogAddress(skillId, cardOf(skill, id))} className={classes.link}>
            <NodeIcon size={14} />
            <span className={classes.title} dir="auto">
              {titleOf(skill.nodes.get(id)!)}
            </span>
            <span className={classes.roles}>{[...done].map((role) => t(`role.${role}`)).join(', ')}</span>
          </Link>
        </li>
      ))}
      {nodes.length > MOST && <li className={classes.more}>{t('more', { count: nodes.length - MOST })}</li>}
    </ul>
  );
}
