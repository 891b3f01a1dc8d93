import { partsOfCommand, valueSpellings, type Completable, type CompletableFlag, type Offered } from "./completable";

/** The call that fills COMPREPLY. */
function offer(offered: Offered): string {
  switch (offered.kind) {
    case "words":
      return `_iid_words "${offered.words.join(" ")}"`;
    case "files":
      return `_iid_files .${offered.ending}`;
    case "anyFile":
      return "_iid_files";
    case "folder":
      return "_iid_folders";
    case "nothing":
      return ":";
  }
}

function spellings(flags: readonly CompletableFlag[]): string {
  return flags.flatMap((flag) => flag.spellings).join(" ");
}

/** After an option of a command, its value. An option may mean something else in another command. */
function valueCases(title: string, flags: readonly CompletableFlag[]): string[] {
  return flags
    .filter(({ takesValue }) => takesValue)
    .map((flag) => {
      const patterns = flag.spellings.map((spelling) => `"${title} ${spelling}"`).join(" | ");
      return `    ${patterns}) ${offer(flag.values)}; return ;;`;
    });
}

/** A script for bash, whose functions leave the rest of the shell alone. */
export function bashScript(all: Completable): string {
  const { commands, runnables, global } = all;
  const groups = commands.filter(({ name }) => partsOfCommand(all, name).length > 0);

  const lines = [
    "# Completion of iid for bash. In ~/.bashrc: source <(iid completion bash)",
    "",
    '_iid_words() { COMPREPLY=($(compgen -W "$1" -- "$cur")); }',
    "_iid_folders() {",
    "  local IFS=$'\\n'",
    '  COMPREPLY=($(compgen -d -- "$cur"))',
    "}",
    "_iid_files() {",
    "  local IFS=$'\\n'",
    '  COMPREPLY=($(compgen -d -- "$cur"; compgen -f -X "!*$1" -- "$cur"))',
    "}",
    "",
    "_iid() {",
    "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}",
    "  local word skip= title= words=() i",
    "  COMPREPLY=()",
    "  for ((i = 1; i < COMP_CWORD; i++)); do",
    "    word=${COMP_WORDS[i]}",
    "    if [[ -n $skip ]]; then",
    "      skip=",
    "      continue",
    "    fi",
    "    case $word in",
    `    ${valueSpellings(all).join(" | ")}) skip=1 ;;`,
    "    -*) ;;",
    '    *) words+=("$word") ;;',
    "    esac",
    "  done",
    "  title=${words[0]-}",
    ...groups.flatMap(({ name }) => [
      `  if [[ $title == ${name} && \${#words[@]} -gt 1 ]]; then title="${name} \${words[1]}"; fi`,
    ]),
    '  case "$title $prev" in',
    ...runnables.flatMap((one) => valueCases(one.title, one.flags)),
    "  esac",
    "  case $prev in",
    ...valueCases("", global).map((line) => line.replaceAll('" ', '"')),
    "  esac",
    "  if [[ $cur == -* ]]; then",
    '    case "$title" in',
    ...runnables.map((one) => `    "${one.title}") _iid_words "${spellings([...one.flags, ...global])}" ;;`),
    `    *) _iid_words "${spellings(global)}" ;;`,
    "    esac",
    "    return",
    "  fi",
    '  case "$title" in',
    `  "") _iid_words "${commands.map(({ name }) => name).join(" ")}" ;;`,
    ...groups.map(
      ({ name }) =>
        `  "${name}") _iid_words "${partsOfCommand(all, name)
          .map((part) => part.name)
          .join(" ")}" ;;`,
    ),
    ...runnables.map((one) => `  "${one.title}") ${offer(one.operands)} ;;`),
    "  esac",
    "}",
    "",
    "complete -o filenames -F _iid iid",
    "",
  ];
  return lines.join("\n");
}
