/** HTML, element by element: everything escaped, and no address that does anything but show. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const entityOf = (character: string): string => ENTITIES[character] ?? character;

export const escapeHtml = (text: string): string => text.replace(/[&<>]/g, entityOf);

/** For attributes, which stand in double quotes. */
const escapeValue = (text: string): string => text.replace(/[&<>"]/g, entityOf);

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** ` name="value"` for each; true stands alone, false and absent leave it out. */
export const attributes = (values: Attributes): string =>
	Object.entries(values)
		.filter(([, value]) => value !== undefined && value !== false)
		.map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeValue(String(value))}"`))
		.join('');

export const element = (tag: string, values: Attributes, content: string): string =>
	`<${tag}${attributes(values)}>${content}</${tag}>`;

const SCHEME = /^[a-z][a-z\d+.-]*:/i;
const SAFE_SCHEME = /^(?:https?|mailto):/i;

/** The address, if following it can only show something: web, mail, relative, `#`. Browsers skip tabs and line ends in it, so none stay. */
export function safeAddress(address: string | undefined): string | undefined {
	const bare = address?.replace(/[\t\n]/g, '').trim();
	if (bare === undefined || bare === '') return undefined;
	return !SCHEME.test(bare) || SAFE_SCHEME.test(bare) ? bare : undefined;
}
