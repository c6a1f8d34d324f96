/** A published figure, with all that its source says of it and nothing that it does not. Null: not published. */
export type BenchmarkFigure = BenchmarkSource & BenchmarkValue;

export interface BenchmarkSource {
	/** Stable and readable, e.g. `integron-nl-ict-2023`. Never `auto` or `none`. */
	readonly id: string;
	/** Name of the user's own file that it stands in; absent in the figures that ship with the product. */
	readonly file?: string | undefined;
	/** Figures of one series (same publisher, region, market, method) are comparable with each other. */
	readonly series: string;
	readonly publisher: string;
	/** Name of the report. */
	readonly title: string | null;
	/** True where the source passes on a figure of somebody else or of an earlier report, which was not seen itself. */
	readonly quoted: boolean;
	/** The year in the report's name. */
	readonly edition: number | null;
	/** The year the answers were given. */
	readonly fieldwork: number | null;
	/** True where the source names only the edition and `fieldwork` is the year before it. */
	readonly fieldworkInferred: boolean;
	/** ISO 3166 country codes, or `global`. */
	readonly region: readonly string[] | null;
	readonly market: 'b2b' | 'consumer' | null;
	/** A `Sector`; in a user's own file any other name too. */
	readonly sector: string;
	/** Published shares in whole percent; they may sum to 99..101. */
	readonly shares: PublishedShares | null;
	/** Mean satisfaction on 1..10. */
	readonly satisfaction: number | null;
	/** Source of the satisfaction where it is another than `address`. */
	readonly satisfactionAddress: string | null;
	/** Mean rating of complaint handling on 1..10, of all and of the best organisations. */
	readonly complaintHandling: { readonly mean: number; readonly best: number | null } | null;
	/** Of the study that the figure is part of; rounded where the source rounds. */
	readonly respondents: number | null;
	/** Whose customers were asked in that study; rounded where the source rounds. */
	readonly organisations: number | null;
	readonly mode: 'web' | 'telephone' | null;
	readonly relation: 'relational' | 'transactional' | null;
	readonly aggregation: 'respondents' | 'companies' | null;
	/** Published standard error of the score, in points. */
	readonly standardError?: number | null | undefined;
	/** Address of the source, without scheme, or its title where it has none. */
	readonly address: string;
}

export interface PublishedShares {
	readonly promoters: number | null;
	readonly passives: number | null;
	readonly detractors: number | null;
}

/** What was published, in points on -100..100. */
export type BenchmarkValue =
	| { readonly kind: 'score'; readonly value: number }
	| { readonly kind: 'range'; readonly low: number; readonly high: number }
	/** Only on which side of zero it lies. */
	| { readonly kind: 'sign'; readonly sign: 'negative' | 'positive' }
	/** The average of the best organisations. */
	| { readonly kind: 'top'; readonly value: number }
	/** Only shares were published. */
	| { readonly kind: 'share' }
	/** The score below which a share `quantile` (0..1) of organisations lies. */
	| { readonly kind: 'quantile'; readonly quantile: number; readonly value: number }
	/** A position among sectors, with the score it belongs to. */
	| { readonly kind: 'rank'; readonly rank: number; readonly of: number; readonly value: number }
	/** A rule of thumb: zones from their lower limits upward. */
	| { readonly kind: 'rule'; readonly zones: readonly RuleZone[] };

export interface RuleZone {
	/** Lower limit in points. */
	readonly from: number;
	/** Whether a score equal to the limit reaches the zone. */
	readonly inclusive: boolean;
	readonly zone: 'good' | 'excellent-b2b' | 'excellent';
}

/** A sector that the product has a name for. */
export type Sector =
	| 'all'
	| 'industry'
	| 'wholesale'
	| 'transport'
	| 'ict'
	| 'waste'
	| 'construction'
	| 'facility'
	| 'financial'
	| 'professional'
	| 'consulting'
	| 'groceries'
	| 'consumer-payments'
	| 'accountancy'
	| 'manufacturing'
	| 'it-cloud'
	| 'telecom'
	| 'cars'
	| 'internet'
	| 'pensions';

/** A survey held against one published figure. */
export interface BenchmarkComparison {
	readonly figure: BenchmarkFigure;
	/** Whether the user chose the figure or it is the one shown before a choice. */
	readonly chosenBy: 'user' | 'default';
	readonly verdict: Verdict;
	/**
	 * One figure a sector of the same series, for the chart, in the order in which they are offered: the newest that says
	 * something of the sector's level, or the chosen one itself. Empty for a rule of thumb.
	 */
	readonly peers: readonly BenchmarkPeer[];
}

export interface BenchmarkPeer {
	readonly figure: BenchmarkFigure;
	/** True where it lies three years or more before the newest figure of the same publisher, region and market. */
	readonly old: boolean;
	/** The average of the best organisations of this sector, in points, where published for the same year. */
	readonly best: number | null;
}

/** How a survey stands against a figure. Differences are in points, survey minus figure. */
export type Verdict =
	/** Held against a number: the figure, the nearer end of a range, or zero where only the sign was published. */
	| TestedVerdict
	/** Between the ends of a published range: nothing to test. */
	| { readonly kind: 'within' }
	/** Distance to the best organisations: no test, since the best of many are not a population. */
	| { readonly kind: 'gap'; readonly difference: number }
	/** Which side of a published quantile. */
	| { readonly kind: 'side'; readonly difference: number; readonly side: 'above' | 'below' | 'level' }
	/** The highest zone of a rule of thumb that the score reaches; null below all. */
	| { readonly kind: 'zone'; readonly zone: RuleZone['zone'] | null }
	/** Nothing was published that a score can be held against, or the survey has no valid answer. */
	| { readonly kind: 'none' };

export interface TestedVerdict {
	readonly kind: 'tested';
	/** What the score was tested against, in points. */
	readonly against: number;
	/** The raw score minus `against`, in points. */
	readonly difference: number;
	/** Interval of the difference from the adjusted score, in points; not clamped. */
	readonly low: number;
	readonly high: number;
	readonly z: number;
	/** Two-sided. */
	readonly p: number;
	/** `none`: chance alone explains a difference as large. */
	readonly outcome: 'higher' | 'lower' | 'none';
	/**
	 * Half the width, in points and at the level of the query, of the error of the benchmark itself at which the
	 * outcome would turn into `none`; null where the outcome is `none`.
	 */
	readonly tolerance: number | null;
	/**
	 * Answers that would show a true difference as large with power 0.8; null where the raw difference is 0, or where the
	 * figure has a known error of its own, which no number of answers removes.
	 */
	readonly answersNeeded: number | null;
}
