/** Todos os textos em português do Brasil, pelo seu espaço de nomes. */
import { app } from './app.ts';
import { artifacts } from './artifacts.ts';
import { begin } from './begin.ts';
import { commands } from './commands.ts';
import { document } from './document.ts';
import { entities } from './entities.ts';
import { flow } from './flow.ts';
import { inspector } from './inspector.ts';
import { intents } from './intents.ts';
import { merge } from './merge.ts';
import { outline } from './outline.ts';
import { problems } from './problems.ts';
import { response } from './response.ts';
import { saveTest } from './saveTest.ts';
import { settings } from './settings.ts';
import { sharing } from './sharing.ts';
import { skills } from './skills.ts';
import { tests } from './tests.ts';
import { time } from './time.ts';
import { tour } from './tour.ts';
import { tryit } from './tryit.ts';
import { variables } from './variables.ts';
import { whatIf } from './whatIf.ts';

export const texts = {
  app,
  artifacts,
  begin,
  commands,
  document,
  entities,
  flow,
  inspector,
  intents,
  merge,
  outline,
  problems,
  response,
  saveTest,
  settings,
  sharing,
  skills,
  tests,
  time,
  tour,
  tryit,
  variables,
  whatIf,
};
