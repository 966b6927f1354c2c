import { Link } from 'react-router';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { dialogAddress } from '#editor/ui/pageAddress.ts';
import { titleOf } from '#skill/node.ts';
import classes from './Tests.module.css';

interface NodeLinksProps {
  /** What is said of them. */
  lead: string;
  ids: readonly string[];
}

/** Nodes that something is said of, each a way there; those that are gone by their ids. */
export function NodeLinks({ lead, ids }: NodeLinksProps) {
  const skillId = useDocument((state) => state.skillId);
  const nodes = useDocument((state) => state.skill.nodes);
  return (
    <p className={classes.nodes}>
      {lead}{' '}
      {[...new Set(ids)].map((id) => {
        const node = nodes.get(id);
        return node ? (
          <Link key={id} to={dialogAddress(skillId, id)} dir="auto">
            {titleOf(node)}
          </Link>
        ) : (
          <span key={id}>{id}</span>
        );
      })}
    </p>
  );
}
