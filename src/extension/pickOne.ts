import { type QuickPickItem, QuickPickItemKind, ThemeIcon, window } from 'vscode';

export interface Choice<T> extends QuickPickItem {
	readonly value: T;
}

/** A heading over the choices that follow it. */
export interface ChoiceGroup extends QuickPickItem {
	readonly kind: QuickPickItemKind.Separator;
}

export function choiceGroup(label: string): ChoiceGroup {
	return { kind: QuickPickItemKind.Separator, label };
}

/** Lets the user pick one, the `current` one marked and ready; undefined where the user thinks better of it. */
export function pickOne<T>(
	items: readonly (Choice<T> | ChoiceGroup)[],
	placeholder: string,
	current?: T,
): Promise<T | undefined> {
	return new Promise((resolve) => {
		const picker = window.createQuickPick<Choice<T> | ChoiceGroup>();
		picker.items = items.map((item) =>
			isCurrent(item, current) ? { ...item, iconPath: new ThemeIcon('check') } : item,
		);
		picker.activeItems = picker.items.filter((item) => isCurrent(item, current));
		picker.placeholder = placeholder;
		// A report that is just being shown takes the focus: the list must not vanish with it. Escape closes it.
		picker.ignoreFocusOut = true;
		picker.matchOnDescription = true;
		picker.matchOnDetail = true;
		picker.onDidAccept(() => {
			const [chosen] = picker.selectedItems;
			resolve(chosen !== undefined && 'value' in chosen ? chosen.value : undefined);
			picker.hide();
		});
		picker.onDidHide(() => {
			resolve(undefined);
			picker.dispose();
		});
		picker.show();
	});
}

function isCurrent<T>(item: Choice<T> | ChoiceGroup, current: T | undefined): boolean {
	return 'value' in item && current !== undefined && item.value === current;
}
