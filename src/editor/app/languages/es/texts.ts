/** Todos los textos en español, por su espacio de nombres. */
import { app } from './app.ts';
import { artifacts } from './artifacts.ts';
import { commands } from './commands.ts';
import { document } from './document.ts';
import { entities } from './entities.ts';
import { flow } from './flow.ts';
import { inspector } from './inspector.ts';
import { intents } from './intents.ts';
import { outline } from './outline.ts';
import { problems } from './problems.ts';
import { response } from './response.ts';
import { settings } from './settings.ts';
import { sharing } from './sharing.ts';
import { skills } from './skills.ts';
import { tour } from './tour.ts';
import { tryit } from './tryit.ts';
import { variables } from './variables.ts';

export const texts = {
  app,
  artifacts,
  commands,
  document,
  entities,
  flow,
  inspector,
  intents,
  outline,
  problems,
  response,
  settings,
  sharing,
  skills,
  tour,
  tryit,
  variables,
};
