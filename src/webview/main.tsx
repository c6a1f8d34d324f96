import type { ToPage } from '../protocol/page.ts';
import { answerRequest } from './answerRequest.ts';
import type { Host } from './host.ts';
import { Page } from './page.tsx';
import { whenLoaded } from './whenLoaded.ts';

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const page = new Page(host, document.getElementById('root') ?? document.body);
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
	if (data.kind === 'picture' || data.kind === 'copy') void answerRequest(host, data);
	else page.receive(data);
});
whenLoaded(() => host.postMessage({ kind: 'ready', isTold: page.isTold }));
