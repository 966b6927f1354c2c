import { Panes } from './Panes.tsx';
import { useNodeInAddress } from './useNodeInAddress.ts';

/** `dialog?node=…`: the canvas with its panes. */
export function DialogPage() {
  useNodeInAddress();
  return <Panes />;
}
