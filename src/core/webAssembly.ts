const modules = new Map<string, WebAssembly.Module>();

/**
 * A fresh instance of a module, which is compiled once. VS Code itself does not run where there is no WebAssembly.
 * @param compiled the module in base 64
 */
export function instanceOf<Exports>(compiled: string): Exports {
	const known = modules.get(compiled);
	const module = known ?? new WebAssembly.Module(Uint8Array.from(atob(compiled), (sign) => sign.charCodeAt(0)));
	modules.set(compiled, module);
	// What a module exports is known to its compiler only.
	return new WebAssembly.Instance(module).exports as unknown as Exports;
}
