import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ALL_COMMANDS } from './allCommands.ts';
import { isOffered } from './isOffered.ts';
import type { Command } from './command.ts';
import classes from './CommandPalette.module.css';
import { Finder } from './Finder.tsx';
import { CommandOption, NodeOption } from './PaletteOption.tsx';
import { reveal } from './reveal.ts';
import { useCommandContext } from './useCommandContext.ts';
import { useNodeSearch } from './search/useNodeSearch.ts';

const MOST_NODES = 40;

type Result = { readonly command: Command } | { readonly node: string };

/** One field to find any node and run any command that makes sense now. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('commands');
  return (
    <Modal.Root opened onClose={onClose} size="lg" yOffset="12vh" centered={false}>
      <Modal.Overlay />
      <Modal.Content aria-label={t('palette.title')}>
        <Modal.Body style={{ padding: 0 }}>
          <PaletteBody onClose={onClose} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function PaletteBody({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('commands');
  const ctx = useCommandContext();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const nodes = useNodeSearch(query, MOST_NODES);
  const words = query.trim().toLowerCase();
  const commands = ALL_COMMANDS.filter(
    (command) =>
      command.id !== 'search' && t(command.labelKey).toLowerCase().includes(words) && isOffered(command, ctx),
  );
  const results: Result[] = [
    ...(nodes ?? []).map((node) => ({ node })),
    ...commands.map((command) => ({ command })),
  ];
  const at = Math.min(active, results.length - 1);

  const run = (result: Result): void => {
    onClose();
    if ('command' in result) {
      result.command.run(ctx);
      return;
    }
    const session = ctx.session.getState();
    reveal(ctx.document.getState().skill, session, result.node);
    session.requestFocus('nodes');
  };
  return (
    <div className={classes.palette}>
      <Finder
        label={t('palette.title')}
        placeholder={t('palette.placeholder')}
        query={query}
        onQuery={setQuery}
        options={results}
        looking={nodes === null}
        active={at}
        onActive={setActive}
        onTake={run}
        listClassName={classes.list}
        renderOption={(result, { index, ...place }) => {
          const shared = { ...place, onPick: () => run(result), onPoint: () => setActive(index) };
          return 'command' in result ? (
            <CommandOption key={result.command.id} command={result.command} {...shared} />
          ) : (
            <NodeOption key={`node:${result.node}`} node={result.node} {...shared} />
          );
        }}
      />
      <p className={classes.status} role="status">
        {nodes === null
          ? t('palette.preparing')
          : results.length === 0
            ? t('palette.nothing', { query })
            : t('palette.results', { count: results.length })}
      </p>
    </div>
  );
}
