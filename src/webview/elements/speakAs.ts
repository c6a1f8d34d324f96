import type { VscodeSingleSelect } from '@vscode-elements/elements/dist/vscode-single-select/index.js';
import type { Words } from '../../report/words.ts';

/** The element speaks English of its own in two places: the name of its button, and a list in which nothing was found. */
export async function speakAs(element: VscodeSingleSelect, words: Words): Promise<void> {
	await element.updateComplete;
	const { shadowRoot } = element;
	if (shadowRoot === null) return;
	shadowRoot.querySelector('.combobox-button')?.setAttribute('aria-label', words.text('controls.openList'));
	const sheet = new CSSStyleSheet();
	const said = JSON.stringify(words.text('controls.noMatch'));
	sheet.replaceSync(`.no-options { font-size: 0 } .no-options::after { content: ${said}; font-size: 13px }`);
	shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
}
