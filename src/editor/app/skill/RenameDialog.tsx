import { lazy, Suspense } from 'react';

const RenameForm = lazy(async () => ({ default: (await import('./RenameForm.tsx')).RenameForm }));

/** Asks for the skill's new name; its code is loaded when it is first wanted. */
export function RenameDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return <Suspense>{opened && <RenameForm onClose={onClose} />}</Suspense>;
}
