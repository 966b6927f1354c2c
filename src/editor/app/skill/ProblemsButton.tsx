import { Popover } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isPressing, useProblems } from '../../document/problems.ts';
import { formatLocale } from '../../ui/formatLocale.ts';
import { CheckIcon, WarningIcon } from '../../ui/icons.tsx';
import { ProblemsList } from './ProblemsList.tsx';
import classes from './StatusBar.module.css';

/** How many problems the skill has; it opens the list of them. */
export function ProblemsButton() {
  const { t, i18n } = useTranslation();
  const [opened, setOpened] = useState(false);
  const findings = useProblems((all) => all);
  const problems = [...findings.others, ...findings.byNode.values().flat()].filter(isPressing);
  const count = problems.length;
  if (count === 0) {
    return (
      <span className={classes.fact}>
        <CheckIcon size={12} />
        {t('status.noProblems')}
      </span>
    );
  }
  return (
    <Popover opened={opened} onChange={setOpened} position="top-start" trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={classes.fact} data-tone="warn" onClick={() => setOpened(!opened)}>
          <WarningIcon size={12} />
          {t('status.problems', { count, number: count.toLocaleString(formatLocale(i18n.language)) })}
        </button>
      </Popover.Target>
      <Popover.Dropdown p={0}>
        <ProblemsList problems={problems} onGo={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
