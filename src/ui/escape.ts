/** What Fluent tells when a bubble comes or goes. */
interface BubbleChange {
  documentKeyboardEvent?: KeyboardEvent | undefined;
}

/** Escape is for the bubble alone: Office.js would give the focus to the sheet. */
export function keepEscape({ documentKeyboardEvent }: BubbleChange): void {
  documentKeyboardEvent?.stopPropagation();
}
