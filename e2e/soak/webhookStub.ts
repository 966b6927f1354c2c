import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface WebhookStub {
  readonly url: string;
  close(): void;
}

/** Stands for the webhooks of skills, whose own ones are not to be bothered. Answers what the call's number says. */
export async function startWebhookStub(): Promise<WebhookStub> {
  const answers = [
    '{}',
    '{"result":"ok","items":[1,2]}',
    '[]',
    'null',
    '"text"',
    'no JSON',
    '{"message":null}',
  ];
  let calls = 0;
  const server = createServer((request, response) => {
    request.resume();
    const number = calls++;
    response.writeHead(number % 9 === 8 ? 500 : 200, { 'content-type': 'application/json' });
    response.end(answers[number % answers.length]);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/webhook`, close: () => server.close() };
}
