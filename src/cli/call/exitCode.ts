/** Without findings of severity error; with some; the input could not be used. */
export const EXIT = { clean: 0, findings: 1, unusable: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
