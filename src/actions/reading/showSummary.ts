import { defineAction, done } from "../action";

export const showSummary = defineAction({
  label: { id: "Ringkasan", en: "Summary" },
  texts: {},
  undoable: false,
  enabled: () => true,
  async run({ navigation }) {
    await navigation.show("summary");
    return done();
  },
});
