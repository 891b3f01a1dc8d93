import { readSource, type SourceTask } from "./readSource";

// The life of the thread: reads each file that it is handed.
self.onmessage = ({ data: { file, source, rules } }: MessageEvent<SourceTask>) => {
  void readSource(file, source, rules).then((reading) => self.postMessage(reading));
};
