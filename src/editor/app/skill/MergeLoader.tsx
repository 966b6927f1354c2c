import { lazy, Suspense } from 'react';

const MergeForm = lazy(async () => ({ default: (await import('./MergeForm.tsx')).MergeForm }));

/** Merges something into the skill; its code is loaded when it is first wanted. */
export function MergeLoader({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return <Suspense>{opened && <MergeForm onClose={onClose} />}</Suspense>;
}
