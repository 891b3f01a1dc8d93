import { Worker } from "node:worker_threads";
import { FileJudge } from "../../src/cli/judging/judgeFile";
import { runFiles } from "../../src/cli/judging/runFiles";
import { join, resolve } from "node:path";

const SAMPLE = resolve(join(__dirname, "../../assets/contoh-iid-2026.xlsx"));

/** A thread that ends without a word, as one that takes all memory does. */
const dying = (): Worker => new Worker("process.exit(3)", { eval: true });

test.each([
  ["a single file", false],
  ["a file with an evidence folder", true],
])("%s is read by a worker too, so that what it takes is bounded and its loss is a sentence", async (_, evidence) => {
  const said: string[] = [];
  const write = jest.spyOn(process.stderr, "write").mockImplementation((text) => said.push(String(text)) > 0);
  const judged = jest.fn();
  const judge = {
    readsEvidence: evidence,
    judge: judged,
    unjudged: (_file: string, { problem }: { problem: string }) => ({
      printed: [],
      problems: [problem],
      traces: [],
      hasErrors: false,
    }),
  } as unknown as FileJudge;
  const options = { output: { out: undefined, force: false }, jobs: undefined, json: false };
  const request = { options, operands: [SAMPLE], locale: "id", title: "score", startWorker: dying };
  try {
    const code = await runFiles(request as unknown as Parameters<typeof runFiles>[0], () => Promise.resolve(judge));
    expect(code).toBe(2);
  } finally {
    write.mockRestore();
  }
  expect(judged).not.toHaveBeenCalled();
  expect(said.join("")).toContain("contoh-iid-2026.xlsx");
});
