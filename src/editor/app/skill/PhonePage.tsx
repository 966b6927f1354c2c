import { useCurrentPage } from './useCurrentPage.ts';
import { PhoneHeader } from './PhoneHeader.tsx';
import { PhonePanes } from './PhonePanes.tsx';
import classes from './PhonePanes.module.css';
import { PhoneTabs } from './PhoneTabs.tsx';
import { SkillPages } from './SkillPages.tsx';
import { useNodeInAddress } from './useNodeInAddress.ts';

/** What a phone shows of an open skill: outline and chat, or one of its other pages. */
export function PhonePage() {
  const onDialog = useCurrentPage() === 'dialog';
  const pages = <SkillPages dialog={<PhoneDialog />} />;
  return (
    <>
      <PhoneHeader />
      {onDialog ? pages : <main className={classes.panes}>{pages}</main>}
      <PhoneTabs />
    </>
  );
}

function PhoneDialog() {
  useNodeInAddress();
  return <PhonePanes />;
}
