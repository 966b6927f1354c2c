import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Session } from '#protocol/studio.ts';
import { request } from './http.ts';
import { signedOut } from './signedOut.ts';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => request<Session>({ path: '/studio/session', signal }),
  staleTime: 60_000,
});

/** Exchanges the service's key for a session cookie. Rejects with an ApiError of status 401 for a wrong key. */
export async function signIn(key: string): Promise<void> {
  await request({ method: 'POST', path: '/studio/session', body: { key } });
  signedOut.setState(false);
}

/** Gives the session up; the page asks for a key again where one is needed. */
export async function signOut(): Promise<void> {
  const { signedIn } = await request<Session>({ method: 'DELETE', path: '/studio/session' });
  signedOut.setState(!signedIn);
}

/** What whoever sits here may do; undefined until the service has said so. */
export function useSession() {
  return useQuery(sessionQuery).data;
}

/** What whoever sits here may do; everything until the service has said so. */
export function useRights(): { readonly edit: boolean; readonly create: boolean; readonly manage: boolean } {
  const session = useSession();
  const edit = session?.role !== 'viewer';
  return { edit, create: edit && session?.skill === undefined, manage: session?.role === 'manager' };
}
