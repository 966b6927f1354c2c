import { PhoneHeader } from './PhoneHeader.tsx';
import { PhonePanes } from './PhonePanes.tsx';

/** What a phone shows of an open skill: outline and chat. */
export function PhonePage() {
  return (
    <>
      <PhoneHeader />
      <PhonePanes />
    </>
  );
}
