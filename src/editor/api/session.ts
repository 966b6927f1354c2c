import { request } from './http.ts';
import { signedOut } from './signedOut.ts';

/** Exchanges the service's key for a session cookie. Rejects with an ApiError of status 401 for a wrong key. */
export async function signIn(key: string): Promise<void> {
  await request({ method: 'POST', path: '/studio/session', body: { key } });
  signedOut.setState(false);
}
