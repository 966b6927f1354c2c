import type { Services } from './services.ts';

/** Deletes all messages that were labelled with a customer; none is no fault. */
export async function deleteUserData({ store, logs }: Services, customer: string): Promise<void> {
  await logs.settled();
  await store.logs.deleteOfCustomer(customer);
}
