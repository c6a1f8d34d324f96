/** What would have to change for the score to reach somewhere, all else equal; and what the survey can tell apart. */
export interface WhatItTakes {
	/** Points that the score moves when one passive becomes a promoter, or one detractor a passive. */
	readonly pointsPerPerson: number;
	readonly targets: readonly Target[];
	/** Answers needed to tell a true difference, with power 0.8. */
	readonly answersNeeded: readonly {
		readonly difference: number;
		/** In all, against an exact figure. */
		readonly alone: number;
		/** In each of two surveys or segments like this one. */
		readonly perGroup: number;
	}[];
	/** The smallest true difference to an exact figure that these answers show with power 0.8, in points. */
	readonly smallestDifference: number;
}

export interface Target {
	readonly kind: 'zero' | 'benchmark' | 'best';
	/** In points. */
	readonly score: number;
	/** Whole people of one move alone; 0 where the score is reached, null where all of them are not enough. */
	readonly passivesToPromoters: number | null;
	readonly detractorsToPassives: number | null;
	readonly detractorsToPromoters: number | null;
}
