import type { Comment, Comments, CommentsOfClass } from '../../core/model/comments.ts';
import type { NetPromoterScore } from '../../core/model/netPromoterScore.ts';
import { classesUpwards } from '../answerClasses.ts';
import { fileText } from '../fileText.ts';
import { dayName } from '../periodName.ts';
import type { Words } from '../words.ts';

/** Those who wrote something, detractors first. */
export function commentingClasses({ classes }: Comments): readonly CommentsOfClass[] {
	return classesUpwards.flatMap((each) => classes.filter((ofClass) => ofClass.class === each && ofClass.count > 0));
}

/** What is written about most: by detractors, else by those after them; how many wrote where no word comes back. */
export function commentsTitle(words: Words, comments: Comments): string {
	const ofClass = commentingClasses(comments).find((each) => each.words.length > 0);
	const [most] = ofClass?.words ?? [];
	if (ofClass === undefined || most === undefined) {
		return words.text('comments.title.count', { count: comments.count });
	}
	const tied = ofClass.words.filter((word) => word.comments === most.comments);
	const named = tied.slice(0, 2).map(({ word }) => words.text('quoted', { text: fileText(word, 30) }));
	return words.text(tied.length > 2 ? 'comments.title.several' : 'comments.title.word', {
		class: ofClass.class,
		words: words.list(named),
		comments: most.comments,
		count: ofClass.count,
		tied: tied.length,
	});
}

/** How many wrote something, and which part of each class that is. */
export function commentsLead(words: Words, comments: Comments, nps: NetPromoterScore, isWeighted: boolean): string {
	const written = words.text('comments.lead.count', { count: comments.count });
	const classes = commentingClasses(comments);
	const isWhole = classes.every(({ class: name, count }) => count <= nps[name].count);
	if (isWeighted || !isWhole || classes.length === 0) {
		return written;
	}
	const parts = classes.map(({ class: name, count }) =>
		words.text('comments.lead.class', { class: name, share: words.share(count / nps[name].count) }),
	);
	return `${written} ${words.text('comments.lead.classes', { classes: words.list(parts) })}`;
}

/** Whose words they are: the rating that was given with them, and the day. */
export function commentSource(words: Words, { rating, day }: Comment): string {
	return day === null
		? words.text('comments.rating', { rating })
		: words.text('comments.ratingOn', { rating, day: dayName(words, day) });
}
