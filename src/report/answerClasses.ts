import type { AnswerClass } from '../core/model/query.ts';

/** The classes of answers, the best first. */
export const answerClasses = ['promoters', 'passives', 'detractors'] as const satisfies readonly AnswerClass[];

/** The classes of answers in the order of the scale, which is that in which they are told: the least satisfied first. */
export const classesUpwards = ['detractors', 'passives', 'promoters'] as const satisfies readonly AnswerClass[];
