import { ensureInstalled } from './install.mjs';
import { runPinned } from './runPinned.mjs';

ensureInstalled();
runPinned('src/service/main.ts', ['--dev', ...process.argv.slice(2)]);
