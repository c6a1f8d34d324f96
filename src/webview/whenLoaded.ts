/** Calls once the page is loaded and has heard what it was told meanwhile. */
export function whenLoaded(call: () => void): void {
	// VS Code passes that on when the page is loaded, as messages of their own.
	window.addEventListener('load', () => setTimeout(() => setTimeout(call)), { once: true });
}
