import type { ColumnPlan } from './span.ts';

/** What the kernel calls the ways to keep a column: the numbers of `kernel/column.ts`. */
export const columnKinds: Readonly<Record<ColumnPlan, number>> = { text: 0, category: 1, date: 2, key: 3 };
