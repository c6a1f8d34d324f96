/** The first few of many in an order, however they come. */
export class FirstOf<Item> {
	readonly #items: Item[] = [];
	readonly #limit: number;
	readonly #order: (one: Item, other: Item) => number;

	/** @param order below 0 where `one` stands before `other`; 0 for no two */
	constructor(limit: number, order: (one: Item, other: Item) => number) {
		this.#limit = limit;
		this.#order = order;
	}

	add(item: Item): void {
		const last = this.#items.at(-1);
		if (this.#items.length === this.#limit && last !== undefined && this.#order(item, last) >= 0) return;
		const place = this.#items.findIndex((other) => this.#order(item, other) < 0);
		this.#items.splice(place < 0 ? this.#items.length : place, 0, item);
		if (this.#items.length > this.#limit) this.#items.pop();
	}

	get items(): readonly Item[] {
		return this.#items;
	}
}
