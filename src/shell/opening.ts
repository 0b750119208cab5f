/** What a desk is opened with, loaded when one is: by itself, so that it comes as one file (.config/build.ts). */

export { laidDesk } from './desk.ts';
export { read } from './reader.ts';
