/**
 * Text as one line that VS Code shows as it stands: its labels turn `$(name)` into an icon and its notifications turn
 * `[label](address)` into a link, and what a file says is neither.
 */
export function plainText(text: string): string {
	return text.replace(/\s+/g, ' ').trim().replaceAll('$(', '$\u200b(').replaceAll('](', ']\u200b(');
}
