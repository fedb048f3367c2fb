/** The plan told for others: its text to be read here, as a file for Word or PowerPoint, on the clipboard, and as a copy for an assistant. */
import { Button, Field, Select, Textarea } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { assistantText } from "../../../briefing/assistant";
import { briefingFacts, type BriefingFacts } from "../../../briefing/facts";
import { forms } from "../../../briefing/forms";
import { plainOf } from "../../../briefing/written";
import type { Language } from "../../../plan/language";
import { copyText } from "../../../plan/panel/copyText";
import { usePanelStyles } from "../../../plan/panel/styles";
import { subjectOf } from "../../../plan/registry";
import type { Registry } from "../../../plan/section";
import type { OpenPlan, PlanHost } from "../../planHost";
import { fileNameOf, saveFile } from "../../saveFile";
import { briefingViewTexts } from "./texts";

export interface BriefingViewProps {
  /** The sections that the plan shows. */
  readonly registry: Registry;
  readonly open: OpenPlan;
  readonly host: Pick<PlanHost, "review">;
  readonly language: Language;
  /** Said while the facts are gathered. */
  readonly opening: string;
  readonly onImport: () => void;
}

type Said = "saved" | "copied" | "copiedForAssistant" | "copyFails" | "failed";

/** The facts in a language; null while they are gathered. What changed is told where the workbook keeps an earlier standing. */
const useFacts = ({ registry, open, host }: Pick<BriefingViewProps, "registry" | "open" | "host">, language: Language) => {
  const [facts, setFacts] = useState<BriefingFacts | "failed" | null>(null);
  const { plan, template, today } = open;
  useEffect(() => {
    let gone = false;
    const gather = async (): Promise<BriefingFacts> => {
      const review = await host.review((one) => one.read());
      const changes = review.ok ? review.value.report : null;
      return briefingFacts({ registry, plan, template, asOf: today, language, changes });
    };
    gather().then(
      (told) => {
        if (!gone) setFacts(told);
      },
      () => {
        if (!gone) setFacts("failed");
      },
    );
    return () => {
      gone = true;
    };
  }, [registry, plan, template, today, host, language]);
  return facts;
};

export const BriefingView = ({ registry, open, host, language, opening, onImport }: BriefingViewProps): ReactElement => {
  const styles = usePanelStyles();
  const own = briefingViewTexts[language];
  const [of, setOf] = useState<Language>(open.plan.language);
  const [said, setSaid] = useState<Said | null>(null);
  const [shown, setShown] = useState("");
  const [busy, setBusy] = useState(false);
  const facts = useFacts({ registry, open, host }, of);
  if (facts === null) return <p role="status">{opening}</p>;
  if (facts === "failed") return <p role="status">{own.failed}</p>;

  const making = async (work: () => Promise<Said>): Promise<void> => {
    setSaid(null);
    setShown("");
    setBusy(true);
    setSaid(await work().catch((): Said => "failed"));
    setBusy(false);
  };
  const save = (form: "docx" | "pptx"): Promise<void> =>
    making(async () => {
      const { make, type } = forms[form];
      saveFile(`${fileNameOf(subjectOf(registry, open.plan).title)}.${form}`, await make(facts), type);
      return "saved";
    });
  const copy = (write: () => Promise<string>, done: Said = "copied"): Promise<void> =>
    making(async () => {
      const text = await write();
      if (await copyText(text)) return done;
      setShown(text);
      return "copyFails";
    });
  const text = plainOf(facts);
  return (
    <div className={styles.view}>
      <p className={styles.body}>{own.lead}</p>
      <Field label={own.language}>
        <Select value={of} onChange={(_event, data) => setOf(data.value === "zh" ? "zh" : "en")}>
          <option value="en">{own.languages.en}</option>
          <option value="zh">{own.languages.zh}</option>
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={busy} onClick={() => void save("docx")}>
          {own.docx}
        </Button>
        <Button disabled={busy} onClick={() => void save("pptx")}>
          {own.pptx}
        </Button>
        <Button disabled={busy} onClick={() => void copy(async () => String(await forms.md.make(facts)))}>
          {own.markdown}
        </Button>
        <Button disabled={busy} onClick={() => void copy(() => Promise.resolve(text))}>
          {own.text}
        </Button>
      </div>
      <p className={styles.muted} role="status">
        {said === null ? "" : own[said]}
      </p>
      {said === "copyFails" && (
        <Field label={own.shown}>
          <Textarea readOnly value={shown} resize="vertical" />
        </Field>
      )}
      <section className={styles.card} aria-label={own.assistant}>
        <h2 className={styles.heading}>{own.assistant}</h2>
        <p className={styles.body}>{own.assistantLead}</p>
        <div className={styles.buttons}>
          <Button
            disabled={busy}
            onClick={() => void copy(() => Promise.resolve(assistantText(facts, registry, open.plan)), "copiedForAssistant")}
          >
            {own.copyForAssistant}
          </Button>
          <Button onClick={onImport}>{own.answer}</Button>
        </div>
      </section>
      <Field label={own.preview}>
        <Textarea readOnly value={text} resize="vertical" rows={18} />
      </Field>
    </div>
  );
};
