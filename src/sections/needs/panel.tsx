/** The needs in the pane: how ripe they are, and each with its progress and what is still missing. */
import type { ReactElement } from "react";
import { formatShare, joinParts } from "../../plan/panel/format";
import { SegmentBars } from "../../plan/panel/SegmentBars";
import { TablePanel, type RowView } from "../../plan/panel/TablePanel";
import type { PanelProps } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import { numbersOf } from "../../plan/settings";
import { labelOf } from "../../plan/words";
import { needsByMaturity, progress } from "./figures";
import { needQuickAdd } from "./quickAdd";
import { needTable, type Need } from "./table";
import { layerWords, maturityWords, sourceWords } from "./words";
import { countOf, joinNames } from "../../plan/wording";

const en = {
  empty: "No needs yet. Write down what they complain about or wish for, in their own words.",
  line: {
    label: "Add a need in one line",
    example: "Fewer manual payments, Treasury manager, growing problem",
    hint: "The need first, then who has it, how ripe it is and what it leads to",
  },
  added: (name: string) => `“${name}” stands on the Needs sheet.`,
  ripe: "How ripe the needs are",
  count: (needs: number) => countOf(needs, "need", "needs"),
  explicit: "explicit",
  implied: "still implied",
  unserved: "They want it solved, and no solution of ours is named.",
  progressTitle: "Progress",
  progress: (share: string) => `${share}: maturity, explicit, consequence and solution count a quarter each.`,
  missing: (what: string) => `Still missing: ${what}.`,
  parts: { maturity: "a higher maturity", explicit: "that they say it", consequence: "the consequence", solution: "our solution" },
  noProgress: "Nothing is known about it yet.",
};

const zh: typeof en = {
  empty: "还没有需求。请用客户自己的话写下他们的抱怨或愿望。",
  line: {
    label: "用一行添加需求",
    example: "减少手工付款，资金经理，问题渐大",
    hint: "先写需求，再写谁的需求、有多成熟、会带来什么后果",
  },
  added: (name) => `“${name}”已写入客户需求表。`,
  ripe: "需求有多成熟",
  count: (needs) => `${needs.toString()} 项`,
  explicit: "已明确",
  implied: "仍是暗示",
  unserved: "客户希望解决，但尚未写明我方方案。",
  progressTitle: "进展",
  progress: (share) => `${share}：成熟度、已明确、后果、方案各占四分之一。`,
  missing: (what) => `还缺：${what}。`,
  parts: { maturity: "更高的成熟度", explicit: "客户亲口说明", consequence: "后果", solution: "我方方案" },
  noProgress: "尚无任何了解。",
};

export const texts = { en, zh };

export const Panel = (props: PanelProps<typeof en, PlanWith<typeof needTable>>): ReactElement => {
  const { plan, language, texts: own, onTask, onShow } = props;
  const weights: Readonly<Record<string, number>> = numbersOf(maturityWords, plan.settings);
  const steps = needsByMaturity(plan.needs).filter(({ rows }) => rows.length > 0);
  const describe = (need: Need): RowView => {
    const share = progress(need, weights);
    const open = [
      need.maturity !== null && weights[need.maturity] === 1 ? null : own.parts.maturity,
      need.explicit === true ? null : own.parts.explicit,
      need.consequence === null ? own.parts.consequence : null,
      need.solution === null ? own.parts.solution : null,
    ].filter((part) => part !== null);
    return {
      badge: share === null ? null : formatShare(share),
      lines: [
        joinParts([
          need.stakeholder,
          need.opportunity,
          need.explicit === true ? own.explicit : need.implied === true || need.explicit === false ? own.implied : null,
        ]),
        joinParts([
          need.maturity === null ? null : labelOf(maturityWords, need.maturity, language),
          need.layer === null ? null : labelOf(layerWords, need.layer, language),
          need.source === null ? null : labelOf(sourceWords, need.source, language),
        ]),
        need.consequence,
      ],
      warning: need.explicit === true && need.solution === null ? own.unserved : null,
      reasons: [
        {
          figure: own.progressTitle,
          reason: share === null ? own.noProgress : own.progress(formatShare(share)),
          lift: open.length === 0 ? null : own.missing(joinNames(open, language)),
        },
      ],
    };
  };
  return (
    <TablePanel
      props={props}
      table={needTable}
      texts={own}
      meaning={needQuickAdd}
      first={["need", "stakeholder", "opportunity", "maturity", "explicit", "consequence", "solution"]}
      describe={describe}
    >
      {steps.length > 0 && (
        <SegmentBars
          title={own.ripe}
          bars={steps.map(({ id, rows }) => ({
            label: labelOf(maturityWords, id, language),
            total: own.count(rows.length),
            parts: rows.map((row) => ({ row, name: plan.needs[row]?.need ?? "", figure: 1 })),
          }))}
          onChoose={(row) => {
            onTask("list", row);
            onShow(needTable.id, row);
          }}
        />
      )}
    </TablePanel>
  );
};
