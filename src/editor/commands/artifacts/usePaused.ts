import { useEffect, useState } from 'react';

/** The service is asked when one has stopped typing for so long, ms. */
const PAUSE = 250;

/** A text as it was when its writer last paused, without blanks around it. */
export function usePaused(text: string): string {
  const [paused, setPaused] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
