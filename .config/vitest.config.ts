import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** A real terminal on a busy two-core machine: generous, because a slow answer is not a wrong one. */
const TERMINAL_TIMEOUT_MS = 30_000;

const config: ViteUserConfig = defineConfig({
	test: {
		root: new URL('..', import.meta.url).pathname,
		projects: [
			{ test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/{laws,screens,e2e}/**'] } },
			{
				test: {
					name: 'laws',
					include: ['test/laws/*.test.ts'],
					setupFiles: ['.config/laws.ts'],
					testTimeout: TERMINAL_TIMEOUT_MS,
				},
			},
			{ test: { name: 'screens', include: ['test/screens/*.test.{ts,tsx}'], testTimeout: TERMINAL_TIMEOUT_MS } },
			{
				test: {
					name: 'e2e',
					include: ['test/e2e/*.test.ts'],
					testTimeout: TERMINAL_TIMEOUT_MS,
					fileParallelism: false,
				},
			},
		],
	},
});

export default config;
