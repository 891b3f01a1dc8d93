// Generated from the files of src/cli/commands by `npm run generate`.

/** Every command of `iid`; the code of each is loaded when it is called. */
export const COMMANDS = {
  catalog: () => import("./commands/catalog"),
  check: () => import("./commands/check"),
  completion: () => import("./commands/completion"),
  explain: () => import("./commands/explain"),
  jury: () => import("./commands/jury"),
  map: () => import("./commands/map"),
  merge: () => import("./commands/merge"),
  plan: () => import("./commands/plan"),
  profile: () => import("./commands/profile"),
  rank: () => import("./commands/rank"),
  recap: () => import("./commands/recap"),
  rules: () => import("./commands/rules"),
  score: () => import("./commands/score"),
  send: () => import("./commands/send"),
  share: () => import("./commands/share"),
  template: () => import("./commands/template"),
  train: () => import("./commands/train"),
};
