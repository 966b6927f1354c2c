import { useState } from 'react';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { later } from '#editor/ui/later.tsx';
import { handlersOf } from '#skill/cards.ts';
import type { DialogNode } from '#skill/model.ts';
import { nodeType } from '#skill/node.ts';
import { ActionsSection } from './ActionsSection.tsx';
import { AskButton } from './AskButton.tsx';
import { ContextSection } from './ContextSection.tsx';
import { fetchBuilder } from './condition/ConditionFields.tsx';
import { fetchEditor } from './expression/ExpressionField.tsx';
import classes from './Inspector.module.css';
import { MissingPart } from './MissingPart.tsx';
import { NodeProblems } from './NodeProblems.tsx';
import { fetchResponseParts } from './Responses.tsx';
import { SaysSection } from './SaysSection.tsx';
import { SettingsSection } from './settings/SettingsSection.tsx';
import { ThenSection } from './ThenSection.tsx';
import { newToldAtFields, ToldAtFieldsContext } from './toldAtField.ts';
import type { EditNode } from './useNodeEdit.ts';
import { WhenSection } from './WhenSection.tsx';

const SlotsSection = later(async () => (await import('./slots/SlotsSection.tsx')).SlotsSection, MissingPart);
const HandlersSection = later(
  async () => (await import('./slots/HandlersSection.tsx')).HandlersSection,
  MissingPart,
);
const JsonPanel = later(async () => (await import('./json/JsonPanel.tsx')).JsonPanel, MissingPart);

/** Fetches the parts of the form that few nodes need, so that they open offline. */
export function fetchParts(): void {
  for (const part of [SlotsSection, HandlersSection, JsonPanel]) part.fetch();
  fetchResponseParts();
  fetchEditor();
  fetchBuilder();
}

interface NodeFormProps {
  node: DialogNode;
  edit: EditNode;
  /** The JSON is shown beside the form, or in its place where there is no room for both. */
  json: boolean;
}

/** The form of one node beneath its title. */
export function NodeForm({ node, edit, json }: NodeFormProps) {
  const id = node.dialog_node;
  const hasHandlers = useDocument(({ skill }) => skill.nodes.has(id) && handlersOf(skill, id).length > 0);
  const type = nodeType(node);
  const [told] = useState(newToldAtFields);
  return (
    <ToldAtFieldsContext value={told}>
      <div className={classes.views} data-json={json || undefined}>
        <div className={classes.body}>
          <NodeProblems id={id} />
          <WhenSection node={node} edit={edit} />
          {type === 'frame' && <SlotsSection id={id} edit={edit} />}
          {type !== 'folder' && (
            <>
              <SaysSection node={node} edit={edit} />
              <ThenSection node={node} edit={edit} />
              <ContextSection node={node} edit={edit} />
              <ActionsSection node={node} edit={edit} />
              {type === 'standard' && <AskButton id={id} edit={edit} />}
              {type === 'standard' && hasHandlers && <HandlersSection id={id} edit={edit} />}
            </>
          )}
          <SettingsSection node={node} edit={edit} />
        </div>
        {json && (
          <div className={classes.json}>
            <JsonPanel id={id} edit={edit} />
          </div>
        )}
      </div>
    </ToldAtFieldsContext>
  );
}
