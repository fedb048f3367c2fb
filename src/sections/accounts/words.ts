/** Service classes with the strategy and the type of manager each asks for (chapter 1.4). */
import { listed, term, vocabulary, type Vocabulary } from "../../plan/words";
import { segmentWords, serviceClassWords } from "../account/words";

/** How a class is served; the id is that of the class, the words may be changed on the Lists sheet. */
export const serviceStrategyWords = listed(
  vocabulary("service-strategy", "Service strategy", "服务策略", [
    term("core", "Three-level visits; whole range, supply first", "三级拜访；全品类，优先供货"),
    term("specialty", "Theme visits; special products, in small lots", "主题拜访；特色产品，小批多次"),
    term("potential", "Raise volume and grade; supply by growth", "增量提档；按增长供货"),
    term("base", "Keep the best, at low cost to serve", "优胜劣汰；低成本服务"),
  ]),
);

/** Types of account managers, each for the class in the same place of the list of classes. */
export const managerTypeWords = listed(
  vocabulary("manager-type", "Manager type", "客户经理类型", [
    term("A", "A", "A"),
    term("B", "B", "B"),
    term("C", "C", "C"),
    term("D", "D", "D"),
  ]),
);

export type ServiceClass = (typeof serviceClassWords)["terms"][number]["id"];
export type ManagerType = (typeof managerTypeWords)["terms"][number]["id"];

export const typeOfClass: Readonly<Record<ServiceClass, ManagerType>> = { core: "A", specialty: "B", potential: "C", base: "D" };

export const accountsWords: readonly Vocabulary[] = [serviceClassWords, serviceStrategyWords, managerTypeWords, segmentWords];
