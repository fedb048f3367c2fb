/** The objections in the pane: the open ones of influential people first, each with its three steps and the one that is missing. */
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formatDate, formatScore, joinParts } from "../../plan/panel/format";
import { SegmentBars } from "../../plan/panel/SegmentBars";
import { TablePanel, type RowView } from "../../plan/panel/TablePanel";
import type { PanelProps } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import { numbersOf } from "../../plan/settings";
import { withoutNoise } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { personThresholds, wordWeights } from "../stakeholders/settings";
import type { stakeholderTable } from "../stakeholders/table";
import { stepTexts, weighed } from "./figures";
import { objectionQuickAdd } from "./quickAdd";
import { objectionTable, type Objection } from "./table";
import { openOf } from "./texts";
import { objectionKindWords, objectionResultWords } from "./words";

const en = {
  empty:
    "No objection is logged. An objection is interest that is not sure yet: write it down in their words and answer it in three steps.",
  line: {
    label: "Log an objection in one line",
    example: "Dearer than we thought, Group CFO, 2026-11-12, genuine",
    hint: "The objection first, then who said it, when, of what kind it is and what it comes from",
  },
  added: (name: string) => `“${name}” stands on the Negotiation sheet.`,
  openByKind: "Open objections by kind",
  noKind: "Kind open",
  steps: { cause: "cause", understanding: "understanding", benefit: "benefit" },
  influence: (score: string) => `influence ${score}`,
  answer: "Find an answer",
};

const zh: typeof en = {
  empty: "尚无异议记录。异议说明对方有兴趣，只是还不放心：用原话记下来，分三步回应。",
  line: {
    label: "用一行登记异议",
    example: "比预想的贵，财务总监，2026-11-12，真实反映",
    hint: "先写异议，再写提出人、日期、类型和原因",
  },
  added: (name) => `“${name}”已写入商务谈判表。`,
  openByKind: "未化解的异议（按类型）",
  noKind: "类型待定",
  steps: { cause: "原因", understanding: "理解", benefit: "利益" },
  influence: (score) => `影响力 ${score}`,
  answer: "查找应答",
};

export const texts = { en, zh };

/** Id of the section in which answers are looked up. */
const playbookSection = "playbook";

type Props = PanelProps<typeof en, PlanWith<typeof objectionTable | typeof stakeholderTable>>;

export const Panel = (props: Props): ReactElement => {
  const { plan, language, texts: own, views, onOpen, onShow } = props;
  const all = weighed(plan.objections, plan.stakeholders, wordWeights(plan.settings));
  const byRow = new Map(all.map((one) => [one.row, one]));
  const { influential } = numbersOf(personThresholds, plan.settings);
  const open = all.filter(({ step }) => step !== null);
  const bars = [...objectionKindWords.terms.map(({ id, label }) => ({ id, label: label[language] })), { id: null, label: own.noKind }]
    .map(({ id, label }) => ({
      label,
      parts: open
        .filter(({ objection }) => objection.kind === id)
        .map(({ row, objection }) => ({ row, name: objection.objection, figure: 1 })),
    }))
    .filter(({ parts }) => parts.length > 0)
    .map((bar) => ({ ...bar, total: bar.parts.length.toString() }));
  const stepMarks = ({ cause, understood, answer, kind }: Objection): string | null =>
    kind === "excuse"
      ? null
      : [
          [cause !== null, own.steps.cause] as const,
          [understood === true, own.steps.understanding] as const,
          [answer !== null, own.steps.benefit] as const,
        ]
          .map(([done, name]) => `${done ? "●" : "○"} ${name}`)
          .join("  ");
  const describe = (objection: Objection, index: number): RowView => {
    const one = byRow.get(index);
    const power = one?.influence ?? null;
    const step = one?.step ?? null;
    return {
      badge: objection.kind === null ? null : labelOf(objectionKindWords, objection.kind, language),
      lines: [
        joinParts([
          objection.stakeholder,
          power === null ? null : `${withoutNoise(power) >= influential ? "▲ " : ""}${own.influence(formatScore(power))}`,
          objection.date === null ? null : formatDate(objection.date),
          objection.result === null ? null : labelOf(objectionResultWords, objection.result, language),
        ]),
        stepMarks(objection),
        objection.cause,
        objection.answer,
      ],
      warning: step === null ? null : stepTexts[step][language],
    };
  };
  return (
    <TablePanel<Objection>
      props={props}
      table={objectionTable}
      texts={own}
      first={["objection", "stakeholder", "date", "kind", "cause", "understood", "answer", "result"]}
      meaning={objectionQuickAdd}
      rows={all.map(({ row }) => row)}
      describe={describe}
      buttons={(objection, index) =>
        views.has(playbookSection) && (
          <Button size="small" aria-label={`${own.answer}: ${objection.objection}`} onClick={() => onOpen(playbookSection, "list", index)}>
            {own.answer}
          </Button>
        )
      }
    >
      {bars.length > 0 && (
        <SegmentBars
          title={own.openByKind}
          total={openOf(open.length, all.length)[language]}
          bars={bars}
          onChoose={(row) => onShow(objectionTable.id, row)}
        />
      )}
    </TablePanel>
  );
};
