import { SearchIndex } from './searchIndex.ts';
import type { SearchAnswer, SearchRequest } from './searchMessages.ts';

/* A worker: reading the texts of a large skill takes longer than a frame, in which the page has to answer keys. */
const index = new SearchIndex();

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  switch (data.kind) {
    case 'put':
      index.put(data.nodes, data.gone);
      return;
    case 'rank':
      answer({ number: data.number, result: index.rank(data.query, data.limit) });
      return;
    default:
      answer({ number: data.number, result: index.find(data.query) });
  }
});

function answer(message: SearchAnswer): void {
  postMessage(message);
}
