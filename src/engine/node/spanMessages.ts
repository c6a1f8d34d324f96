import type { Span, SpanTable } from '../../core/csv/span.ts';

/** What is asked of a thread that reads part of a file. It answers once. */
export interface ReadSpanRequest {
	readonly path: string;
	/** The state of the file that the span belongs to. */
	readonly stamp: string;
	readonly span: Span;
}

export type ReadSpanAnswer =
	| { readonly kind: 'read'; readonly table: SpanTable }
	| { readonly kind: 'failed'; readonly reason: string };
