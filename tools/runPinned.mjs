import { spawn } from 'node:child_process';
import { constants, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pinnedNode, root } from './install.mjs';

/**
 * Runs a file on the pinned Node in the foreground and ends with its exit code. The child holds an IPC channel,
 * so that it notices when this process is killed and doesn't stay behind.
 */
export function runPinned(file, args = []) {
  const child = spawn(pinnedNode, [join(root, file), ...args], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      PATH: join(root, 'node_modules', '.bin') + delimiter + process.env.PATH,
      // From the second time on it starts in two thirds of the time, and takes 20 MB less: what reads TypeScript isn't loaded.
      // The folder is the one that Node uses by itself.
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(tmpdir(), 'node-compile-cache'),
    },
  });
  // Ctrl-C reaches the child by itself: here it only must not end this process before the child is done.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}
