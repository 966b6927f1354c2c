import { type Edge, ReactFlow, type Viewport as XyViewport } from '@xyflow/react';
import { useSession } from '../../session/SessionProvider.tsx';
import { Card } from './cards/Card.tsx';
import { useFlow, useFlowEngine } from './FlowContext.tsx';
import { useCanvasRequests } from './useCanvasRequests.ts';
import { useCardNodes } from './useCardNodes.ts';
import { useView } from './useView.ts';
import { MAX_ZOOM, type Viewport } from './viewport/viewport.ts';

const NODE_TYPES = { card: Card };
const NO_EDGES: Edge[] = [];
/** The middle button pans in any case. */
const PAN_BUTTON = [1];
const NO_ATTRIBUTION = { hideAttribution: true };
/** Its own instructions are for its own keys, and in English. */
const NO_WORDS = {
  'node.a11yDescription.default': '',
  'node.a11yDescription.keyboardDisabled': '',
  'edge.a11yDescription.default': '',
};

/** xyflow with nothing but the cards in the DOM: it pans and zooms, and places them. */
export function FlowView({ first, panning }: { first: Viewport; panning: boolean }) {
  const engine = useFlowEngine();
  const setViewport = useSession((state) => state.setViewport);
  const dragSelects = useSession((state) => state.dragSelects) && !panning;
  const leastZoom = useFlow(() => engine.leastZoom);
  useView((viewport, pane) => engine.setView(viewport, pane));
  useCardNodes();
  useCanvasRequests();

  return (
    <ReactFlow
      edges={NO_EDGES}
      nodeTypes={NODE_TYPES}
      defaultViewport={first}
      minZoom={leastZoom}
      maxZoom={MAX_ZOOM}
      panOnScroll
      panOnDrag={dragSelects ? PAN_BUTTON : true}
      panOnScrollSpeed={1}
      zoomOnScroll={false}
      zoomOnDoubleClick={false}
      zoomActivationKeyCode={null}
      panActivationKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      deleteKeyCode={null}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      disableKeyboardA11y
      autoPanOnNodeFocus={false}
      // While the space bar is held, a drag that begins on a card pans as well.
      noPanClassName={panning ? 'never' : 'nopan'}
      proOptions={NO_ATTRIBUTION}
      ariaLabelConfig={NO_WORDS}
      onMoveEnd={(_event, viewport: XyViewport) => setViewport(viewport)}
    />
  );
}
