/** The terminal's clipboard, which works over ssh too: OSC 52 (xterm ctlseqs, Operating System Commands). */

type Environment = Readonly<Record<string, string | undefined>>;

/** Characters of base64. xterm and tmux take more or less than this by their versions and settings; what is longer may be dropped silently. */
const LONGEST_BASE64 = 100_000;

/** Terminals that take none, by TERM. */
const WITHOUT = new Set(['', 'dumb', 'linux', 'vt100', 'vt220', 'cygwin']);

/** The library of GNOME's terminals knows the sequence from 0.76 on; it says its version as a number, e.g. 7600. */
const VTE_WITH = 7600;

/** Whether the terminal takes text, as far as the environment tells. It may still be set to refuse: nothing says so. */
export function takesClipboard(environment: Environment): boolean {
	const { TERM = '', TERM_PROGRAM, VTE_VERSION, TMUX, STY } = environment;
	// What is around tmux does not count: tmux itself takes it (set-clipboard).
	if (TMUX !== undefined) return true;
	if (STY !== undefined || TERM_PROGRAM === 'Apple_Terminal') return false;
	return !WITHOUT.has(TERM) && !(Number(VTE_VERSION) < VTE_WITH);
}

/** The text for the clipboard; undefined where it is too long for one. */
export function clipboardSequence(text: string): string | undefined {
	const base64 = Buffer.from(text).toString('base64');
	return base64.length > LONGEST_BASE64 ? undefined : `\u001B]52;c;${base64}\u001B\\`;
}
