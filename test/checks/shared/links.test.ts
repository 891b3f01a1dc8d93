import { looksPrivate } from "../../../src/checks/shared/evidence/links";
import { linkKey } from "../../../src/checks/shared/evidence/linkKey";
import { parseEvidence } from "../../../src/workbook/index";
import type { EvidencePiece } from "../../../src/workbook/types";

const link = (url: string): EvidencePiece["links"][number] => parseEvidence(url)[0]!.links[0]!;

test.each([
  "http://10.1.2.3/sk.pdf",
  "http://192.168.1.5/bukti",
  "http://172.16.0.9/bukti",
  "http://172.31.0.9/bukti",
  "https://simpeg.local/sk",
  "https://simpeg.intranet/sk",
  "https://intranet.contoh.go.id/sk",
  "https://drive.google.com/drive/folders/abc",
  "https://drive.google.com/drive/u/0/my-drive",
  "https://docs.google.com/document/d/abc/edit",
  "https://docs.google.com/document/d/abc/edit?tab=t.0",
  "https://dinkes-my.sharepoint.com/personal/a/sk.pdf",
  "https://www.canva.com/design/abc/edit",
  "https://photos.google.com/album/abc",
])("%s looks like one that only its owner can open", (url) => {
  expect(looksPrivate(link(url))).toBe(true);
});

test.each([
  "https://sub.110.1.2.3.contoh.go.id/sk",
  "http://110.1.2.3/sk.pdf",
  "http://172.32.0.9/bukti",
  "https://lokal.contoh.go.id/sk",
  "https://drive.google.com/drive/folders/abc?usp=sharing",
  "https://drive.google.com/file/d/abc/view",
  "https://docs.google.com/document/d/abc/edit?usp=sharing",
  "https://docs.google.com/document/d/abc/editor",
  "https://dinkes-my.sharepoint.com/:b:/g/personal/a/sk",
  "https://www.canva.com/design/abc/view",
])("%s does not", (url) => {
  expect(looksPrivate(link(url))).toBe(false);
});

test.each([
  ["https://www.contoh.go.id/sk/", "http://contoh.go.id/sk"],
  ["https://contoh.go.id/sk?utm_source=wa&id=5", "https://contoh.go.id/sk?id=5"],
  ["https://contoh.go.id/sk?id=5&fbclid=abc", "https://contoh.go.id/sk?id=5"],
  ["https://youtu.be/abcdefghijk", "https://www.youtube.com/watch?t=5&v=abcdefghijk"],
  ["https://youtu.be/abcdefghijk", "https://youtube.com/live/abcdefghijk?feature=share"],
  ["https://drive.google.com/file/d/1AbCdEf/view", "https://drive.google.com/open?id=1AbCdEf"],
])("%s and %s lead to one thing", (one, other) => {
  expect(linkKey(link(one))).not.toBeNull();
  expect(linkKey(link(one))).toBe(linkKey(link(other)));
});

test.each([
  ["https://contoh.go.id/sk?id=5", "https://contoh.go.id/sk?id=6"],
  ["https://contoh.go.id/a", "https://contoh.go.id/b"],
  ["https://youtu.be/abcdefghijk", "https://youtu.be/abcdefghijK"],
])("%s and %s do not", (one, other) => {
  expect(linkKey(link(one))).not.toBe(linkKey(link(other)));
});

test("a bare home page is no document", () => {
  expect(linkKey(link("https://contoh.go.id/"))).toBeNull();
  expect(linkKey(link("https://www.contoh.go.id"))).toBeNull();
  expect(linkKey(link("https://contoh.go.id/?utm_source=wa"))).toBeNull();
});
