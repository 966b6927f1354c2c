import { buildEditor } from './buildEditor.ts';

buildEditor();
await import('../src/service/main.ts');
