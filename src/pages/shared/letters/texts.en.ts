import type { id } from "./texts.id";

export const en: Record<keyof typeof id, string> = {
  "letters.for": "Letter to",
  "letters.text": "Text of the letter (in Indonesian)",
  "letters.file": "Letter {department}",
  "letters.copy": "Copy the letter",
  "letters.noDepartment": "No department",
};
