import { useRef, type ReactElement } from "react";
import { Button, type ButtonProps } from "./Button";

export interface FileButtonProps extends Omit<ButtonProps, "onClick" | "expanded" | "controls" | "elementRef"> {
  /** What may be chosen, as browsers write it. */
  accept?: string;
  multiple?: boolean;
  /** A folder with all that is in it, instead of files. */
  folder?: boolean;
  /** Id of the field for tests, which cannot use the browser's dialog. */
  inputTestId: string;
  /** Called when at least one file was chosen. */
  onPick(files: readonly File[]): void;
}

/** A button for the browser's dialog. The field itself stays hidden: browsers label it in their own language. */
export function FileButton({
  accept,
  multiple = false,
  folder = false,
  inputTestId,
  onPick,
  ...button
}: FileButtonProps): ReactElement {
  const input = useRef<HTMLInputElement | null>(null);
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()} />
      <input
        ref={(element) => {
          input.current = element;
          // React knows no such property.
          element?.toggleAttribute("webkitdirectory", folder);
        }}
        type="file"
        hidden
        multiple={multiple}
        accept={accept}
        data-testid={inputTestId}
        onChange={({ target }) => {
          // Copied before the field is emptied, so that the same file can be chosen once more after it was mended.
          const files = [...(target.files ?? [])];
          target.value = "";
          if (files.length > 0) onPick(files);
        }}
      />
    </>
  );
}
