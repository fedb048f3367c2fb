/** The views about templates, loaded together when one of them is opened. */
import { useState, type ReactElement } from "react";
import type { Language } from "../../plan/language";
import type { Registry } from "../../plan/section";
import type { View } from "../navigation";
import type { OpenPlan, PlanHost } from "../planHost";
import type { PlanStore } from "../usePlan";
import { useEverything } from "../useEverything";
import { PlanTemplateView } from "./PlanTemplateView";
import { SaveTemplateView } from "./SaveTemplateView";
import { TemplatesView } from "./TemplatesView";
import { templateTexts } from "./texts/texts";

export interface TemplateViewProps {
  readonly view: Extract<View, { readonly name: "planTemplate" | "saveTemplate" | "templates" }>;
  readonly everything: () => Promise<Registry>;
  readonly host: Pick<PlanHost, "templates">;
  readonly onRun: PlanStore["change"];
  /** Null where the workbook holds no plan. */
  readonly open: OpenPlan | null;
  readonly busy: boolean;
  readonly language: Language;
  readonly opening: string;
  readonly onGo: (view: View) => void;
}

export const TemplateView = ({ view, everything, host, onRun, open, busy, language, opening, onGo }: TemplateViewProps): ReactElement => {
  const registry = useEverything(everything);
  const texts = templateTexts[language];
  const [failed, setFailed] = useState<string | null>(null);
  if (!registry) return <p role="status">{opening}</p>;
  const save = async (name: string, withExample: boolean): Promise<void> => {
    const outcome = await host.templates(({ saveAs }) => saveAs(name, withExample));
    if (outcome.ok) onGo({ name: "templates", document: outcome.value });
    else setFailed(`${outcome.error.text[language]} ${outcome.error.next[language]}`);
  };
  if (view.name === "planTemplate" && open)
    return (
      <PlanTemplateView
        open={open}
        registry={registry}
        host={host}
        busy={busy}
        onRun={onRun}
        language={language}
        texts={texts}
        onSave={() => onGo({ name: "saveTemplate" })}
        onEdit={(document) => onGo({ name: "templates", document })}
      />
    );
  if (view.name === "saveTemplate" && open)
    return (
      <SaveTemplateView
        texts={texts}
        name={open.template.company ? open.template.name[language] : ""}
        busy={busy}
        failed={failed}
        onSave={(name, withExample) => void save(name, withExample)}
      />
    );
  return (
    <TemplatesView
      registry={registry}
      begins={view.document ?? null}
      before={open?.template.company?.document ?? null}
      hasPlan={open !== null}
      language={language}
      texts={texts}
      onFromPlan={() => onGo({ name: "saveTemplate" })}
      onPlan={(document) => onGo({ name: "newPlan", template: JSON.stringify(document) })}
    />
  );
};
