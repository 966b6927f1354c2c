import type { HeldKeys } from '../../commands/heldKeys.ts';
import { Shortcuts } from '../../commands/Shortcuts.tsx';
import { AutoTests } from '../../commands/tests/AutoTests.tsx';

/** What an open skill does besides showing itself. */
export function SkillTools({ held }: { held: HeldKeys }) {
  return (
    <>
      <Shortcuts held={held} />
      <AutoTests />
    </>
  );
}
