/**
 * A text without control signs, which could make a terminal do things; line ends and tabs stay.
 * Controls of direction that a file brought were taken out where its text was quoted.
 */
export function printable(text: string): string {
	return text.replace(/(?![\n\t])\p{Cc}/gu, '\ufffd');
}

/** JSON whose strings hold no control sign as it stands: the same value, told in escapes. */
export function printableJson(value: unknown): string {
	const text = JSON.stringify(value, null, 2);
	return `${text.replace(/[\u007f-\u009f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
