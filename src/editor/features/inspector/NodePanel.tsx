import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { useSessionStore } from '#editor/session/SessionProvider.tsx';
import { nodeType } from '#skill/node.ts';
import { ContextSection } from './ContextSection.tsx';
import classes from './Inspector.module.css';
import { NodeHead } from './NodeHead.tsx';
import { NodeProblems } from './NodeProblems.tsx';
import { SaysSection } from './SaysSection.tsx';
import { SlotsSection } from './SlotsSection.tsx';
import { ThenSection } from './ThenSection.tsx';
import { useEdits } from './useNodeEdit.ts';
import { WhenSection } from './WhenSection.tsx';

/** The form of one node. */
export function NodePanel({ id }: { id: string }) {
  const session = useSessionStore();
  const node = useDocument((state) => state.skill.nodes.get(id));
  const edit = useEdits(id);
  if (!node) return null;
  const type = nodeType(node);
  return (
    <div
      className={classes.panel}
      role="presentation"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        session.getState().requestFocus('nodes');
      }}
    >
      <NodeHead node={node} edit={edit} />
      <div className={classes.body}>
        <NodeProblems id={id} />
        <WhenSection node={node} edit={edit} />
        {type === 'frame' && <SlotsSection id={id} edit={edit} />}
        {type !== 'folder' && (
          <>
            <SaysSection node={node} edit={edit} />
            <ThenSection node={node} edit={edit} />
            <ContextSection node={node} edit={edit} />
          </>
        )}
      </div>
    </div>
  );
}
