import {
  InsightText,
  SystemText,
  type Confusion,
  type ExampleConflict,
  type IntentHealth,
  type TextInsight,
} from '#protocol/insight.ts';
import { explainText } from '../../usecases/explainText.ts';
import { findSystemEntities } from '../../usecases/findSystemEntities.ts';
import type { Services } from '../../usecases/services.ts';
import type { RouteApp } from '../routeApp.ts';

interface SkillPath {
  readonly id: string;
}

/** What authors are told about how well a skill understands. */
export function insightRoutes(app: RouteApp, { skills, training, insights, now }: Services): void {
  const current = (params: unknown) => skills.read((params as SkillPath).id);

  app.route({
    method: 'GET',
    url: '/skills/:id/insight/conflicts',
    handler: async ({ params }): Promise<readonly ExampleConflict[]> =>
      (await insights.ask(await current(params), 'conflicts')) as ExampleConflict[],
  });

  app.route({
    method: 'GET',
    url: '/skills/:id/insight/intents',
    handler: async ({ params }): Promise<IntentHealth> =>
      (await insights.ask(await current(params), 'intents')) as IntentHealth,
  });

  app.route({
    method: 'GET',
    url: '/skills/:id/insight/confusion',
    handler: async ({ params }): Promise<Confusion> =>
      (await insights.ask(await current(params), 'confusion')) as Confusion,
  });

  app.route({
    method: 'POST',
    url: '/skills/:id/insight/text',
    config: { access: 'read' },
    schema: { body: InsightText },
    handler: async ({ params, body }): Promise<TextInsight> =>
      explainText(training, await current(params), body, now().getTime()),
  });

  app.route({
    method: 'POST',
    url: '/skills/:id/insight/system',
    config: { access: 'read' },
    schema: { body: SystemText },
    handler: async ({ params, body }) =>
      findSystemEntities((await current(params)).skill, body.text, now().getTime()),
  });
}
