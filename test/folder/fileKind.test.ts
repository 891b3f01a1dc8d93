import { judgeContent, readBox, SAMPLE_BYTES, type ContentVerdict } from "../../src/folder/index";
import { bytes, gif, HTML, jpeg, joined, mp4, office, OLE, pdf, png, webp, zip } from "./support/files";

function judge(content: Uint8Array): ContentVerdict {
  const { length } = content;
  return judgeContent({
    size: length,
    head: content.slice(0, SAMPLE_BYTES),
    tail: content.slice(Math.max(0, length - SAMPLE_BYTES)),
  });
}

const KINDS: [string, Uint8Array, ContentVerdict["kind"]][] = [
  ["PDF", pdf({ pages: ["a"] }), "pdf"],
  ["PDF behind a mail header", joined("From: x\r\n\r\n", pdf({ pages: ["a"] })), "pdf"],
  ["JPEG", jpeg(800, 600), "jpeg"],
  ["PNG", png(800, 600), "png"],
  ["GIF", gif(800, 600), "gif"],
  ["WebP", webp(800, 600), "webp"],
  ["MP4", mp4(), "video"],
  ["MOV", mp4({ brand: "qt  " }), "video"],
  ["HEIC of a phone", mp4({ brand: "heic" }), "heic"],
  ["sound", mp4({ brand: "M4A " }), "audio"],
  ["docx", office("word"), "word"],
  ["xlsx", office("xl"), "excel"],
  ["pptx", office("ppt"), "powerpoint"],
  ["docx cut off before its directory", office("word").slice(0, 330), "word"],
  ["zip", zip(), "zip"],
  ["old Office", OLE, "ole"],
  ["rar", bytes("Rar!\x1a\x07\x01\0"), "rar"],
  ["rtf", bytes("{\\rtf1 teks}"), "rtf"],
  ["AVI", joined("RIFF", [9, 9, 9, 9], "AVI LIST"), "otherVideo"],
  ["Matroska", bytes("\x1a\x45\xdf\xa3 webm"), "otherVideo"],
  ["web page", HTML, "html"],
  ["web page with a byte order mark", joined([0xef, 0xbb, 0xbf], "<html lang='id'>"), "html"],
  ["text", bytes("Laporan kegiatan\r\ntahun 2024"), "text"],
  ["text that begins like a bitmap", bytes("BMKG melaporkan cuaca"), "text"],
  ["text with the word of a video at its place", bytes("the wide road"), "text"],
  ["zeros, as a file that a cloud keeps away", new Uint8Array(5_000), "unknown"],
  ["nothing", new Uint8Array(), "empty"],
];

test.each(KINDS)("%s", (_name, content, kind) => {
  expect(judge(content).kind).toBe(kind);
});

test.each([
  ["JPEG", jpeg(1200, 600)],
  ["JPEG with a preview and notes before the frame", jpeg(1200, 600, { padding: 30_000 })],
  ["PNG", png(1200, 600)],
  ["GIF", gif(1200, 600)],
  ["WebP", webp(1200, 600)],
])("width and height of %s", (_name, content) => {
  expect(judge(content)).toMatchObject({ image: { width: 1200, height: 600 }, complete: true });
});

test("the other variants of WebP", () => {
  const riff = (body: Uint8Array): Uint8Array => joined("RIFF", [body.length, 0, 0, 0], body);
  const lossless = riff(joined("WEBPVP8L", [9, 0, 0, 0, 0x2f, 0xf3, 0xc1, 0x31, 0x00]));
  expect(judge(lossless).image).toEqual({ width: 500, height: 200 });
  const lossy = riff(joined("WEBPVP8 ", [10, 0, 0, 0], [0, 0, 0, 0x9d, 0x01, 0x2a], [0xf4, 0x01, 0xc8, 0x00]));
  expect(judge(lossy).image).toEqual({ width: 500, height: 200 });
});

describe("cut off", () => {
  test.each([
    ["JPEG", jpeg(800, 600, { cut: true })],
    ["PNG", png(800, 600, { cut: true })],
    ["WebP", webp(800, 600).slice(0, 25)],
    ["docx", office("word").slice(0, -30)],
  ])("%s", (_name, content) => {
    expect(judge(content).complete).toBe(false);
  });

  test("a JPEG with something behind its end is whole", () => {
    expect(judge(joined(jpeg(800, 600), new Array<number>(500).fill(0))).complete).toBe(true);
  });

  test("the end of a preview in the header is not the end of the image", () => {
    const whole = jpeg(800, 600, { cut: true });
    const preview = joined([0xff, 0xd8, 0xff, 0xfe, 0, 6, 1, 0xff, 0xd9, 1], whole.slice(2));
    expect(judge(preview).complete).toBe(false);
  });

  test("of a large JPEG without end mark in its last part only the whole tells", () => {
    const clip = new Uint8Array(SAMPLE_BYTES * 2).fill(7);
    expect(judge(joined(jpeg(800, 600), clip)).complete).toBeNull();
    expect(judge(joined(clip.fill(1), clip)).kind).toBe("unknown");
  });
});

test("boxes of a video: plain, long, to the end, none", () => {
  expect(readBox(joined([0, 0, 0, 24], "ftyp"), 0)).toEqual({ type: "ftyp", next: 24 });
  expect(readBox(joined([0, 0, 0, 1], "mdat", [0, 0, 0, 1, 0, 0, 0, 0]), 24)).toEqual({
    type: "mdat",
    next: 24 + 4_294_967_296,
  });
  expect(readBox(joined([0, 0, 0, 0], "mdat"), 24)).toEqual({ type: "mdat", next: null });
  expect(readBox(joined([0, 0, 0, 3], "mdat"), 24)).toBeNull();
  expect(readBox(bytes("abc"), 24)).toBeNull();
});
