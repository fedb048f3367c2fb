/**
 * The page that Excel opens: pane, commands and functions share it and live as long as the document.
 * Commands are associated first, because Excel may call one as soon as Office is ready.
 */
import { createRoot } from "react-dom/client";
import { excelActionIds } from "../actions/planActions";
import { keepComposing } from "../plan/panel/composition";
import { createRegistry } from "../plan/registry";
import type { Registry } from "../plan/section";
import { lightSections } from "../sections/light";
import { App } from "./App";
import { createCommandBus } from "./commandBus";
import { messages } from "./messages/messages";
import { associateCommands } from "./officeCommands";
import { languageOf, preferencesKey } from "./preferences";
import { createWorkbookHost } from "./workbookHost";

const registry = createRegistry(lightSections);

let all: Promise<Registry> | undefined;

/** The sections of the larger sizes, when a plan has them or somebody asks for them. */
const everything = (): Promise<Registry> => (all ??= import("../sections/all").then(({ sections }) => createRegistry(sections)));

keepComposing(document);

const bus = createCommandBus();
associateCommands(Office, excelActionIds(registry), bus);

void Office.onReady(({ host }) => {
  const element = document.getElementById("pane");
  if (!element) return;
  // Outside Excel office.js answers with no host and there is no workbook to talk to.
  const context = Office.context as Partial<Office.Context>;
  const displayLanguage = languageOf(context.displayLanguage ?? navigator.language);
  if ((host as Office.HostType | null) === null) {
    element.textContent = messages[displayLanguage].shell.outside;
    return;
  }
  createRoot(element).render(
    <App
      host={createWorkbookHost(registry, everything)}
      bus={bus}
      registry={registry}
      everything={everything}
      displayLanguage={displayLanguage}
      store={window.localStorage}
      preferencesKey={preferencesKey(context.partitionKey)}
    />,
  );
});
