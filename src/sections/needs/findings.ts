/** What the rules say about needs (chapter 7): `need-unserved`, `only-stated-needs`. */
import type { Finding } from "../../plan/finding";
import type { PlanWith } from "../../plan/plan";
import { text } from "../../plan/wording";
import { needTable } from "./table";

export const needFindings = (plan: PlanWith<typeof needTable>): readonly Finding[] => {
  const unserved = plan.needs.flatMap(({ need, explicit, solution, stakeholder }, row): readonly Finding[] =>
    explicit === true && solution === null
      ? [
          {
            id: "need-unserved",
            severity: "warning",
            table: needTable.id,
            row,
            column: "solution",
            subject: need,
            text:
              stakeholder === null
                ? text(`No solution of ours serves the explicit need “${need}”`, `我方尚无方案满足已明确的需求“${need}”`)
                : text(
                    `No solution of ours serves the explicit need “${need}” of ${stakeholder}`,
                    `我方尚无方案满足${stakeholder}已明确的需求“${need}”`,
                  ),
            next: text(
              "Name the solution of the value framework that serves it, or tell them openly that we have none.",
              "请写明业务价值框架中对应的解决方案；若没有，请坦诚告知客户。",
            ),
          },
        ]
      : [],
  );
  const layers = plan.needs.flatMap(({ layer }) => (layer === null ? [] : [layer]));
  const stated = layers.length > 0 && layers.every((layer) => layer === "stated");
  return [
    ...(stated
      ? [
          {
            id: "only-stated-needs",
            severity: "hint",
            table: needTable.id,
            row: null,
            column: "layer",
            subject: "",
            text: text("Only needs that they stated themselves are known", "目前只了解客户自己说出的外在需求"),
            next: text(
              "Ask what the purchase is to change, and what makes it hard to work today: the actual and hidden needs.",
              "请追问这次采购要改变什么、眼下工作难在哪里，找出实际需求和隐性需求。",
            ),
          } as const,
        ]
      : []),
    ...unserved,
  ];
};
