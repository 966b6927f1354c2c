import { Modal } from '@mantine/core';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchIcon } from '../ui/icons.tsx';
import { ALL_COMMANDS } from './allCommands.ts';
import { isOffered } from './isOffered.ts';
import type { Command } from './command.ts';
import classes from './CommandPalette.module.css';
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
  const listId = useId();
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
  const optionId = (index: number): string => `${listId}-${index}`;

  const run = (result: Result | undefined): void => {
    if (!result) return;
    onClose();
    if ('command' in result) {
      result.command.run(ctx);
      return;
    }
    const session = ctx.session.getState();
    reveal(ctx.document.getState().skill, session, result.node);
    session.requestFocus('nodes');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && results.length > 0) {
      event.preventDefault();
      const next = (at + step + results.length) % results.length;
      setActive(next);
      document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      run(results[at]);
    }
  };

  return (
    <div className={classes.palette}>
      <div className={classes.field}>
        <SearchIcon />
        <input
          data-autofocus
          role="combobox"
          aria-label={t('palette.title')}
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={results.length > 0 ? optionId(at) : undefined}
          aria-autocomplete="list"
          placeholder={t('palette.placeholder')}
          dir="auto"
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={classes.list} id={listId} role="listbox" aria-label={t('palette.title')}>
        {results.map((result, index) => {
          const shared = {
            id: optionId(index),
            active: index === at,
            onPick: () => run(result),
            onPoint: () => setActive(index),
          };
          return 'command' in result ? (
            <CommandOption key={result.command.id} command={result.command} {...shared} />
          ) : (
            <NodeOption key={`node:${result.node}`} node={result.node} {...shared} />
          );
        })}
      </div>
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
