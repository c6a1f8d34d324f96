import type { ColumnRole } from '../../../../src/core/model/reading.ts';

/** 25 answers of 10 accounts in two segments, weighted: 10 promoters, 6 passives and 9 detractors. */
export const answersOfAccounts: readonly string[] = [
	'10,A,n,2',
	'9,A,n,1',
	'9,A,s,1.5',
	'3,B,n,0.5',
	'5,B,s,1',
	'9,C,s,3',
	'8,C,s,1',
	'7,C,s,0.8',
	'10,C,n,"1,2"',
	'7,D,n,1',
	'2,E,s,2',
	'8,E,s,1',
	'0,E,s,0.7',
	'6,E,n,1',
	'5,E,n,1.5',
	'10,F,n,1',
	'9,F,n,2',
	'8,G,s,0.6',
	'4,G,s,1',
	'9,H,n,1',
	'10,H,s,1.4',
	'1,I,s,2',
	'6,I,n,1',
	'9,J,n,1',
	'7,J,s,0.5',
];

export const headerOfAccounts = 'nps,acc,seg,w';

export const rolesOfAccounts: readonly { readonly column: string; readonly role: ColumnRole }[] = [
	{ column: 'nps', role: 'recommendation' },
	{ column: 'acc', role: 'account' },
	{ column: 'seg', role: 'segment' },
	{ column: 'w', role: 'weight' },
];
