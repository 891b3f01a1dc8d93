/** What the program is told by whoever has started it. */
export interface Launch {
  /** The file that starts it, in threads as well. */
  file: string;
  /** Keeps what was compiled until now for later starts, once. */
  keepCompiled(): void;
}

/** What the file of the program exports. */
export interface Program {
  start(launch: Launch): void;
}
