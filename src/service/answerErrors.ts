import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { errorBody, ERRORS, type ErrorBody } from '#protocol/errors.ts';
import { Refusal, type Problem } from '#skill/problem.ts';
import { bodyLimitMegabytes, type Config } from './config.ts';
import { ServiceError } from './errors.ts';
import { toDetail } from './usecases/faulty.ts';
import { Mismatch } from './usecases/requireMatch.ts';
import { InvalidRequest } from './validation.ts';
import { whenRead } from './whenRead.ts';

/** The status of an answer that can come before all of the request has. */
const [TOO_LARGE] = ERRORS.tooLarge;

/** Gives every failure Watson's error body. `report` gets what is our own fault. */
export function answerErrors(config: Config, report: (error: unknown) => void) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    if (error instanceof Mismatch) {
      void reply.status(412).header('etag', error.etag);
      void reply.send({ ...errorBody('changed'), present: error.present });
      return;
    }
    const body = bodyOf(error, config);
    if (body.code >= 500 && !(error instanceof ServiceError)) report(error);
    void reply.status(body.code);
    if (body.code === TOO_LARGE) whenRead(request.raw, () => void reply.send(body));
    else void reply.send(body);
  };
}

function bodyOf(error: unknown, config: Config): ErrorBody {
  if (error instanceof ServiceError) return errorBody(error.code, error.detail, error.errors);
  if (error instanceof Refusal) return refused(error);
  if (error instanceof InvalidRequest) {
    return errorBody(error.part === 'body' ? 'badBody' : 'badQuery', '', error.errors);
  }
  return frameworkError(error, config);
}

function refused({ problem, status }: Refusal): ErrorBody {
  const detail = toDetail({ ...problem, at: { ...problem.at, path: placeInBody(problem) } });
  if (status === 'duplicate') return errorBody('duplicate', problem.message, [detail]);
  // A place that the body asks for is a fault of the body, not of the path.
  if (status === 'missing' && !problem.code.startsWith('place.')) {
    return errorBody('notFound', '', [toDetail(problem)]);
  }
  return errorBody('invalid', problem.message, [detail]);
}

/** The property of a body that asks for what can't be. */
const PROPERTIES: Readonly<Record<string, string>> = {
  'intent.duplicate': 'intent',
  'example.duplicate': 'text',
  'counterexample.duplicate': 'text',
  'entity.duplicate': 'entity',
  'value.duplicate': 'value',
  'synonym.duplicate': 'synonym',
  'node.duplicate': 'dialog_node',
  'place.parent': 'parent',
  'place.cycle': 'parent',
  'place.previous': 'previous_sibling',
  'place.self': 'previous_sibling',
};

function placeInBody({ code, at: { path } }: Problem): string {
  return path === '' ? (PROPERTIES[code] ?? '') : path;
}

function frameworkError(error: unknown, config: Config): ErrorBody {
  const { code, statusCode, message } = error as Partial<FastifyError>;
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return errorBody('tooLarge', String(bodyLimitMegabytes(config)));
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return errorBody('notJson');
    case 'FST_ERR_BAD_URL':
      return errorBody('badUrl', 'a percent sign that begins no escape');
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return errorBody('invalid', 'The request body is shorter than its Content-Length says');
    default:
      if (statusCode === 429) return errorBody('tooMany');
      if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
        return { ...errorBody('invalid', message ?? 'Bad request'), code: statusCode };
      }
      return errorBody('internal');
  }
}
