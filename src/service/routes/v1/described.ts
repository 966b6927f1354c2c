import type { TSchema } from 'typebox';
import { ErrorAnswer } from '#protocol/v1/answers.ts';

/**
 * What the description of the API says of a method beside the schemas of its parameters: part of a route's schema.
 * Answers aren't held to it.
 *
 * @param id as in IBM's SDKs
 */
export function described(id: string, tag: string, summary: string, status: number, answer: TSchema): object {
  return {
    operationId: id,
    tags: [tag],
    summary,
    response: {
      [status]: { description: summary, ...answer },
      '4xx': { description: 'The call was refused; nothing has changed.', ...ErrorAnswer },
    },
  };
}
