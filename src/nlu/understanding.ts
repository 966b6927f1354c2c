import type { Skill } from '#skill/model.ts';
import { compileEntities, type CompiledEntities } from './entities/compile.ts';
import type { Model } from './model.ts';

/** All that is needed to understand a text: a trained model, and the entities, which need no training. */
export interface Understanding {
  readonly model: Model;
  readonly entities: CompiledEntities;
}

export function understandingOf(skill: Skill, model: Model): Understanding {
  return { model, entities: compileEntities(skill) };
}
