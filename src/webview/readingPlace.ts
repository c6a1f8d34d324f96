/** The part of the window, from its top, in which a section is being read. */
const readingBand = '0px 0px -70% 0px';

/** Marks in the contents which section is being read, by `aria-current`. */
export class ReadingPlace {
	readonly #root: HTMLElement;
	readonly #inBand = new Set<Element>();
	readonly #observer: IntersectionObserver;
	readonly #observed = new Set<Element>();

	/** @param root holds the sections, each with its id, and links to them in a `.contents` */
	constructor(root: HTMLElement) {
		this.#root = root;
		this.#observer = new IntersectionObserver(
			(entries) => {
				for (const { target, isIntersecting } of entries) {
					if (isIntersecting) this.#inBand.add(target);
					else this.#inBand.delete(target);
				}
				this.#mark();
			},
			{ rootMargin: readingBand },
		);
	}

	/** Looks again which sections there are. */
	follow(): void {
		const sections = new Set(this.#root.querySelectorAll('section[id]'));
		for (const gone of this.#observed) {
			if (!sections.has(gone)) this.#forget(gone);
		}
		for (const section of sections) {
			if (this.#observed.has(section)) continue;
			this.#observed.add(section);
			this.#observer.observe(section);
		}
	}

	#forget(section: Element): void {
		this.#observer.unobserve(section);
		this.#observed.delete(section);
		this.#inBand.delete(section);
	}

	/** Of several in the band the first is read: the one whose beginning was passed. */
	#mark(): void {
		const read = [...this.#root.querySelectorAll('section[id]')].find((section) => this.#inBand.has(section));
		for (const link of this.#root.querySelectorAll('.contents a')) {
			if (read !== undefined && link.getAttribute('href') === `#${read.id}`) {
				link.setAttribute('aria-current', 'location');
			} else {
				link.removeAttribute('aria-current');
			}
		}
	}
}
