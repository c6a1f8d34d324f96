import type { FromPage, PageState, ToPage } from '../protocol/page.ts';
import { answerRequest } from './answerRequest.ts';
import { Page } from './page.tsx';
import type { PageStart } from './pageStart.ts';

declare const pageStart: PageStart<ToPage, FromPage, PageState>;

const { host, hear } = pageStart;
const page = new Page(host, document.getElementById('root') ?? document.body);
hear((told) => {
	if (told.kind === 'picture' || told.kind === 'copy') void answerRequest(host, told);
	else page.receive(told);
});
host.postMessage({ kind: 'ready', isTold: page.isTold });
