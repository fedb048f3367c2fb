import { createCommandBus } from "../../src/taskpane/commandBus";

describe("commands on their way to the pane", () => {
  it("wait for the pane and arrive in order", () => {
    const bus = createCommandBus();
    bus.send("newPlan");
    bus.send("checkPlan");
    const heard: string[] = [];
    bus.listen((id) => heard.push(id));
    bus.send("addAction");
    expect(heard).toEqual(["newPlan", "checkPlan", "addAction"]);
  });

  it("wait again after the listener left", () => {
    const bus = createCommandBus();
    const first: string[] = [];
    bus.listen((id) => first.push(id))();
    bus.send("checkPlan");
    const second: string[] = [];
    bus.listen((id) => second.push(id));
    expect([first, second]).toEqual([[], ["checkPlan"]]);
  });

  it("keep the newer listener when the older one leaves late", () => {
    const bus = createCommandBus();
    const leave = bus.listen(() => undefined);
    const heard: string[] = [];
    bus.listen((id) => heard.push(id));
    leave();
    bus.send("addAction");
    expect(heard).toEqual(["addAction"]);
  });
});
