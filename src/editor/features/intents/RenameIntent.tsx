import { useMemo } from 'react';
import { RenameArtifact } from '#editor/commands/artifacts/RenameArtifact.tsx';
import { useNameFault } from '#editor/commands/artifacts/useNameFault.ts';

interface RenameIntentProps {
  name: string;
  onClose: (renamed: string | null) => void;
}

/** Renames an intent wherever it is named. */
export function RenameIntent({ name, onClose }: RenameIntentProps) {
  const faultOf = useNameFault('intent');
  const rename = useMemo(() => ({ kind: 'intent', from: name, to: name }) as const, [name]);
  return <RenameArtifact rename={rename} faultOf={faultOf} onClose={onClose} />;
}
