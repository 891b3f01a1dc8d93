import { MergeWork, type MergeTask } from "./mergeWork";

/** The life of the thread: answers each task that it is handed. */
function live(): void {
  const work = new MergeWork();
  self.onmessage = ({ data }: MessageEvent<MergeTask>) => {
    void work.answer(data).then((answer) => self.postMessage(answer));
  };
}

live();
