import { byWord } from "../../rules/byWord";
import { ruleYears } from "../../rules/index";
import { singleCommand } from "../call/command";
import { EXIT } from "../call/exitCode";
import { InputProblem } from "../call/problem";
import { bashScript } from "../completion/bash";
import { completable, type Completable } from "../completion/completable";
import { fishScript } from "../completion/fish";
import { zshScript } from "../completion/zsh";
import { helpOf } from "../help/helpOf";
import { print } from "../output/terminal";
import { translateCompletion } from "./texts/completion.texts";

const SHELLS = byWord<(all: Completable) => string>({
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
});

const NAMES = Object.keys(SHELLS);

export const command = singleCommand({
  name: "completion",
  order: 140,
  summary: {
    id: "skrip pelengkapan perintah untuk shell",
    en: "a script that completes the commands in a shell",
  },
  operands: {
    usage: { id: NAMES.join("|"), en: NAMES.join("|") },
    completion: NAMES,
    read(words, { locale }) {
      const script = SHELLS[words[0] ?? ""];
      if (words.length === 1 && script) return script;
      throw new InputProblem(translateCompletion(locale, "cli.completion.usage", { shells: NAMES.join(", ") }));
    },
  },
  options: {},
  examples: [
    {
      args: "completion bash",
      note: {
        id: "pelengkapan perintah: source <(iid completion bash)",
        en: "completion in the shell: source <(iid completion bash); zsh and fish too",
      },
    },
  ],
  async run({ operands: script, allCommands, locale }) {
    const all = completable(await allCommands(), ruleYears(), (flag) => helpOf(flag, locale), locale);
    print(script(all));
    return EXIT.clean;
  },
});
