/** KAM.TERRITORY (chapter 11). */
import { CellError, defineFunction, type FunctionDefinition, type Result } from "../../plan/functions/functionDefinition";
import { optional, parameter } from "../../plan/functions/parameters";
import { divide, extended } from "./figures/divide";

/** More managers than that are no team of one plan. */
const mostManagers = 200;

const messages = {
  today: (number: number, managers: number) =>
    `today: ${number.toString()} is not accepted. Enter numbers of managers from 1 to ${managers.toString()}.`,
};

const numbered = (rows: readonly number[], length: number, territories: Int32Array): Result => {
  const numbers: (number | null)[][] = Array.from({ length }, () => [null]);
  rows.forEach((row, at) => {
    numbers[row] = [(territories[at] ?? 0) + 1];
  });
  return numbers;
};

export const territoryFunctions: readonly FunctionDefinition[] = [
  defineFunction({
    id: "TERRITORY",
    description: {
      en: "A manager number for each account: visits balanced within 10 %, travel short; the same accounts always get the same numbers",
      zh: "为每个客户给出客户经理编号：拜访量相差不超过 10 %，路程短；相同的客户总得到相同的编号",
    },
    parameters: [
      parameter("x", "Kilometres to the east, one a cell; a blank gets no manager", "以东公里数，每格一个，空格不分配", {
        kind: "numbers",
      }),
      parameter("y", "Kilometres to the north, one a cell", "以北公里数，每格一个", { kind: "numbers" }),
      parameter("visits", "Visits a month; a blank counts as none", "每月拜访次数，空格计为 0", { kind: "numbers", min: 0 }),
      parameter("managers", "How many managers", "客户经理人数", { kind: "number", min: 1, max: mostManagers, integer: true }),
      optional("today", "Numbers of today: only new accounts and what is out of balance move", "目前的编号：仅新客户和失衡部分变动", {
        kind: "numbers",
        min: 1,
      }),
    ],
    result: "matrix",
    source: "11",
    example: { formula: "=KAM.TERRITORY({0;1;50;51}, {0;0;0;0}, {2;2;2;2}, 2)", value: "1" },
    run: (x, y, visits, managers, today) => {
      const rows = x.flatMap((east, row) => (east === null || (y[row] ?? null) === null ? [] : [row]));
      const pick = (values: readonly (number | null)[]): Float64Array => Float64Array.from(rows, (row) => values[row] ?? 0);
      const places = { x: pick(x), y: pick(y), visits: pick(visits) };
      if (today === null) return numbered(rows, x.length, divide(places, managers));
      const wrong = today.find((one) => one !== null && (one > managers || !Number.isInteger(one)));
      if (wrong !== undefined && wrong !== null) return new CellError("#VALUE!", messages.today(wrong, managers));
      return numbered(
        rows,
        x.length,
        extended(
          places,
          Int32Array.from(rows, (row) => (today[row] ?? 0) - 1),
          managers,
        ),
      );
    },
  }),
];
