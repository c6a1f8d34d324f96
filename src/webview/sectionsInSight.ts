import type { Section } from '../core/model/analysis.ts';

/** The section of the analysis that each section of the page, by its id, is made from. */
const sections: Readonly<Record<Section, true>> = {
	headline: true,
	benchmark: true,
	whatItTakes: true,
	segments: true,
	trend: true,
	satisfaction: true,
	touchpoints: true,
	categories: true,
	cross: true,
	accounts: true,
	response: true,
	comments: true,
};

/** The sections of which the window shows a part: the one that holds the focus, then the others in the order of the page. */
export function sectionsInSight(root: HTMLElement): readonly Section[] {
	const acted = document.activeElement?.closest('section[id]');
	const all = [...root.querySelectorAll('section[id]')];
	const inOrder = acted == null ? all : [acted, ...all];
	return [...new Set(inOrder)].flatMap((section) => {
		const { top, bottom } = section.getBoundingClientRect();
		return top < window.innerHeight && bottom > 0 && isSection(section.id) ? [section.id] : [];
	});
}

function isSection(id: string): id is Section {
	return Object.hasOwn(sections, id);
}
