import { runPeer } from '../peers/installPeers.ts';
import { labelledExamples, sampleTexts } from './sampleWorkspace.ts';

/** CPU time of one `process()` of node-nlp with its default recognisers, ms. Installs it first where it isn't. */
export function nodeNlpCost(time: number): number {
  const input = { examples: labelledExamples(), texts: sampleTexts(), time };
  const { calls, cpu } = runPeer('nodeNlp.mjs', input) as { calls: number; cpu: number };
  return cpu / calls;
}
