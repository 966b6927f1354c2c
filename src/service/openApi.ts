import fastifySwagger from '@fastify/swagger';
import { Type, type TObject } from 'typebox';
import type { RouteApp } from './routes/routeApp.ts';

const DESCRIPTION =
  'Watson Assistant’s v1 methods as Parley serves them. docs/api.md says what Parley adds, and how IBM’s SDKs are ' +
  'pointed at it.';

/** Every method of Watson's needs it. */
const version = Type.String({
  format: 'date',
  description: 'Release date of the API version, as in 2021-11-27.',
});

/** Describes Watson's methods at `/openapi.json`, by the schemas that requests are checked against. */
export async function openApi(app: RouteApp): Promise<void> {
  // Answers go out as they are: their schemas are for the description.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  await app.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Parley', version: '1.0.0', description: DESCRIPTION },
      components: {
        securitySchemes: {
          basic: { type: 'http', scheme: 'basic', description: 'User “apikey”, the key as password.' },
          bearer: { type: 'http', scheme: 'bearer', description: 'The key.' },
        },
      },
      security: [{ basic: [] }, { bearer: [] }],
    },
    transform: ({ schema, url }) => {
      if (!/^\/v[12]\//.test(url)) return { schema: { ...schema, hide: true }, url };
      const { properties = {} } = (schema?.querystring ?? {}) as Partial<TObject>;
      return { schema: { ...schema, querystring: Type.Object({ ...properties, version }) }, url };
    },
  });
  let document: Buffer | undefined;
  app.get('/openapi.json', async (_request, reply) => {
    document ??= Buffer.from(JSON.stringify(app.swagger()));
    void reply.type('application/json; charset=utf-8');
    return document;
  });
}
