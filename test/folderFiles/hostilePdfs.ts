import { deflateSync } from "node:zlib";

/** A PDF of objects by number, with a table of where they stand. */
function pdfOf(objects: readonly (string | Buffer)[], { trailer = "", root = 1 } = {}): Uint8Array {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n", "latin1")];
  const places: number[] = [];
  let at = parts[0]!.length;
  const put = (part: Buffer): void => {
    parts.push(part);
    at += part.length;
  };
  for (const [n, object] of objects.entries()) {
    places.push(at);
    const body = typeof object === "string" ? Buffer.from(object, "latin1") : object;
    put(Buffer.concat([Buffer.from(`${n + 1} 0 obj\n`), body, Buffer.from("\nendobj\n")]));
  }
  const entries = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const start = at;
  const head = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  const tail = `trailer\n<</Size ${objects.length + 1}/Root ${root} 0 R${trailer}>>\nstartxref\n${start}\n%%EOF`;
  put(Buffer.from(head + tail, "latin1"));
  return new Uint8Array(Buffer.concat(parts));
}

function stream(content: Buffer, description = ""): Buffer {
  const packed = deflateSync(content, { level: 9 });
  const head = `<</Length ${packed.length}/Filter/FlateDecode${description}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head, "latin1"), packed, Buffer.from("\nendstream")]);
}

const CATALOG = "<</Type/Catalog/Pages 2 0 R>>";
const page = (contents: string, more = ""): string =>
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${contents}${more}>>`;
const TEXT = stream(Buffer.from("BT /F1 12 Tf 9 9 Td (Surat Keputusan Bupati Nomor 5) Tj ET"));
const FONT = "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>";
const onePage = (contents: string | Buffer, more = FONT): (string | Buffer)[] => [
  CATALOG,
  "<</Type/Pages/Kids[3 0 R]/Count 1>>",
  page("4 0 R", more),
  contents,
];

/** Kids that are the same node many times, some levels deep: more pages than there are atoms. */
function pageTree(levels: number, kids: number): Uint8Array {
  const nodes = Array.from({ length: levels }, (_, n) => {
    const next = `${n + 3} 0 R `;
    return `<</Type/Pages/Parent ${n + 1} 0 R/Count ${kids ** (levels - n)}/Kids[${next.repeat(kids)}]>>`;
  });
  return pdfOf([CATALOG, ...nodes, page(`${levels + 3} 0 R`, FONT), TEXT]);
}

/** A table that says that the one before it is the table itself, or a chain of a hundred thousand of them. */
function crossReferences(kind: "itself" | "chain"): Uint8Array {
  const file = Buffer.from(pdfOf(onePage(TEXT))).toString("latin1");
  const start = file.lastIndexOf("xref\n0");
  if (kind === "itself") return Buffer.from(file.replace("trailer\n<<", `trailer\n<</Prev ${start}`), "latin1");
  let text = file.slice(0, file.indexOf("startxref"));
  let before = start;
  for (let n = 0; n < 100_000; n += 1) {
    const at = text.length;
    text += `xref\n0 0\ntrailer\n<</Size 5/Root 1 0 R/Prev ${before}>>\n`;
    before = at;
  }
  return Buffer.from(`${text}startxref\n${before}\n%%EOF`, "latin1");
}

function nested(open: string, close: string, depth: number): Uint8Array {
  return pdfOf([...onePage(TEXT), open.repeat(depth) + close.repeat(depth)], { trailer: "/Info 5 0 R" });
}

function encrypted(entries: string): Uint8Array {
  const id = "/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]";
  return pdfOf([...onePage(TEXT), `<</Filter/Standard${entries}>>`], { trailer: `/Encrypt 5 0 R${id}` });
}

const HUNDRED_MEGABYTES = 100 * 1024 * 1024;

/** PDFs that somebody made to keep a reader busy, to fill its memory, or to confuse it. */
export const HOSTILE_PDFS: Readonly<Record<string, () => Uint8Array>> = {
  "a tree of 10^30 pages": () => pageTree(10, 1_000),
  "a node of ten million pages that are one": () => pageTree(1, 200_000),
  "a tree whose node is its own child": () =>
    pdfOf([CATALOG, "<</Type/Pages/Kids[2 0 R 2 0 R 3 0 R]/Count 9>>", page("4 0 R", FONT), TEXT]),
  "a count of pages that is not true": () =>
    pdfOf([CATALOG, "<</Type/Pages/Kids[3 0 R]/Count 2000000000>>", page("4 0 R", FONT), TEXT]),
  "a table of references before itself": () => crossReferences("itself"),
  "a chain of a hundred thousand tables": () => crossReferences("chain"),
  "100 MB of drawing": () => pdfOf(onePage(stream(Buffer.alloc(HUNDRED_MEGABYTES, "q ")))),
  "100 MB of text": () =>
    pdfOf(onePage(stream(Buffer.alloc(HUNDRED_MEGABYTES, "BT /F1 9 Tf (Surat Keputusan) Tj ET ")))),
  "100 MB, packed twice": () => {
    const inner = deflateSync(Buffer.alloc(HUNDRED_MEGABYTES, "q "), { level: 9 });
    return pdfOf(onePage(stream(inner, "/Filter[/FlateDecode/FlateDecode]")));
  },
  "a form that draws itself": () => {
    const form = stream(
      Buffer.from("/X Do /X Do"),
      "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>",
    );
    return pdfOf([...onePage(stream(Buffer.from("/X Do")), "/Resources<</XObject<</X 5 0 R>>>>"), form]);
  },
  "forms that draw each other, twice each": () => {
    const forms = Array.from({ length: 40 }, (_, n) =>
      stream(
        Buffer.from("/X Do /X Do"),
        `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X ${Math.min(n + 6, 44)} 0 R>>>>`,
      ),
    );
    return pdfOf([...onePage(stream(Buffer.from("/X Do")), "/Resources<</XObject<</X 5 0 R>>>>"), ...forms]);
  },
  "arrays a million deep": () => nested("[", "]", 1_000_000),
  "dictionaries a million deep": () => nested("<</A", ">>", 1_000_000),
  "an encryption without its parts": () => encrypted("/V 5/R 6/Length 256"),
  "an encryption with parts of wrong lengths": () =>
    encrypted("/V 5/R 6/Length 256/O(a)/U(b)/OE(c)/UE(d)/P -1/Perms(e)"),
  "an encryption that nobody knows": () => encrypted("/V 99/R 99/Length -8/O()/U()/P 0"),
  "an encryption with a filter that is itself": () =>
    encrypted("/V 4/R 4/Length 128/CF<</StdCF 5 0 R>>/StmF/StdCF/StrF/StdCF/O(a)/U(b)/P 1"),
};
