import { useTranslation } from 'react-i18next';
import { BranchMenu } from './BranchMenu.tsx';
import classes from './TimeBar.module.css';
import { TurnSlider } from './TurnSlider.tsx';
import { useBranches } from './useBranches.ts';
import { useLine } from './useLine.ts';

/** Goes back and forth over the turns of a test, and from branch to branch. Nothing while there is one of each. */
export function TimeBar() {
  const { t } = useTranslation('time');
  const { turns } = useLine();
  const branches = useBranches();
  if (turns.length < 2 && branches.length < 2) return null;
  return (
    <div className={classes.bar} role="group" aria-label={t('turns')}>
      {turns.length > 1 && <TurnSlider />}
      <BranchMenu />
    </div>
  );
}
