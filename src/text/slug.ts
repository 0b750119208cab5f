/** The name of a heading in addresses, as the sites that show Markdown make it from its text. */
export const slugOf = (text: string): string =>
	text
		.trim()
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
		.replace(/\s/g, '-');
