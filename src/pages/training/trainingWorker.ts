import { doTraining, type TrainingTask } from "./trainingWork";

// The life of the thread: does each task that it is handed.
self.onmessage = ({ data }: MessageEvent<TrainingTask>) => {
  void doTraining(data).then((answer) => self.postMessage(answer));
};
