import { Notifications } from '@mantine/notifications';

export function OpenedToasts() {
  return <Notifications position="bottom-center" limit={3} autoClose={8000} zIndex={500} />;
}
