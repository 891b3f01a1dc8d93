export type Engine = typeof import("./engine");

/**
 * The analysis with its checks, the strict loader of rules, the review: more than half of the code that a session needs,
 * and none of it before the pane is drawn. This is the one place of the session where the build is cut.
 */
export function loadEngine(): Promise<Engine> {
  return import(/* webpackChunkName: "engine" */ "./engine");
}
