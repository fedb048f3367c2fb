/** KAM.VALUETYPE (chapter 1.3). */
import { defineFunction, type FunctionDefinition, type NativeReferences } from "../../plan/functions/functionDefinition";
import { languageParameter, parameter } from "../../plan/functions/parameters";
import { nativeTicks } from "../../plan/functions/twins";
import { labelOf } from "../../plan/words";
import { valueTypeWords } from "../account/words";
import { valueTypeOf } from "./figures";
import { valueTypeIds, type ValueTypeId } from "./words";

const ticks = (name: ValueTypeId, en: string, zh: string) =>
  parameter(name, `TRUE or FALSE for each statement of ${en}`, `${zh}各项说法，每项 TRUE 或 FALSE`, { kind: "flags" });

const nativeValueType = ([intrinsic = "", extrinsic = "", strategic = ""]: readonly string[], { language }: NativeReferences): string => {
  const share = (range: string): string => {
    return `ROUND(${nativeTicks(range)}/(ROWS(${range})*COLUMNS(${range})),9)`;
  };
  const [i, e, s] = [share(intrinsic), share(extrinsic), share(strategic)];
  const [first, second, third] = valueTypeIds.map((id) => `"${labelOf(valueTypeWords, id, language)}"`);
  return `IF(MAX(${i},${e},${s})=0,"",IF(AND(${i}>=${e},${i}>=${s}),${first ?? ""},IF(${e}>=${s},${second ?? ""},${third ?? ""})))`;
};

export const valueTypeFunctions: readonly FunctionDefinition[] = [
  defineFunction({
    id: "VALUETYPE",
    description: {
      en: "The kind of value the customer buys: the type with the largest share of statements ticked; a tie goes to the less demanding",
      zh: "客户购买的价值类型：勾选占比最高的类型，并列时取要求较低者",
    },
    parameters: [
      ticks("intrinsic", "intrinsic value", "内在价值型"),
      ticks("extrinsic", "extrinsic value", "外在价值型"),
      ticks("strategic", "strategic value", "战略价值型"),
      languageParameter,
    ],
    result: "scalar",
    answers: [valueTypeWords],
    source: "1.3",
    example: {
      formula: "=KAM.VALUETYPE({TRUE,FALSE,FALSE,FALSE}, {TRUE,TRUE,TRUE,FALSE}, {TRUE,TRUE,FALSE,FALSE})",
      value: "Extrinsic value",
    },
    run: (intrinsic, extrinsic, strategic, language) => {
      const type = valueTypeOf({ intrinsic, extrinsic, strategic });
      return type === null ? null : labelOf(valueTypeWords, type, language);
    },
    native: nativeValueType,
  }),
];
