/** What lies in the folder `samples` of the extension: in a browser the folder cannot be listed. */
export const sampleFiles = [
	'README.md',
	'client-survey-2025.csv',
	'client-survey-2026.csv',
	'customer-survey-surveymonkey.csv',
	'klanttevredenheid-ict.csv',
	'kundeundersoegelse-finans.csv',
	'own.benchmarks.json',
] as const;
