/** Bytes that are no text, told by their first few. */

interface Signature {
	readonly bytes: readonly number[];
	readonly name: string;
	/** Letters that a text may begin with too: it takes a NUL as well to tell. */
	readonly letters?: true;
}

/** Signatures from the formats’ own specifications; the names are what a person would call them. */
const SIGNATURES: readonly Signature[] = [
	{ bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], name: 'a PDF document' },
	{ bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG picture' },
	{ bytes: [0xff, 0xd8, 0xff], name: 'a JPEG picture' },
	{ bytes: [0x47, 0x49, 0x46, 0x38], name: 'a GIF picture', letters: true },
	{ bytes: [0x50, 0x4b, 0x03, 0x04], name: 'a ZIP archive, or an office document or e-book, which are ZIP archives' },
	{ bytes: [0x1f, 0x8b], name: 'a gzip archive' },
	{ bytes: [0x7f, 0x45, 0x4c, 0x46], name: 'a program' },
	{ bytes: [0x42, 0x5a, 0x68], name: 'a bzip2 archive', letters: true },
	{ bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], name: 'an xz archive' },
	{ bytes: [0x52, 0x49, 0x46, 0x46], name: 'a picture, sound or video', letters: true },
	{ bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], name: 'a database', letters: true },
];

/** Bytes looked at for NULs; text in a charset of 8 bits has none anywhere. */
const SAMPLE_BYTES = 8192;

/** What it is instead of text; undefined for text. */
export function binaryKindOf(bytes: Uint8Array, charset: string): string | undefined {
	const hasNul = bytes.subarray(0, SAMPLE_BYTES).includes(0);
	const signature = SIGNATURES.find(
		({ bytes: wanted, letters }) =>
			(hasNul || letters === undefined) && wanted.every((byte, index) => bytes[index] === byte),
	);
	if (signature) return signature.name;
	return hasNul && !charset.startsWith('utf-16') ? 'a binary file' : undefined;
}
