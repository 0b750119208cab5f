/** Arguments → what is printed or shown → exit code. */

import { readCommandLine } from './shell/command-line.ts';
import { run } from './shell/run.ts';

process.exitCode = await run(readCommandLine(process.argv.slice(2)));
