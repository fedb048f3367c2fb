/** How each type of customer is sold to, and the statements that tell the types apart (chapter 1.3). Ids are stored. */
import type { Text } from "../../plan/language";
import { text } from "../../plan/wording";

export type ValueTypeId = "intrinsic" | "extrinsic" | "strategic";

/** The less demanding first: a tie goes to it. */
export const valueTypeIds: readonly ValueTypeId[] = ["intrinsic", "extrinsic", "strategic"];

/** Ids of the statements of each type, in the order of the method. */
export const statementIds: Readonly<Record<ValueTypeId, readonly string[]>> = {
  intrinsic: ["intrinsic-product", "intrinsic-knows", "intrinsic-same", "intrinsic-time"],
  extrinsic: ["extrinsic-solution", "extrinsic-insight", "extrinsic-invests", "extrinsic-business"],
  strategic: ["strategic-core", "strategic-change", "strategic-chosen", "strategic-levels"],
};

/** How to sell to each type. */
export const sellHow: Readonly<Record<ValueTypeId, Text>> = {
  intrinsic: text("Transactional: make it cheap, easy and fast", "交易型：便宜、方便、快捷"),
  extrinsic: text("Consultative: solve, customise, advise", "顾问型：解决问题、量身定制、提供建议"),
  strategic: text("Enterprise: join core competences on several levels", "战略型：多层面整合双方核心能力"),
};
