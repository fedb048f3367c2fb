/** Markets in focus, one a row, at most three for each manager, with the three pillars that carry them (chapter 11). */
import { computed, defineTable, key, longText, name, personal, share, text, type RowOf } from "../../plan/table";

const amount = { kind: "number", min: 0 } as const;

export const focusMarketTable = defineTable({
  id: "focusMarkets",
  name: "KAM_FocusMarkets",
  fileNames: ["focus markets", "key markets", "重点市场"],
  identifiedBy: "market",
  columns: [
    key(["market", "Market", "重点市场", name, "County, district, or a group of users", "县、区、镇或特定用户群", { aliases: ["市场"] }]),
    key([
      "manager",
      "Territory of",
      "所属片区",
      text,
      "Manager whose territory it lies in",
      "所在片区的客户经理",
      { names: "team", aliases: ["Manager", "Territory", "客户经理", "片区"] },
    ]),
    key(["target", "Target", "目标", amount, "What is to be sold there, units or money", "拟实现的销量或销售额", { aliases: ["Goal"] }]),
    key(["actual", "Actual", "实际", amount, "Sold so far, in the same unit", "目前已实现，单位相同"]),
    computed(["attainment", "Attainment", "达成率", share, "Actual by target", "实际 ÷ 目标"]),
    key([
      "rivalUser",
      "Competitor’s big user",
      "对手大用户",
      text,
      "Pillar 1: who speaks for a competitor today",
      "支柱一：目前为对手代言的大用户",
      { aliases: ["Rival’s big user", "竞争对手大用户"] },
    ]),
    key([
      "ownUser",
      "Our old user",
      "我方老用户",
      text,
      "Pillar 2: who has used ours for long and is content",
      "支柱二：长期使用我方产品且满意的用户",
      { aliases: ["老用户"] },
    ]),
    key([
      "serviceShop",
      "Service shop",
      "修理厂配件店",
      text,
      "Pillar 3: repair or parts shop that people ask",
      "支柱三：用户常去咨询的修理厂或配件店",
      { aliases: ["修理厂"] },
    ]),
    computed(["pillars", "Pillars", "支柱", text, "How many of the three stand", "三个支柱已有几个"]),
    key(["userGroup", "User group", "用户群体", text, "People who know each other: region, kin, trade", "因地域、亲属、生意形成的群体"]),
    personal(key(["leadingVoice", "Leading voice", "意见领袖", text, "Whom the group listens to; personal data", "群体听谁的；个人信息"])),
    key(["plan", "Plan", "开拓方案", longText, "What we do there, fairly and openly", "在该市场的正当做法", { aliases: ["方案"] }]),
  ],
});

export type FocusMarket = RowOf<typeof focusMarketTable>;
