import { NewArtifact } from '#editor/commands/artifacts/NewArtifact.tsx';
import { createIntent } from '#skill/plan/createIntent.ts';

/** Asks for the name of a new intent, and goes to it. */
export function NewIntent({ onClose }: { onClose: () => void }) {
  return (
    <NewArtifact
      kind="intent"
      create={(skill, intent, about) => createIntent(skill, { intent, ...about, examples: [] })}
      onClose={onClose}
    />
  );
}
