/** Whether the user means to take back the last change, rather than what they typed. */
export function isUndo(event: KeyboardEvent): boolean {
	const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
	const isPressed = key.toLowerCase() === 'z' && ctrlKey !== metaKey && !shiftKey && !altKey;
	return isPressed && !isTypedInto(event.composedPath()[0]);
}

const typed = /^(text|search|number|date)$/;

function isTypedInto(target: EventTarget | undefined): boolean {
	return (
		target instanceof HTMLTextAreaElement ||
		(target instanceof HTMLInputElement && typed.test(target.type)) ||
		(target instanceof HTMLElement && target.isContentEditable)
	);
}
