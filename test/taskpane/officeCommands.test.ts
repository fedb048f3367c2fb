import { excelActionIds } from "../../src/actions/planActions";
import { createCommandBus } from "../../src/taskpane/commandBus";
import { associateCommands } from "../../src/taskpane/officeCommands";
import { registry } from "../registry";

const ids = excelActionIds(registry);

type Run = (event?: { readonly completed: () => void }) => Promise<void>;

const officeWith = (showAsTaskpane: () => Promise<void>) => {
  const associated = new Map<string, Run>();
  return {
    associated,
    office: { actions: { associate: (id: string, run: Run) => void associated.set(id, run) }, addin: { showAsTaskpane } },
  };
};

describe("commands of the ribbon", () => {
  it("are all associated", () => {
    const { associated, office } = officeWith(() => Promise.resolve());
    associateCommands(office, ids, createCommandBus());
    expect([...associated.keys()]).toEqual(ids);
  });

  it("reach the pane, open it and report completion", async () => {
    const { associated, office } = officeWith(jest.fn(() => Promise.resolve()));
    const bus = createCommandBus();
    const heard: string[] = [];
    bus.listen((id) => heard.push(id));
    associateCommands(office, ids, bus);
    const completed = jest.fn();
    await associated.get("checkPlan")!({ completed });
    expect(heard).toEqual(["checkPlan"]);
    expect(office.addin.showAsTaskpane).toHaveBeenCalledTimes(1);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("report completion even when Excel refuses to open the pane", async () => {
    const { associated, office } = officeWith(() => Promise.reject(new Error("not now")));
    associateCommands(office, ids, createCommandBus());
    const completed = jest.fn();
    await associated.get("addAction")!({ completed });
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("run from a shortcut, which brings no event", async () => {
    const { associated, office } = officeWith(() => Promise.resolve());
    associateCommands(office, ids, createCommandBus());
    await expect(associated.get("addAction")!()).resolves.toBeUndefined();
  });
});
