/**
 * An SVG document as a PNG; null where it cannot be drawn. What is transparent stays so.
 * @param svg loads nothing from elsewhere, and says its size in px
 * @param scale dots to a px
 */
export async function rasterise(svg: string, scale: number): Promise<Uint8Array | null> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	try {
		await image.decode();
	} catch {
		return null;
	}
	const canvas = document.createElement('canvas');
	canvas.width = Math.ceil(image.naturalWidth * scale);
	canvas.height = Math.ceil(image.naturalHeight * scale);
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	return png === null ? null : new Uint8Array(await png.arrayBuffer());
}
