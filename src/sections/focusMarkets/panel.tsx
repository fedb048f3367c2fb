/** The markets in focus in the pane: how far each is, its pillars, and what is still missing. */
import type { ReactElement } from "react";
import { formatShare, joinParts } from "../../plan/panel/format";
import { TablePanel, type RowView } from "../../plan/panel/TablePanel";
import type { PanelProps } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import { atStart, joinNames, numberText } from "../../plan/wording";
import { attainmentOf, missingPillars, pillarIds } from "./figures";
import { marketQuickAdd } from "./quickAdd";
import { focusMarketTable, type FocusMarket } from "./table";
import { pillarNames } from "./texts";

const en = {
  empty: "No market in focus yet. Choose up to three for each territory, and name the three pillars that carry each.",
  added: (name: string) => `${name} stands on the Territory sheet.`,
  line: {
    label: "Add a market in one line",
    example: "Quarry road, Li Wei, 12, Hill Stone, Becker Bros, Parts Corner",
    hint: "Market first, then manager, target, competitor’s big user, our old user, service shop",
  },
  sold: (actual: string, target: string) => `${actual} of ${target}`,
  group: (name: string) => `User group: ${name}`,
  voice: (name: string) => `listens to ${name}`,
  missing: (names: string) => `Still to find: ${names}.`,
};

const zh: typeof en = {
  empty: "还没有重点市场。请为每个片区选择最多三个，并写明支撑每个市场的三个支柱。",
  added: (name) => `${name} 已写入片区表。`,
  line: {
    label: "用一行添加重点市场",
    example: "北山石料场，李伟，12，宏石矿业，老王车队，顺达修理",
    hint: "先写市场，再写客户经理、目标、对手大用户、我方老用户、修理厂",
  },
  sold: (actual, target) => `${actual} / ${target}`,
  group: (name) => `用户群体：${name}`,
  voice: (name) => `听从${name}`,
  missing: (names) => `尚缺：${names}。`,
};

export const texts = { en, zh };

type Props = PanelProps<typeof en, PlanWith<typeof focusMarketTable>>;

export const Panel = (props: Props): ReactElement => {
  const { texts: own, language } = props;
  const describe = (market: FocusMarket): RowView => {
    const attained = attainmentOf(market);
    const missing = missingPillars(market);
    const standing = pillarIds.flatMap((id) => {
      const name = (market[id] ?? "").trim();
      return name === "" ? [] : [`${atStart(pillarNames[id][language])}: ${name}`];
    });
    return {
      badge: attained === null ? null : formatShare(attained),
      lines: [
        joinParts([
          market.manager,
          market.target === null
            ? null
            : own.sold(market.actual === null ? "–" : numberText(market.actual, 2), numberText(market.target, 2)),
        ]),
        ...standing.map((line) => (language === "zh" ? line.replace(": ", "：") : line)),
        joinParts([
          market.userGroup === null ? null : own.group(market.userGroup),
          market.leadingVoice === null ? null : own.voice(market.leadingVoice),
        ]),
        market.plan,
      ],
      warning:
        missing.length === 0
          ? null
          : own.missing(
              joinNames(
                missing.map((id) => pillarNames[id][language]),
                language,
              ),
            ),
    };
  };
  return (
    <TablePanel<FocusMarket>
      props={props}
      table={focusMarketTable}
      texts={own}
      first={["market", "manager", "target", "actual", "rivalUser", "ownUser", "serviceShop", "userGroup", "leadingVoice", "plan"]}
      meaning={marketQuickAdd}
      describe={describe}
    />
  );
};
