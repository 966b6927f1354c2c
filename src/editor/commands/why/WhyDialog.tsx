import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { cardOf, isCard } from '#skill/cards.ts';
import { titleAt } from '#skill/node.ts';
import { whyNode } from '#skill/whyNode.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { useSession, useSessionStore } from '#editor/session/SessionProvider.tsx';
import { ReasonItem } from './ReasonItem.tsx';
import classes from './WhyDialog.module.css';

/** The chain of reasons for what became of the selected node, or of a part of it, in the turn that is looked at; each leads to its node. */
export function WhyDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('commands');
  const session = useSessionStore();
  const skill = useDocument((state) => state.skill);
  const about = useSession((state) => state.whyOf ?? state.selected) ?? '';
  const turn = useSession((state) => state.trace?.turns.at(-1));
  const reasons = turn?.entries ? whyNode(skill, turn.entries, about) : [];
  const go = (id: string): void => {
    onClose();
    session.getState().select(cardOf(skill, id), { reveal: true });
  };
  // The id of a part without a condition says nothing to an author.
  const nameOf = (id: string): string => {
    const title = titleAt(skill, id);
    const node = skill.nodes.get(id);
    return node && title === id && !isCard(node) ? t('why.otherwise') : title;
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('why.title', { title: nameOf(about) })}
      closeButtonProps={{ 'aria-label': t('why.close') }}
    >
      {turn && (
        <p className={classes.turn} dir="auto">
          {turn.said
            ? t('why.turn', { turn: turn.turn, said: turn.said })
            : t('why.start', { turn: turn.turn })}
        </p>
      )}
      {reasons.length === 0 && <p>{t('why.nothing')}</p>}
      <ol className={classes.reasons}>
        {reasons.map((reason, index) => (
          // The same kind of reason can come twice.
          <ReasonItem key={index} reason={reason} nameOf={nameOf} onGo={go} />
        ))}
      </ol>
    </Modal>
  );
}
