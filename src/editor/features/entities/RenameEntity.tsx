import { useMemo } from 'react';
import { RenameArtifact } from '#editor/commands/artifacts/RenameArtifact.tsx';
import { useNameFault } from '#editor/commands/artifacts/useNameFault.ts';

interface RenameEntityProps {
  name: string;
  onClose: (renamed: string | null) => void;
}

/** Renames an entity wherever it is named. */
export function RenameEntity({ name, onClose }: RenameEntityProps) {
  const faultOf = useNameFault('entity');
  const rename = useMemo(() => ({ kind: 'entity', from: name, to: name }) as const, [name]);
  return <RenameArtifact rename={rename} faultOf={faultOf} onClose={onClose} />;
}
