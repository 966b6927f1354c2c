#!/usr/bin/env node
import { ensureInstalled } from './install.mjs';
import { runPinned } from './runPinned.mjs';

// The pinned Node runs in Parley's own folder; paths are meant from here.
process.env.PARLEY_FROM ??= process.cwd();
ensureInstalled();
const [command, ...rest] = process.argv.slice(2);
const asksForHelp = rest.some((part) => part === '--help' || part === '-h');
// The editor is built before it is served.
if (command === 'serve' && !asksForHelp) runPinned('tools/serve.ts', rest);
else runPinned('src/service/cli/main.ts', process.argv.slice(2));
