/** Arguments → what is printed or shown → exit code. */

import { reportBug } from './shell/bug.ts';
import { readCommandLine } from './shell/command-line.ts';
import { run } from './shell/run.ts';

// Not only the exit code: a keyboard, a pipe or a file still being read would keep the process alive.
process.exit(await run(readCommandLine(process.argv.slice(2))).catch(reportBug));
