/**
 * Where the bytes of a survey come from: a local file, bytes held in memory, an open document.
 * Reading is random access, so that a record can be looked up again without keeping the file.
 */
export interface Source {
	/** File name with extension, without folder. */
	readonly name: string;
	/** Length in bytes. */
	readonly size: number;
	/** Identifies this state of the content: size, modification time and a hash of both ends. */
	readonly stamp: string;
	/** True for an open document that is read as it stands in the editor, saved or not. */
	readonly fromEditor: boolean;
	/**
	 * Reads `length` bytes from `offset`; fewer only at the end.
	 * @param into where the bytes may be put, `length` long; a source that does returns a view of it
	 * @throws ProblemError `source-changed` when the content no longer carries `stamp`, `source-missing` when it is gone.
	 */
	read(offset: number, length: number, into?: Uint8Array): Promise<Uint8Array>;
	/** The file `name` in the same folder, or null where there is none. */
	sibling(name: string): Promise<Source | null>;
}

/** A source that can cross a thread: the engine opens it where it runs. */
export type SourceReference = { readonly kind: 'file'; readonly path: string } | HeldReference;

export interface HeldReference extends HeldFile {
	readonly kind: 'bytes';
	readonly fromEditor: boolean;
	/** The files of its folder that it comes with. */
	readonly siblings?: readonly HeldFile[] | undefined;
}

/** A file whose bytes are all in memory. */
export interface HeldFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}
