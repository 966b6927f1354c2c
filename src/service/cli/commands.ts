import type { Command } from './command.ts';
import { backup } from './commands/backup.ts';
import { exportSkill } from './commands/exportSkill.ts';
import { importFiles } from './commands/importFiles.ts';
import { keys } from './commands/keys.ts';
import { migrateData } from './commands/migrateData.ts';
import { migrateSchema } from './commands/migrateSchema.ts';
import { restore } from './commands/restore.ts';
import { serve } from './commands/serve.ts';
import { testPlans } from './commands/testPlans.ts';

/** In the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [
  serve,
  importFiles,
  exportSkill,
  testPlans,
  keys,
  backup,
  restore,
  migrateSchema,
  migrateData,
];
