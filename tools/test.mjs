import { ensureInstalled } from './install.mjs';
import { runPinned } from './runPinned.mjs';

ensureInstalled();
runPinned('tools/check.ts', process.argv.slice(2));
