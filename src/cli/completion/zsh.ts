import {
  partsOfCommand,
  type Completable,
  type CompletableCommand,
  type CompletableFlag,
  type Offered,
} from "./completable";

/** Inside single quotes; zsh reads `[`, `]` and `:` in descriptions. */
function described(text: string): string {
  return text.replace(/[[\]:\\]/g, "\\$&").replaceAll("'", "'\\''");
}

function action(offered: Offered): string {
  switch (offered.kind) {
    case "words":
      return `(${offered.words.join(" ")})`;
    case "files":
      return `_files -g "*.${offered.ending}"`;
    case "anyFile":
      return "_files";
    case "folder":
      return "_files -/";
    case "nothing":
      return "";
  }
}

/** `'(-o --out)'{-o,--out}'[help]:value:_files'` */
function flagSpec({ spellings, takesValue, help, values }: CompletableFlag): string {
  const value = takesValue ? `: :${action(values)}` : "";
  const rest = `'[${described(help)}]${value}'`;
  return spellings.length === 1
    ? `${spellings[0]!}${rest}`
    : `'(${spellings.join(" ")})'{${spellings.join(",")}}${rest}`;
}

function functionName(title: string): string {
  return `_iid_${title.replaceAll(" ", "_")}`;
}

function runnableFunction(
  { title, flags, operands }: CompletableCommand,
  global: readonly CompletableFlag[],
): string[] {
  const specs = [...flags, ...global].map(flagSpec);
  const rest = operands.kind === "nothing" ? [] : [`'*: :${action(operands)}'`];
  return [`${functionName(title)}() {`, `  _arguments -s ${[...specs, ...rest].join(" \\\n    ")}`, "}"];
}

/** A function that offers names, then hands over to the function of the one that was chosen. */
function choiceFunction(
  name: string,
  choices: readonly { name: string; summary: string }[],
  global: readonly CompletableFlag[],
): string[] {
  const own = name === "" ? "_iid" : functionName(name);
  return [
    `${own}() {`,
    "  local line state",
    `  _arguments -s -C ${global.map(flagSpec).join(" \\\n    ")} \\`,
    "    '1: :->name' '*:: :->rest'",
    "  case $state in",
    "  name)",
    "    local -a names",
    `    names=(${choices.map((choice) => `'${choice.name}:${described(choice.summary)}'`).join(" ")})`,
    "    _describe iid names",
    "    ;;",
    "  rest)",
    `    (( $+functions[${own}_$line[1]] )) && ${own}_$line[1]`,
    "    ;;",
    "  esac",
    "}",
  ];
}

/** A script for zsh. */
export function zshScript(all: Completable): string {
  const { commands, runnables, global } = all;
  const groups = commands.filter(({ name }) => partsOfCommand(all, name).length > 0);
  const lines = [
    "#compdef iid",
    "# Completion of iid for zsh. In ~/.zshrc, after compinit: source <(iid completion zsh)",
    "",
    ...runnables.flatMap((one) => runnableFunction(one, global)),
    ...groups.flatMap(({ name }) => choiceFunction(name, partsOfCommand(all, name), global)),
    ...choiceFunction("", commands, global),
    "",
    "compdef _iid iid",
    "",
  ];
  return lines.join("\n");
}
