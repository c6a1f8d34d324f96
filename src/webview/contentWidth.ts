/** Below this, charts are not drawn. */
const leastWidth = 260;

/** Width in whole px that a report in `root` has for its charts, whether one is shown or not. */
export function contentWidth(root: HTMLElement): number {
	const shown = root.querySelector('.report > section');
	return Math.max(leastWidth, Math.floor(shown?.clientWidth ?? widthOfEmptyReport(root)));
}

function widthOfEmptyReport(root: HTMLElement): number {
	const report = document.createElement('main');
	const section = document.createElement('section');
	report.className = 'report';
	report.append(section);
	root.append(report);
	const width = section.clientWidth;
	report.remove();
	return width;
}
