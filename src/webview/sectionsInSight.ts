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

export interface SectionsInSight {
	/** The one that holds the focus, or all in sight where none does. */
	readonly first: readonly Section[];
	/** The others in sight, in the order of the page. */
	readonly next: readonly Section[];
}

/** The sections of which the window shows a part. */
export function sectionsInSight(root: HTMLElement): SectionsInSight {
	const acted = sectionsOf([document.activeElement?.closest('section[id]')]);
	const inSight = sectionsOf(
		[...root.querySelectorAll('section[id]')].filter((section) => {
			const { top, bottom } = section.getBoundingClientRect();
			return top < window.innerHeight && bottom > 0;
		}),
	);
	return acted.length === 0 ? { first: inSight, next: [] } : { first: acted, next: inSight };
}

function sectionsOf(elements: readonly (Element | null | undefined)[]): readonly Section[] {
	return elements.flatMap((element) => (element != null && isSection(element.id) ? [element.id] : []));
}

function isSection(id: string): id is Section {
	return Object.hasOwn(sections, id);
}
