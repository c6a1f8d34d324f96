import { pageWidths } from './charts/chart.tsx';
import type { ExportProps } from './exports/exportProps.ts';
import { peopleSentence, provenance } from './exports/provenance.ts';
import { ProvenanceSection } from './exports/provenanceSection.tsx';
import { shownIn } from './exports/withoutNames.ts';
import { fileText } from './fileText.ts';
import { Report } from './report.tsx';
import { scoreDigits } from './scoreDigits.ts';
import { staticPage } from './staticPage.tsx';

/** The report as one HTML document: no scripts, nothing loaded, fit to send and to print. */
export function renderPage(props: PageProps): string {
	const { analysis, words, styles, identifying } = props;
	const name = fileText(analysis.source.name, 56);
	const { score, interval } = analysis.nps;
	const title =
		score === null || interval === null
			? words.text('report.documentEmpty', { name })
			: words.text('report.document', { score: words.points(score, scoreDigits(interval)), name });
	return staticPage({
		title,
		words,
		styles,
		content: (
			<Report
				analysis={shownIn(props)}
				words={words}
				widths={pageWidths}
				identifying={identifying}
				closing={<ProvenanceSection words={words} facts={provenance(props)} people={peopleSentence(props)} />}
			/>
		),
	});
}

export interface PageProps extends ExportProps {
	/** CSS put into the page as it is: `media/report.css` and `media/page.css`. */
	readonly styles: string;
}
