import { createStore } from 'zustand/vanilla';

/** True from the first answer 401 until a key was accepted. */
export const signedOut = createStore(() => false);
