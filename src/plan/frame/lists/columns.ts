/** The columns of the table of words. */
import type { Text } from "../../language";

export type WordColumnId = "list" | "id" | "word" | "weight" | "meaning" | "listId";

export const wordColumns: readonly { readonly id: WordColumnId; readonly header: Text; readonly hint: Text; readonly width: number }[] = [
  { id: "list", header: { en: "List", zh: "词表" }, hint: { en: "Where the word is offered", zh: "用于何处" }, width: 27 },
  { id: "id", header: { en: "Id", zh: "编号" }, hint: { en: "Stable; do not change", zh: "固定编号，请勿修改" }, width: 23 },
  { id: "word", header: { en: "Word", zh: "词语" }, hint: { en: "Yours to rename", zh: "可改名" }, width: 32 },
  { id: "weight", header: { en: "Weight or value", zh: "权重或数值" }, hint: { en: "Yours to change", zh: "可修改" }, width: 11 },
  { id: "meaning", header: { en: "What it does", zh: "作用" }, hint: { en: "Which figure reads it", zh: "供哪个指标读取" }, width: 31 },
  { id: "listId", header: { en: "List id", zh: "词表编号" }, hint: { en: "Stable; do not change", zh: "固定编号，请勿修改" }, width: 16 },
];
