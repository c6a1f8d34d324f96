import { isBlank } from '../../survey/cellValue.ts';

/** Texts that stand for having nothing to say, in English, Dutch, Danish, German and French. */
const nothingToSay: ReadonlySet<string> = new Set([
	...[
		'no',
		'none',
		'nope',
		'nothing',
		'nil',
		'no comment',
		'no comments',
		'no remarks',
		'nothing to add',
		'x',
		'xx',
		'xxx',
	],
	...['nee', 'geen', 'niets', 'niks', 'geen commentaar', 'geen opmerking', 'geen opmerkingen', 'geen toelichting'],
	...['nej', 'ingen', 'intet', 'ikke noget', 'ingen kommentar', 'ingen kommentarer', 'ingen bemærkninger'],
	...['nein', 'keine', 'keiner', 'nichts', 'k.a', 'keine angabe', 'keine angaben', 'kein kommentar'],
	...[
		'non',
		'aucun',
		'aucune',
		'rien',
		'ras',
		'r.a.s',
		'néant',
		'aucun commentaire',
		'rien à signaler',
		'sans commentaire',
	],
]);

/** A letter, a digit or an emoji: a comment of none of them says nothing. */
const anySign = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
const closing = /[\s.!]+$/;
const longest = 24;

/** What programs write for a cell that nobody filled in. */
const missing = /^(?:na|nan|null|<na>|#n\/a|#null!|-99|\(blank\)|\(leeg\)|\(tom\))$/i;

/** Whether nobody wrote anything: an empty cell, or what programs write for one. */
export function isMissingComment(text: string): boolean {
	return text === '' || missing.test(text);
}

/** Whether a text in a column of comments says nothing: blank, `-`, `n/a`, `???`, `geen`, `No comments.` */
export function isEmptyComment(text: string): boolean {
	if (text.length > longest && anySign.test(text)) return false;
	if (isBlank(text) || !anySign.test(text)) return true;
	return nothingToSay.has(text.trim().toLowerCase().replace(closing, ''));
}
