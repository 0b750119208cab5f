/** What a desk is opened with, loaded when one is: by itself, so that it comes as one file (.config/build.ts). */

export { commandTable } from '../session/commands.ts';
export { bindKeys } from './bind-keys.ts';
export { laidDesk } from './desk.ts';
export { read } from './reader.ts';

/** For those who listen. */
export const linear = (): Promise<typeof import('./linear.ts')> => import('./linear.ts');
