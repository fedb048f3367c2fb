/** What the cards of an opportunity and of a competitor say about the white space: the cells they stand in. */
import type { Language } from "../../plan/language";
import { formatMoney, joinParts } from "../../plan/panel/format";
import type { PlanWith } from "../../plan/plan";
import type { CardLine } from "../../plan/section";
import { nameKey } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import type { accountTable } from "../account/table";
import { whiteSpaceTable } from "./table";
import { cellTitle, whiteTexts } from "./texts";
import { stateWords } from "./words";

type WhitePlan = PlanWith<typeof whiteSpaceTable | typeof accountTable>;

const linesOf =
  (column: "opportunity" | "competitor") =>
  (plan: WhitePlan, name: string, _today: number, language: Language): readonly CardLine[] =>
    plan.whiteSpace.flatMap((cell, row): readonly CardLine[] =>
      nameKey(cell[column] ?? "") !== nameKey(name)
        ? []
        : [
            {
              label: whiteTexts.name,
              text: joinParts([
                cellTitle(cell.unit, cell.offering),
                cell.state === null ? null : labelOf(stateWords, cell.state, language),
                cell.amount === null ? null : formatMoney(cell.amount, plan.account.currency, language),
                column === "opportunity" ? cell.competitor : cell.opportunity,
              ]),
              place: { table: whiteSpaceTable.id, row, column },
            },
          ],
    );

export const about = { opportunities: linesOf("opportunity"), competitors: linesOf("competitor") };
