import { useTranslation } from 'react-i18next';
import type { ExplainedPart } from '#language/explain.ts';
import { failedPart } from '#skill/failedPart.ts';
import type { Reason } from '#skill/whyNode.ts';
import { TruthMark } from '#editor/ui/TruthMark.tsx';
import classes from './WhyDialog.module.css';

interface ReasonItemProps {
  reason: Reason;
  nameOf: (id: string) => string;
  onGo: (id: string) => void;
}

/** A reason in words, which lead to the node that it speaks of; with a condition, what each part of it came to. */
export function ReasonItem({ reason, nameOf, onGo }: ReasonItemProps) {
  const { t } = useTranslation('commands');
  const { kind, node } = reason;
  const to = 'to' in reason ? reason.to : null;
  const considered = 'considered' in reason ? reason.considered : null;
  const failed = considered && failedPart(considered);
  const isNobody = kind === 'elsewhere' && to === null;
  return (
    <li>
      <button type="button" className={classes.reason} onClick={() => onGo(to ?? node)}>
        {t(`why.${isNobody ? 'nowhere' : kind}`, { node: nameOf(node), to: nameOf(to ?? '') })}
      </button>
      {considered?.error !== undefined && (
        <p className={classes.error}>{t('why.failed', { error: considered.error })}</p>
      )}
      {considered?.parts && kind !== 'disabled' && (
        <ul className={classes.parts}>
          {considered.parts.map((part) => (
            <Part key={part.span.start} part={part} failed={part === failed} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Part({ part: { source, holds, findings }, failed }: { part: ExplainedPart; failed: boolean }) {
  const { t } = useTranslation('commands');
  const truth = failed ? 'error' : holds === null ? 'notReached' : holds ? 'true' : 'false';
  return (
    <li>
      <TruthMark size="sm" truth={truth} label={t(`why.part.${truth}`)} />
      <span>
        <code>{source}</code>
        {findings.map((finding) => (
          <span key={finding.source} className={classes.finding}>
            {finding.value === null
              ? t('why.isNot', { source: finding.source })
              : t('why.is', { source: finding.source, value: JSON.stringify(finding.value) })}
          </span>
        ))}
      </span>
    </li>
  );
}
