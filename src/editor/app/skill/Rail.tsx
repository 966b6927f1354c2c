import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDocument } from '../../document/DocumentProvider.tsx';
import classes from './Rail.module.css';
import { skillPages } from './skillPages.ts';
import { useCurrentPage } from './useCurrentPage.ts';

/** The skill's pages. */
export function Rail() {
  const { t } = useTranslation();
  const skillId = useDocument((state) => state.skillId);
  const current = useCurrentPage();
  return (
    <nav className={classes.rail} aria-label={t('pages.label')}>
      {skillPages.map(({ id, address, Icon, Mark, covers }) => (
        <RailItem
          key={id}
          to={address(skillId)}
          label={t(`pages.${id}`)}
          Icon={Icon}
          Mark={Mark}
          current={covers.includes(current)}
        />
      ))}
    </nav>
  );
}

interface RailItemProps {
  to: string;
  label: string;
  Icon: ComponentType;
  Mark: ComponentType | undefined;
  current: boolean;
}

function RailItem({ to, label, Icon, Mark, current }: RailItemProps) {
  return (
    <Link to={to} className={classes.item} title={label} {...(current && { 'aria-current': 'page' })}>
      <Icon />
      <span className={classes.word}>{label}</span>
      {Mark && (
        <span className={classes.mark}>
          <Mark />
        </span>
      )}
    </Link>
  );
}
