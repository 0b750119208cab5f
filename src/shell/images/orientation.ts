/** Which way up a photograph was taken, as cameras note it in Exif (CIPA DC-008, 4.5 and 4.6.4). */

const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0];
const LITTLE_ENDIAN = 0x4949;
const ORIENTATION = 0x0112;
const ENTRY_BYTES = 12;

/** From here on width and height change places. */
const FIRST_TURNED = 5;
const LAST_TURNED = 8;

/** Of a segment APP1; whether it lies on its side. */
export function orientationIn(segment: Uint8Array): 'upright' | 'turned' {
	const tiff = new DataView(segment.buffer, segment.byteOffset, segment.byteLength);
	if (EXIF.some((byte, at) => segment[at] !== byte)) return 'upright';
	try {
		return orientationOf(tiff, EXIF.length);
	} catch {
		// It says more than it has.
		return 'upright';
	}
}

function orientationOf(view: DataView, start: number): 'upright' | 'turned' {
	const little = view.getUint16(start) === LITTLE_ENDIAN;
	const directory = start + view.getUint32(start + 4, little);
	const entries = view.getUint16(directory, little);
	for (let index = 0; index < entries; index++) {
		const entry = directory + 2 + index * ENTRY_BYTES;
		if (view.getUint16(entry, little) !== ORIENTATION) continue;
		const value = view.getUint16(entry + 8, little);
		return value >= FIRST_TURNED && value <= LAST_TURNED ? 'turned' : 'upright';
	}
	return 'upright';
}
