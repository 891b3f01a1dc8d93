import { ProvinceWork, type ProvinceTask } from "./provinceWork";

/** The life of the thread: reads each file that it is handed. */
function live(): void {
  const work = new ProvinceWork();
  self.onmessage = ({ data }: MessageEvent<ProvinceTask>) => {
    void work.answer(data).then((answer) => self.postMessage(answer));
  };
}

live();
