/** Tags that survey tools write into question titles. Anything else between `<` and `>` is the author's own. */
const inlineTag = /<\/?(?:a|b|big|em|font|i|img|ins|del|s|small|span|strike|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/gi;
const blockTag = /<\/?(?:br|div|h[1-6]|hr|li|ol|p|table|tbody|td|tr|ul)(?:\s[^<>]*)?\/?>/gi;

const entities: Readonly<Record<string, string>> = {
	'&nbsp;': ' ',
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
};

/** A question title as the respondent read it, on one line: tags are cut out of it as text, never parsed. */
export function plainTitle(title: string): string {
	return title
		.replace(inlineTag, '')
		.replace(blockTag, ' ')
		.replace(/&(?:nbsp|amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
		.replace(/\s+/g, ' ')
		.trim();
}
