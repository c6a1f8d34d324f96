/**
 * Passes on a share on 0..1 whenever it stands in a higher percent than ever before: a file that is read a second time, or
 * in small pieces, says nothing new.
 */
export function risingByPercent(report: (share: number) => void): (share: number) => void {
	let highest = 0;
	return (share) => {
		const percent = Math.floor(share * 100);
		if (percent > highest) {
			highest = percent;
			report(share);
		}
	};
}
