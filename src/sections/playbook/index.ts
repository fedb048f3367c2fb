/** The playbook (chapter 9): fair answers, closings, signals and manners, looked up in the pane. Its words come with its view. */
import type { Section } from "../../plan/section";
import { actionTable } from "../actions/table";
import { objectionTable } from "../objections/table";
import { playbookPageTable } from "../playbookSheet/table";
import { stakeholderTable } from "../stakeholders/table";
import { playbookTexts as texts } from "./texts";

export const playbook = {
  id: "playbook",
  name: texts.name,
  size: "full",
  tables: [],
  reads: [objectionTable, actionTable, playbookPageTable, stakeholderTable],
  pane: {
    panel: () => import("./panel"),
    state: () => "",
    commands: [{ id: "makePlaybookSheet", label: texts.make, task: "add", inExcel: false }],
  },
} as const satisfies Section;
