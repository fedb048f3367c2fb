/** A build that breaks off, at every place where it can. */
import { planFunctions } from "../../../src/cli/planFunctions";
import { createExcel, withGlobals } from "../../../src/host/node";
import { buildPlan } from "../../../src/workbook/build/buildPlan";
import { WorkbookError } from "../../../src/workbook/errors";
import { buildIn, exampleData, reviewDate } from "../buildExample";
import { registry } from "../../registry";
import { comparable } from "./comparable";

const functions = planFunctions(registry);

/** Nothing of the batch was done, some of it, nearly all: each batch breaks off at one of these, the first and the last at each. */
const places = [0, 40, 400] as const;

test("a build that breaks off in whichever batch gives the same workbook when it is run again", async () => {
  const data = exampleData("hospital");
  const whole = await buildIn(data, { functions });
  const wanted = comparable(whole.excel.workbook);
  const { requests } = whole.excel.host.statistics;
  whole.excel.dispose();
  const breaks = Array.from({ length: requests }, (_request, index) => index + 1).flatMap((broken) =>
    (broken === 1 || broken === requests ? places : [places[broken % places.length] ?? 0]).map((afterActions) => ({
      broken,
      afterActions,
    })),
  );
  for (const { broken, afterActions } of breaks) {
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
    expect({ broken, afterActions, workbook: comparable(again.excel.workbook) }).toEqual({ broken, afterActions, workbook: wanted });
    excel.dispose();
    again.excel.dispose();
  }
});
