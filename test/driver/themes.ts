/** The kinds of themes that VS Code knows, each by one of its own. */
export const themes = [
	{ name: 'light', setting: 'Default Light Modern', body: 'vscode-light' },
	{ name: 'dark', setting: 'Default Dark Modern', body: 'vscode-dark' },
	{
		name: 'high contrast',
		setting: 'Default High Contrast',
		body: 'vscode-high-contrast:not(.vscode-high-contrast-light)',
	},
	{ name: 'high contrast light', setting: 'Default High Contrast Light', body: 'vscode-high-contrast-light' },
] as const satisfies readonly Theme[];

export interface Theme {
	readonly name: string;
	/** As `workbench.colorTheme` takes it. */
	readonly setting: string;
	/** The class or classes that VS Code gives the body of a panel's page, as a selector. */
	readonly body: string;
}
