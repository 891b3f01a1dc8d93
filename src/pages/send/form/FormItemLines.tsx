import type { ReactElement } from "react";
import { findingMessage } from "../../../i18n/finding";
import { formItemName } from "../../../i18n/formItem";
import type { FormItem, FormState } from "../../../planning/index";
import type { RuleSet, TextLength } from "../../../rules/types";
import { useTexts } from "../../../pane/texts";
import { Button } from "../../../ui/Button";
import { Paragraph } from "../../../ui/Paragraph";
import { SeverityIcon } from "../../../ui/SeverityIcon";
import { ToneBadge } from "../../../ui/ToneBadge";
import { useSendTexts } from "../texts";
import { formLines, type FormLine } from "./lines";

/** Characters of a text that are shown; all of it is copied. */
const EXCERPT = 240;

const TONES = { missing: "error", doubtful: "warning" } as const;

export interface FormItemLinesProps {
  item: FormItem;
  rules: RuleSet;
  /** It holds something else than when the innovation was typed into the form. */
  isChanged: boolean;
  isCopied(line: FormLine): boolean;
  onCopy(line: FormLine, name: string): void;
}

function excerpt(text: string): string {
  if (text.length <= EXCERPT) return text;
  return `${text.slice(0, Math.max(text.lastIndexOf(" ", EXCERPT), EXCERPT / 2))} …`;
}

function Line({
  line,
  name,
  isOnly,
  isCopied,
  onCopy,
}: {
  line: FormLine;
  name: string;
  isOnly: boolean;
  isCopied: boolean;
  onCopy(): void;
}): ReactElement {
  const say = useSendTexts();
  const part = isOnly ? "" : say(`sendPage.part.${line.part}`);
  const whole = [name, part].filter(Boolean).join(", ");
  return (
    <div className="iid-form-line" data-testid="form-line">
      <div className="iid-form-line__text">
        {part !== "" && <span className="iid-muted">{part}: </span>}
        {excerpt(line.text)}
      </div>
      <Button
        icon={isCopied ? "check" : "copy"}
        size="small"
        label={say(isCopied ? "sendPage.copyAgainOf" : "sendPage.copyOf", { name: whole })}
        testId="form-copy"
        onClick={onCopy}
      >
        {say(isCopied ? "sendPage.copiedShort" : "sendPage.copy")}
      </Button>
    </div>
  );
}

/** Words and letters beside what is known of the limits; of unknown ones the reason. */
function Length({ item }: { item: FormItem }): ReactElement | null {
  const { count } = useTexts();
  const say = useSendTexts();
  const { length, limits, broken, unknownLimit, texts } = item;
  const limitText = (limit: keyof TextLength): string =>
    say(`sendPage.limit.${limit}`, { limit: count(limits[limit] ?? 0) });
  const known = (Object.keys(limits) as (keyof TextLength)[]).map(limitText);
  if (length === null || texts.length === 0) return null;
  const counted = say("sendPage.length", { words: count(length.words), letters: count(length.letters) });
  return (
    <Paragraph muted={broken.length === 0} strong={broken.length > 0} numeric testId="form-length">
      {[counted, ...known].join("; ")}
      {known.length === 0 && unknownLimit !== null && ` (${unknownLimit})`}
    </Paragraph>
  );
}

function stateWord(state: FormState): "missing" | "doubtful" | null {
  return state === "missing" || state === "doubtful" ? state : null;
}

/** One field of the national form: what stands in it, how long it is, what it lacks, each text with its copy button. */
export function FormItemLines({ item, rules, isChanged, isCopied, onCopy }: FormItemLinesProps): ReactElement {
  const { t, locale } = useTexts();
  const say = useSendTexts();
  const name = formItemName(item, rules);
  const lines = formLines(item);
  const state = stateWord(item.state);
  const blank = item.required === true ? "sendPage.blankNeeded" : "sendPage.blank";
  return (
    <li className="iid-form-item" data-testid="form-item" data-item={item.key} data-state={item.state}>
      <div className="iid-row">
        <span className="iid-text iid-strong">
          {item.number}. {name}
        </span>
        {state && <ToneBadge tone={TONES[state]}>{say(`sendPage.state.${state}`)}</ToneBadge>}
        {isChanged && <ToneBadge tone="brand">{say("sendPage.changedItem")}</ToneBadge>}
      </div>
      {lines.length === 0 && <Paragraph muted>{say(item.column === null ? "sendPage.noColumnFor" : blank)}</Paragraph>}
      {lines.map((line) => (
        <Line
          key={line.key}
          line={line}
          name={name}
          isOnly={item.kind === "field"}
          isCopied={isCopied(line)}
          onCopy={() => onCopy(line, name)}
        />
      ))}
      <Length item={item} />
      {item.isFile && <Paragraph muted>{[say("sendPage.upload"), item.unknownLimit ?? ""].join(" ")}</Paragraph>}
      {item.findings.map((finding, at) => (
        <div key={at} className="iid-form-finding iid-text">
          <SeverityIcon severity={finding.severity} />
          <span>
            <span className="iid-hidden">{t(`severity.${finding.severity}`)}: </span>
            {findingMessage(locale, finding, rules)}
          </span>
        </div>
      ))}
    </li>
  );
}
