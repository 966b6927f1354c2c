import { expect, test, vi } from 'vitest';
import { explain } from '#language/explain.ts';
import { n, skillOf, Talk } from './testing.ts';

vi.mock('#language/explain.ts', { spy: true });

test('conditions are explained for a trace only', () => {
  const skill = skillOf([n('a', '#a', 'A.'), n('b', '$x', 'B.'), n('c', 'true', 'C.')]);
  new Talk(skill).say('x');
  expect(explain).not.toHaveBeenCalled();
  new Talk(skill).say('x', { options: { trace: true } });
  expect(explain).toHaveBeenCalledTimes(3);
});
