import { ensureInstalled } from './install.mjs';
import { runPinned } from './runPinned.mjs';

ensureInstalled();
runPinned('tools/serve.ts', process.argv.slice(2));
