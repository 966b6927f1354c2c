import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cardKind } from '#skill/cardKind.ts';
import { ROOT } from '#skill/model.ts';
import { titleOf } from '#skill/node.ts';
import { ancestorsOf } from '#skill/tree.ts';
import { useDocument } from '../document/DocumentProvider.tsx';
import { Glyph } from '../ui/Glyph.tsx';
import type { Command } from './command.ts';
import { Keys } from './Keys.tsx';
import classes from './PaletteOption.module.css';

interface Shared {
  id: string;
  active: boolean;
  onPick: () => void;
  onPoint: () => void;
}

/** The focus stays in the field (aria-activedescendant), so an option takes no keys itself. */
function Option({ id, active, onPick, onPoint, children }: Shared & { children: ReactNode }) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={classes.option}
      onMouseDown={(event) => {
        event.preventDefault();
        onPick();
      }}
      onMouseMove={onPoint}
    >
      {children}
    </div>
  );
}

export function CommandOption({ command, ...shared }: Shared & { command: Command }) {
  const { t } = useTranslation('commands');
  const { icon: Icon, shortcuts, labelKey } = command;
  return (
    <Option {...shared}>
      <span className={classes.icon}>{Icon && <Icon size={14} />}</span>
      <span className={classes.name}>{t(labelKey)}</span>
      {shortcuts?.[0] && <Keys shortcut={shortcuts[0]} />}
    </Option>
  );
}

export function NodeOption({ node: nodeId, ...shared }: Shared & { node: string }) {
  const skill = useDocument((state) => state.skill);
  const node = skill.nodes.get(nodeId);
  if (!node) return null;
  const path = ancestorsOf(skill, nodeId)
    .filter((id) => id !== ROOT)
    .reverse()
    .map((id) => titleOf(skill.nodes.get(id)!));
  return (
    <Option {...shared}>
      <span className={classes.icon}>
        <Glyph kind={cardKind(node)} />
      </span>
      <span className={classes.name} dir="auto">
        {titleOf(node)}
      </span>
      <span className={classes.path} dir="auto">
        {path.length > 0 ? path.join(' › ') : nodeId}
      </span>
    </Option>
  );
}
