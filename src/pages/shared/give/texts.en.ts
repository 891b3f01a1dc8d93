import type { id } from "./texts.id";

export const en: Record<keyof typeof id, string> = {
  "give.opened":
    "“{file}” is open in Excel as a new workbook. Save it there with Ctrl+S and that name: new workbooks have no name yet.",
  "give.saved": "“{file}” was saved.",
  "give.downloaded": "“{file}” is in the Downloads folder.",
  "give.unsure": "“{file}” was sent to the Downloads folder. If it is not there, this Excel held it back.",
  "give.unsure.text": "Copy what it holds, or write it to a sheet.",
  "give.unsure.picture": "Copy the picture and paste it where you need it.",
  "give.unsure.workbooks": "Open its files one by one as new workbooks.",
  "give.unsure.other": "Open this workbook in Excel on the web and try again there.",
  "give.cancelled": "Not saved.",
  "give.copied": "The text of “{file}” was copied. Paste it with Ctrl+V.",
  "give.copied.picture": "The picture was copied. Paste it with Ctrl+V.",
  "give.nowhere": "This Excel cannot give “{file}”.",
  "give.byHand": "Copying was not allowed: select the text below and copy it with Ctrl+C.",
  "give.text": "Text of “{file}”",
  "give.copy": "Copy the text",
  "give.copyPicture": "Copy the picture",
  "give.openEach": "Open {count} new workbooks",
  "give.opening": "Opening new workbooks: {done} of {count}.",
  "give.stop": "Stop",
  "give.allOpened": "{count} new workbooks are open in Excel. Save each of them with Ctrl+S.",
  "give.someOpened":
    "{done} of {count} new workbooks are open. Next is “{file}”: close some windows of Excel and go on, or open this workbook in Excel on the web.",
  "give.openRest": "Go on: {count} more",
};
