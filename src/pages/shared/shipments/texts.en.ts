import type { id } from "./texts.id";

export const en: Record<keyof typeof id, string> = {
  "shipments.note.dikirim": "Note {count} departments as sent",
  "shipments.note.kembali": "Note {count} departments as returned",
  "shipments.note.ditagih": "Note {count} departments as reminded",
  "shipments.noteHint": "Noted on the sheet Deliveries, with today's date.",
  "shipments.noted": "Noted on the sheet Deliveries.",
  "shipments.progress": "{sent} sent, {back} returned, {asked} reminded",
  "shipments.progressOf": "Files of departments that came back",
  "shipments.notBack": "Not back yet ({count})",
  "shipments.notBackLine": "{department}, sent on {day}",
  "shipments.askedLine": "{department}, reminded on {day}",
};
