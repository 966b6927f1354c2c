import { ViewportPortal } from '@xyflow/react';
import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { titleOf } from '#skill/node.ts';
import { attempt } from '../../../commands/attempt.ts';
import { useCommandContext } from '../../../commands/useCommandContext.ts';
import { useSession, useSessionStore } from '../../../session/SessionProvider.tsx';
import type { CardEditing } from '../../../session/sessionState.ts';
import { useFlow, useFlowEngine, useFlowTexts } from '../FlowContext.tsx';
import { findCard } from '../layout/findCard.ts';
import { fieldsOf, fieldText, setField } from './cardFields.ts';
import classes from './CardEditor.module.css';

/** The card that is edited, as fields in the order When, Says. From afar, where fields would be tiny, the panel is used. */
export function CardEditor() {
  const session = useSessionStore();
  const editing = useSession((state) => state.editing);
  const isNear = useFlow((state) => state.level === 'full');
  const isThere = useFlow((state) => editing !== null && state.skill.nodes.has(editing.id));
  useEffect(() => {
    if (editing === null || (isNear && isThere)) return;
    const { setEditing, setPanel, requestFocus } = session.getState();
    setEditing(null);
    if (!isThere) return;
    setPanel('inspector', { open: true });
    requestFocus('title');
  }, [editing, isNear, isThere, session]);
  if (editing === null || !isNear || !isThere) return null;
  return <Fields key={editing.id} editing={editing} />;
}

function Fields({ editing: { id, field: wanted } }: { editing: CardEditing }) {
  const t = useFlowTexts();
  const engine = useFlowEngine();
  const commands = useCommandContext();
  const session = useSessionStore();
  const skill = useFlow((state) => state.skill);
  const score = useFlow((state) => state.score);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = form.current?.querySelector<HTMLInputElement>(`[name="${wanted}"]`);
    element?.focus({ preventScroll: true });
    element?.select();
  }, [wanted]);

  const node = skill.nodes.get(id);
  const found = findCard(score, skill, id);
  if (!node || !found) return null;
  const close = (refocus: boolean): void => {
    session.getState().setEditing(null);
    if (refocus) engine.focus.enter();
  };
  const change = (field: CardEditing['field'], text: string): void => {
    const state = commands.document.getState();
    const now = state.skill.nodes.get(id);
    if (!now) return;
    const step = { title: now.title?.trim() ? 'rename' : 'title', condition: 'condition', answer: 'says' }[
      field
    ];
    const label = { key: `document:change.${step}`, params: { title: titleOf(now) } };
    attempt(commands, () =>
      state.apply(label, setField(state.skill, now, field, text), { burst: `${id} card.${field}` }),
    );
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const isLine = event.currentTarget.tagName === 'INPUT';
    const ends =
      event.key === 'Escape' || (event.key === 'Enter' && (isLine || event.ctrlKey || event.metaKey));
    if (!ends || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    close(true);
  };
  const onBlur = (event: FocusEvent): void => {
    if (event.relatedTarget !== null && !form.current?.contains(event.relatedTarget)) close(false);
  };
  const fieldProps = (field: CardEditing['field']) => ({
    name: field,
    'aria-label': t(`direct.${field}`),
    placeholder: t(`direct.${field}`),
    dir: 'auto',
    autoComplete: 'off',
    value: fieldText(skill, node, field),
    onKeyDown,
    onBlur,
  });
  return (
    <ViewportPortal>
      <div
        ref={form}
        role="group"
        aria-label={t('direct.label', { title: titleOf(node) })}
        className={`${classes.form} nopan nowheel`}
        style={{ left: found.rect.x, top: found.rect.y, minHeight: found.rect.height }}
        data-overlay
      >
        <input
          className={classes.title}
          {...fieldProps('title')}
          onChange={(event) => change('title', event.currentTarget.value)}
        />
        <label>
          <span>{t('label.when')}</span>
          <input
            className={classes.code}
            spellCheck={false}
            {...fieldProps('condition')}
            onChange={(event) => change('condition', event.currentTarget.value)}
          />
        </label>
        {fieldsOf(node).includes('answer') && (
          <label>
            <span>{t('label.says')}</span>
            <textarea
              rows={3}
              {...fieldProps('answer')}
              onChange={(event) => change('answer', event.currentTarget.value)}
            />
          </label>
        )}
        <p>{t('direct.hint')}</p>
      </div>
    </ViewportPortal>
  );
}
