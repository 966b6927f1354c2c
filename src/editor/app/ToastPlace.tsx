import { useNotifications } from '@mantine/notifications';
import { lazy, Suspense, useState } from 'react';

const OpenedToasts = lazy(async () => ({ default: (await import('./OpenedToasts.tsx')).OpenedToasts }));

/** Where toasts appear. Its code is fetched for the first of them. */
export function ToastPlace() {
  const { notifications } = useNotifications();
  const [needed, setNeeded] = useState(false);
  if (!needed && notifications.length > 0) setNeeded(true);
  return <Suspense>{needed && <OpenedToasts />}</Suspense>;
}
