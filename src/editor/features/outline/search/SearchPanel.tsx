import { Button } from '@mantine/core';
import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { attempt } from '#editor/commands/attempt.ts';
import { goToHit } from '#editor/commands/findCommands.ts';
import { useCommandContext } from '#editor/commands/useCommandContext.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { useSession, useSessionStore } from '#editor/session/SessionProvider.tsx';
import { ChevronDownIcon, ChevronLeftIcon, ChevronRightIcon, SearchIcon } from '#editor/ui/icons.tsx';
import { cardOf } from '#skill/cards.ts';
import { readPath } from '#skill/find/readPath.ts';
import { HitList } from './HitList.tsx';
import { PathList } from './PathList.tsx';
import { replaceEdits } from './replaceEdits.ts';
import classes from './SearchPanel.module.css';
import { useFind } from './useFind.ts';

/**
 * Finds words in everything that nodes hold, and replaces them as one undo step. Ids from a log, when there are several,
 * are drawn as the way that they tell.
 */
export function SearchPanel() {
  const { t } = useTranslation('outline');
  const ctx = useCommandContext();
  const skill = useDocument((state) => state.skill);
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed);
  const [matchCase, setMatchCase] = useState(false);
  const [wholeWord, setWholeWord] = useState(false);
  const [replacing, setReplacing] = useState(false);
  const [replacement, setReplacement] = useState('');
  const query = useMemo(() => ({ text, matchCase, wholeWord }), [matchCase, text, wholeWord]);
  const path = useMemo(() => readPath(text, (id) => skill.nodes.has(id)), [skill, text]);
  const isPath = path.length > 1;
  const found = useFind(query);
  const hits = useMemo(() => (isPath ? path.map((id) => ({ id })) : (found ?? NONE)), [found, isPath, path]);
  useSpotlight(hits, isPath);
  const field = useFindFocus();
  const at = useSession((state) => state.found?.at ?? -1);

  const go = (step: 1 | -1): void => goToHit(ctx, step > 0 ? at + 1 : Math.max(0, at) - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
    else if (event.key === 'ArrowDown') ctx.session.getState().requestFocus('outline');
    else if (event.key === 'Escape' && typed !== '') setTyped('');
    else return;
    event.preventDefault();
  };
  const replace = (ids: readonly string[]): void => {
    const edits = replaceEdits(skill, ids, query, replacement);
    if (edits.length === 0) return;
    const label = { key: 'document:change.replace', params: { count: edits.length } };
    const done = attempt(ctx, () => ctx.document.getState().apply(label, edits));
    if (done) ctx.session.getState().say(t('find.replaced', { count: edits.length }));
  };
  const toggle = (label: string, on: boolean, set: (on: boolean) => void) => (
    <button type="button" aria-pressed={on} onClick={() => set(!on)}>
      {label}
    </button>
  );
  const current = isPath ? undefined : found?.[Math.max(0, at)];

  return (
    <div className={classes.panel}>
      <div className={classes.field}>
        <SearchIcon size={14} />
        <input
          ref={field}
          type="search"
          aria-label={t('find.find')}
          placeholder={t('find.placeholder')}
          dir="auto"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={classes.tools}>
        {toggle(t('find.matchCase'), matchCase, setMatchCase)}
        {toggle(t('find.wholeWord'), wholeWord, setWholeWord)}
        <button type="button" aria-expanded={replacing} onClick={() => setReplacing(!replacing)}>
          {replacing ? <ChevronDownIcon size={12} /> : <ChevronRightIcon size={12} />}
          {t('find.replace')}
        </button>
        <span className={classes.count} role="status">
          {text !== '' &&
            found &&
            (isPath ? t('find.path', { count: path.length }) : counted(hits.length, at))}
        </span>
        <button
          type="button"
          aria-label={t('find.previous')}
          title={t('find.previous')}
          disabled={hits.length === 0}
          onClick={() => go(-1)}
        >
          <ChevronLeftIcon size={14} />
        </button>
        <button
          type="button"
          aria-label={t('find.next')}
          title={t('find.next')}
          disabled={hits.length === 0}
          onClick={() => go(1)}
        >
          <ChevronRightIcon size={14} />
        </button>
      </div>
      {replacing && (
        <div className={classes.replace}>
          <input
            aria-label={t('find.replacement')}
            placeholder={t('find.replacement')}
            dir="auto"
            value={replacement}
            onChange={(event) => setReplacement(event.currentTarget.value)}
          />
          <div className={classes.buttons}>
            <Button variant="default" disabled={!current} onClick={() => current && replace([current.id])}>
              {t('find.replaceOne')}
            </Button>
            <Button disabled={!current} onClick={() => replace(hits.map((hit) => hit.id))}>
              {t('find.replaceAll')}
            </Button>
          </div>
        </div>
      )}
      {isPath && <PathList path={path} at={at} />}
      {!isPath && found && (
        <HitList hits={found} at={at} query={query} replacement={replacing ? replacement : null} />
      )}
    </div>
  );

  function counted(count: number, index: number): string {
    return index < 0 ? t('find.results', { count }) : t('find.place', { place: index + 1, count });
  }
}

const NONE: readonly { readonly id: string }[] = [];

/** Lets canvas and outline show what was found, and draws a path as a test's turn, until the search is left. */
function useSpotlight(hits: readonly { readonly id: string }[], isPath: boolean): void {
  const { document, session } = useCommandContext();
  const trace = useRef(session.getState().trace);
  useEffect(() => {
    const { skill } = document.getState();
    const { setFound, setTrace, found } = session.getState();
    const nodes = new Set(hits.map(({ id }) => id));
    const cards = new Set(Array.from(nodes, (id) => cardOf(skill, id)));
    // An edit that leaves the hits as they are leaves the place among them, too.
    const same = found?.hits.length === hits.length && hits.every((hit, i) => hit.id === found.hits[i]?.id);
    setFound({ hits, cards, at: same ? found.at : -1 });
    setTrace(isPath ? { turns: [{ turn: 1, nodes: hits.map(({ id }) => id) }] } : trace.current);
  }, [document, hits, isPath, session]);
  useEffect(
    () => () => {
      session.getState().setFound(null);
      session.getState().setTrace(trace.current);
    },
    [session],
  );
}

function useFindFocus() {
  const session = useSessionStore();
  const focus = useSession((state) => state.focus);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus?.what !== 'find') return;
    session.getState().focusTaken();
    field.current?.focus();
    field.current?.select();
  }, [focus, session]);
  return field;
}
