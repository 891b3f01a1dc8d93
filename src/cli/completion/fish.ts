import { partsOfCommand, valueSpellings, type Completable, type CompletableFlag, type Offered } from "./completable";

/** A word that fish takes as it is. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}

/** What fish offers; files only where they are asked for (`-F`). */
function offer(offered: Offered): string {
  switch (offered.kind) {
    case "words":
      return ` -a ${quoted(offered.words.join(" "))}`;
    case "files":
      return ` -a '(__fish_complete_suffix .${offered.ending})'`;
    case "anyFile":
      return " -F";
    case "folder":
      return " -a '(__fish_complete_directories)'";
    case "nothing":
      return "";
  }
}

function spelled({ spellings, takesValue, help, values }: CompletableFlag): string {
  const names = spellings.map((one) => (one.startsWith("--") ? `-l ${one.slice(2)}` : `-s ${one.slice(1)}`));
  // Without a value of files, fish offers files too unless told not to (`-x`).
  const value = takesValue ? ` ${values.kind === "anyFile" ? "-r" : "-x"}${offer(values)}` : "";
  return `${names.join(" ")}${value} -d ${quoted(help)}`;
}

/** A script for fish. */
export function fishScript(all: Completable): string {
  const { commands, runnables, global } = all;
  const groups = commands.filter(({ name }) => partsOfCommand(all, name).length > 0);
  const lines = [
    "# Completion of iid for fish: iid completion fish > ~/.config/fish/completions/iid.fish",
    "",
    "# The command being typed, with its part: score, rules show.",
    "function __iid_title",
    "    set -l words",
    "    set -l skip",
    "    for word in (commandline -opc)[2..]",
    '        if test -n "$skip"',
    "            set skip",
    "        else if contains -- $word " + valueSpellings(all).join(" "),
    "            set skip 1",
    "        else if not string match -q -- '-*' $word",
    "            set -a words $word",
    "        end",
    "    end",
    `    if contains -- "$words[1]" ${groups.map(({ name }) => name).join(" ")}`,
    "        string join ' ' -- $words[1..2]",
    "    else",
    "        echo $words[1]",
    "    end",
    "end",
    "function __iid_in",
    '    test (__iid_title) = "$argv"',
    "end",
    "",
    "complete -c iid -f",
    ...global.map((flag) => `complete -c iid ${spelled(flag)}`),
    ...commands.map(({ name, summary }) => `complete -c iid -n '__iid_in ""' -a ${name} -d ${quoted(summary)}`),
    ...groups.flatMap(({ name }) =>
      partsOfCommand(all, name).map(
        (part) => `complete -c iid -n '__iid_in ${name}' -a ${part.name} -d ${quoted(part.summary)}`,
      ),
    ),
    ...runnables.flatMap(({ title, flags, operands }) => [
      ...(operands.kind === "nothing" ? [] : [`complete -c iid -n '__iid_in ${title}'${offer(operands)}`]),
      ...flags.map((flag) => `complete -c iid -n '__iid_in ${title}' ${spelled(flag)}`),
    ]),
    "",
  ];
  return lines.join("\n");
}
