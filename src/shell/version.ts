/** The version in package.json; put in by the bundler, so that nothing is read at start (.config/build.ts). */
declare const __VERSION__: string | undefined;

export const VERSION: string = typeof __VERSION__ === 'string' ? __VERSION__ : 'development';
