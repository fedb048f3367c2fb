/** A build that breaks off, at every place where it can. */
import { planFunctions } from "../../../src/cli/planFunctions";
import { createExcel, withGlobals } from "../../../src/host/node";
import { buildPlan } from "../../../src/workbook/build/buildPlan";
import { WorkbookError } from "../../../src/workbook/errors";
import { buildIn, exampleData, reviewDate } from "../buildExample";
import { registry } from "../../registry";
import { comparable } from "./comparable";

const functions = planFunctions(registry);

describe("a build that breaks off", () => {
  it.each([0, 40, 400])(
    "in whichever batch, after %i of its actions, gives the same workbook when it is run again",
    async (afterActions) => {
      const data = exampleData("hospital");
      const whole = await buildIn(data, { functions });
      const wanted = comparable(whole.excel.workbook);
      const { requests } = whole.excel.host.statistics;
      whole.excel.dispose();
      for (let broken = 1; broken <= requests; broken += 1) {
        const excel = await createExcel({
          customFunctions: functions,
          now: () => reviewDate,
          locale: "zh-CN",
          failAt: (request) => (request >= broken ? { code: "AccessDenied", afterActions: request === broken ? afterActions : 0 } : null),
        });
        excel.workbook.customFunctionNamespaces = ["KAM"];
        await withGlobals(excel, () => buildPlan(registry, { data, asOf: reviewDate })).catch((error: unknown) => {
          if (!(error instanceof WorkbookError)) throw error;
        });
        const again = await buildIn(data, { functions, workbook: excel.workbook });
        expect({ broken, workbook: comparable(again.excel.workbook) }).toEqual({ broken, workbook: wanted });
        excel.dispose();
        again.excel.dispose();
      }
    },
  );
});
