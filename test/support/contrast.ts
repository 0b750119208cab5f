/** Contrast as WCAG 2.2 measures it. */

/** Relative luminance of `#rrggbb`: 0 black, 1 white. */
export function luminanceOf(color: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map(start => Number.parseInt(color.slice(start, start + 2), 16) / 255)
		.map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 none, 21 black on white. */
export function contrastOf(one: string, other: string): number {
	const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}

/** The backgrounds that a palette was set for, from one end to the other. */
export const GROUNDS = {
	dark: ['#000000', '#1a1a1a', '#3a3a3a'],
	light: ['#ffffff', '#fdfdfb', '#e4e4e4'],
} as const;

/** One of the 256 colours: a cube of six steps a side, then greys (xterm, 256colres). */
export function colorOf256(index: number): string {
	const steps = [0, 95, 135, 175, 215, 255];
	const grey = 8 + 10 * (index - 232);
	const channels =
		index >= 232 ? [grey, grey, grey] : [36, 6, 1].map(unit => steps[Math.floor((index - 16) / unit) % 6] ?? 0);
	return `#${channels.map(channel => channel.toString(16).padStart(2, '0')).join('')}`;
}

const NAMES = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'];
const ANSI_NAMES = [...NAMES, ...NAMES.map(name => `${name}Bright`)];

/** The sixteen as some terminals have them unless told otherwise (Wikipedia, “ANSI escape code”, 3-bit and 4-bit). */
const ANSI_PALETTES = {
	vga: '000000 aa0000 00aa00 aa5500 0000aa aa00aa 00aaaa aaaaaa 555555 ff5555 55ff55 ffff55 5555ff ff55ff 55ffff ffffff',
	windows:
		'0c0c0c c50f1f 13a10e c19c00 0037da 881798 3a96dd cccccc 767676 e74856 16c60c f9f1a5 3b78ff b4009e 61d6d6 f2f2f2',
	vscode:
		'000000 cd3131 0dbc79 e5e510 2472c8 bc3fbc 11a8cd e5e5e5 666666 f14c4c 23d18b f5f543 3b8eea d670d6 29b8db e5e5e5',
	macos:
		'000000 990000 00a600 999900 0000b2 b200b2 00a6b2 bfbfbf 666666 e60000 00d900 e6e600 0000ff e600e6 00e6e6 e6e6e6',
	putty:
		'000000 bb0000 00bb00 bbbb00 0000bb bb00bb 00bbbb bbbbbb 555555 ff5555 55ff55 ffff55 5555ff ff55ff 55ffff ffffff',
	xterm:
		'000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5 7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff',
	ubuntu:
		'010101 de382b 39b54a ffc706 006fb8 762671 2cb5e9 cccccc 808080 ff0000 00ff00 ffff00 0000ff ff00ff 00ffff ffffff',
};

/** What contrast one of the sixteen has on each terminal's black, or on white, the worst last. */
export function contrastsOf(ansi: string, background: 'dark' | 'light'): readonly number[] {
	return Object.values(ANSI_PALETTES)
		.map(colors => colors.split(' ').map(color => `#${color}`))
		.map(colors => {
			const ground = background === 'dark' ? colors[0] : '#ffffff';
			return contrastOf(colors[ANSI_NAMES.indexOf(ansi)] ?? '', ground ?? '');
		})
		.sort((a, b) => b - a);
}
