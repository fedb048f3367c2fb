/** What differs between the plan and another version of its template, and how it is brought in shape. */
import { Button } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { usePanelStyles } from "../../plan/panel/styles";
import { joinNames } from "../../plan/wording";
import type { Compared, Conformed, Refused as RefusedPlan } from "../../workbook/conform/conformPlan";
import { kindNames, type Difference } from "../../workbook/conform/difference";
import { loadCatalogue, loadFromCatalogue, type CatalogueTemplate } from "./catalogue";
import type { LoadedTemplate } from "./judgedTemplate";
import type { PlanTemplateProps } from "./planTemplateProps";
import { Refused, TemplateFileButton } from "./TemplateFileButton";

interface Comparison {
  readonly loaded: LoadedTemplate;
  readonly result: Compared | RefusedPlan | Conformed;
}

/** The newest version in the catalogue that is later than the plan's; null where there is none. */
const useNewer = ({ template }: PlanTemplateProps["open"]): CatalogueTemplate | null => {
  const [newer, setNewer] = useState<CatalogueTemplate | null>(null);
  const { id, version } = template;
  const isCompanys = template.company !== undefined;
  useEffect(() => {
    let gone = false;
    if (isCompanys)
      void loadCatalogue().then(({ templates }) => {
        if (!gone) setNewer(templates.find(({ entry }) => entry.id === id && entry.version > version) ?? null);
      });
    return () => {
      gone = true;
    };
  }, [id, version, isCompanys]);
  return newer;
};

const Differences = ({
  title,
  differences,
  language,
}: {
  readonly title: string;
  readonly differences: readonly Difference[];
} & Pick<PlanTemplateProps, "language">): ReactElement | null => {
  const panel = usePanelStyles();
  if (differences.length === 0) return null;
  return (
    <>
      <h3 className={panel.heading}>{title}</h3>
      <ul className={panel.list}>
        {differences.map(({ kind, place, text }, index) => (
          <li key={index} className={panel.tight}>
            <span className={panel.muted}>
              {kindNames[kind][language]}
              {place && ` · ${place.sheet} ${place.address}`}
            </span>
            <span className={panel.body}>{text[language]}</span>
          </li>
        ))}
      </ul>
    </>
  );
};

export const Conforming = (props: PlanTemplateProps): ReactElement => {
  const { open, registry, host, busy, onRun, language, texts } = props;
  const panel = usePanelStyles();
  const newer = useNewer(open);
  const [comparison, setComparison] = useState<Comparison | null>(null);
  const [working, setWorking] = useState(false);
  const [refused, setRefused] = useState<Parameters<typeof Refused>[0]["reasons"] | null>(null);

  const compare = async (loaded: LoadedTemplate): Promise<void> => {
    setWorking(true);
    const outcome = await host.templates(({ differences }) => differences(loaded.template));
    setWorking(false);
    setRefused(outcome.ok ? null : [outcome.error.text, outcome.error.next]);
    setComparison(outcome.ok ? { loaded, result: outcome.value } : null);
  };
  const see = async ({ entry }: CatalogueTemplate): Promise<void> => {
    setWorking(true);
    const loading = await loadFromCatalogue(registry, entry);
    setWorking(false);
    if (loading.kind === "loaded") return compare(loading.loaded);
    setRefused(loading.reasons);
  };
  const bring = async ({ loaded }: Comparison): Promise<void> => {
    setWorking(true);
    const outcome = await onRun(() => host.templates(({ conform }) => conform(loaded.template)));
    setWorking(false);
    if (outcome.ok) setComparison({ loaded, result: outcome.value });
  };

  const result = comparison?.result ?? null;
  const { name, version } = comparison?.loaded.template ?? open.template;
  const told = result?.kind === "compared" ? result.differences : [];
  return (
    <section className={panel.stack}>
      {newer && result?.kind !== "conformed" && (
        <div className={panel.card}>
          <p className={panel.body}>{texts.plan.newer(newer.entry.version)}</p>
          <div>
            <Button disabled={busy || working} onClick={() => void see(newer)}>
              {texts.plan.see}
            </Button>
          </div>
        </div>
      )}
      <TemplateFileButton
        label={texts.plan.compare}
        registry={registry}
        language={language}
        texts={texts}
        onLoaded={(loaded) => void compare(loaded)}
      />
      {working && <p role="status">{texts.plan.working}</p>}
      {refused && <Refused name={name[language]} reasons={refused} language={language} texts={texts} />}
      {comparison && result && (
        <section className={panel.stack} aria-label={texts.plan.differs(name[language], version)} aria-live="polite">
          <h2 className={panel.heading}>{texts.plan.differs(name[language], version)}</h2>
          {result.kind === "refused" && <p className={panel.body}>{result.refusal.text[language]}</p>}
          {result.kind === "compared" && result.inShape && <p className={panel.body}>✓ {texts.plan.inShape}</p>}
          {result.kind === "conformed" && result.lost.length === 0 && (
            <p className={panel.body}>✓ {texts.plan.brought(name[language], version)}</p>
          )}
          {result.kind === "conformed" && result.lost.length > 0 && (
            <p role="alert" className={panel.bad}>
              ■{" "}
              {texts.plan.lost(
                joinNames(
                  result.lost.map(({ table }) => open.registry.sectionOf(table)?.name[language] ?? table),
                  language,
                ),
              )}
            </p>
          )}
          <Differences title={texts.plan.follows} differences={told.filter(({ becomes }) => becomes === "follows")} language={language} />
          <Differences title={texts.plan.stays} differences={told.filter(({ becomes }) => becomes === "stays")} language={language} />
          {result.kind === "compared" && !result.inShape && (
            <>
              <p className={panel.muted}>{texts.plan.bringHint}</p>
              <div>
                <Button appearance="primary" disabled={busy || working} onClick={() => void bring(comparison)}>
                  {texts.plan.bring}
                </Button>
              </div>
            </>
          )}
        </section>
      )}
    </section>
  );
};
