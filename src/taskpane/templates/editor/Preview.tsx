/** What a sheet of the template looks like, with rows of the example: it follows every change. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { Language } from "../../../plan/language";
import { Disclosure } from "../../../plan/panel/Disclosure";
import { usePanelStyles } from "../../../plan/panel/styles";
import { serialOf } from "../../../plan/cells/dateText";
import type { PlanData } from "../../../plan/planData";
import { colors } from "../../../plan/sheet/looks";
import type { Template } from "../../../plan/template";
import { joinNames } from "../../../plan/wording";
import { exampleOf } from "../../examples";
import { hasStages } from "../../../templates/document/processCalled";
import { useEditing } from "./editing";
import { previewTable } from "./previewRows";
import { TableSelect, tableOf } from "./TableSelect";

// A picture of a sheet: it has the colours of paper, whatever the pane has.
const useStyles = makeStyles({
  sheet: {
    overflowX: "auto",
    backgroundColor: colors.paper,
    color: colors.ink,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  band: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: colors.paper,
    fontWeight: tokens.fontWeightSemibold,
  },
  logo: { maxHeight: tokens.lineHeightBase500, maxWidth: "30%" },
  guidance: {
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    color: colors.muted,
    fontSize: tokens.fontSizeBase200,
  },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, width: "max-content" },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${colors.line}`,
    textAlign: "start",
    maxWidth: "180px",
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
  entry: { backgroundColor: colors.entry },
  computed: { color: colors.muted },
  number: { textAlign: "end" },
  chevrons: {
    display: "flex",
    flexWrap: "wrap",
    rowGap: tokens.spacingVerticalXXS,
    listStyleType: "none",
    margin: 0,
    padding: tokens.spacingVerticalXS,
  },
  chevron: {
    color: colors.paper,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    clipPath: "polygon(0 0, calc(100% - 10px) 0, 100% 50%, calc(100% - 10px) 100%, 0 100%, 10px 50%)",
    fontSize: tokens.fontSizeBase200,
  },
});

const today = (): number => {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
};

/** The example of the template in a language; null while it is loaded. */
const useExample = (template: Template, language: Language): PlanData | null => {
  const { registry } = useEditing();
  const [example, setExample] = useState<PlanData | null>(null);
  const base = template.company?.base ?? "";
  const brought = template.company?.example ?? null;
  const stages = template.company?.stages.length ?? 0;
  useEffect(() => {
    let gone = false;
    void exampleOf(registry, template, language, today()).then((data) => {
      if (!gone) setExample(data);
    });
    return () => {
      gone = true;
    };
    // Another template of the same base and length of process has the same example, unless it brings one.
  }, [registry, base, stages, language, brought]); // eslint-disable-line react-hooks/exhaustive-deps
  return example;
};

const Chevrons = ({ template }: { readonly template: Template }): ReactElement | null => {
  const styles = useStyles();
  const { document, language } = useEditing();
  const stages = document.process?.stages ?? [];
  const color = template.company?.look.brand ?? colors.brand;
  if (stages.length === 0) return null;
  return (
    <ol className={styles.chevrons}>
      {stages.map(({ label }, index) => (
        <li key={index} className={styles.chevron} style={{ backgroundColor: color }}>
          {typeof label === "string"
            ? label
            : (("en" in label && language === "en" ? label.en : label.zh) ?? ("en" in label ? label.en : ""))}
        </li>
      ))}
    </ol>
  );
};

export const Preview = ({ template }: { readonly template: Template }): ReactElement => {
  const editing = useEditing();
  const { document, own, language, texts } = editing;
  const styles = useStyles();
  const panel = usePanelStyles();
  const [only] = document.languages;
  const shown = document.languages.includes(language) || only === undefined ? language : only;
  const example = useExample(template, shown);
  const table = tableOf(editing);
  const section = table && own.sectionOf(table.id);
  const { look, guidance = {} } = template.company ?? {};
  const brand = look?.brand ?? colors.brand;
  const accent = look?.accent ?? colors.attention;
  const drawn = table && example ? previewTable(own, template, table, example) : null;
  const said = section ? guidance[section.id] : undefined;
  return (
    <Disclosure title={texts.preview.title} startsOpen className={panel.stack}>
      <p className={panel.muted}>{texts.preview.lead}</p>
      {editing.spot.part !== "columns" && editing.spot.part !== "rows" && <TableSelect />}
      {drawn && (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by the keyboard
        <section className={styles.sheet} aria-label={texts.preview.title} tabIndex={0} lang={shown}>
          <div className={styles.band} style={{ backgroundColor: brand }}>
            <span>{section?.name[shown]}</span>
            {look?.logo && <img className={styles.logo} src={`data:image/png;base64,${look.logo}`} alt={texts.look.logoAlt} />}
          </div>
          {said && (
            <p className={styles.guidance} style={{ color: accent }}>
              {said[shown]}
            </p>
          )}
          {table && hasStages(table) && <Chevrons template={template} />}
          <table className={styles.table}>
            <thead>
              <tr>
                {drawn.columns.map(({ id, header, isComputed }) => (
                  <th
                    key={id}
                    scope="col"
                    className={styles.cell}
                    style={isComputed ? { color: brand, backgroundColor: colors.band } : { color: colors.paper, backgroundColor: brand }}
                  >
                    {header}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {drawn.rows.map((row, index) => (
                <tr key={index}>
                  {row.map((content, at) => {
                    const column = drawn.columns[at];
                    return (
                      <td
                        key={column?.id ?? at}
                        className={mergeClasses(
                          styles.cell,
                          column?.isComputed ? styles.computed : styles.entry,
                          column?.isNumber ? styles.number : undefined,
                        )}
                      >
                        {content}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
          {drawn.columns
            .filter(({ words }) => words.length > 0)
            .map(({ id, header, words }) => (
              <p key={id} className={styles.guidance}>
                {texts.preview.lists(header, joinNames(words, shown))}
              </p>
            ))}
        </section>
      )}
    </Disclosure>
  );
};
