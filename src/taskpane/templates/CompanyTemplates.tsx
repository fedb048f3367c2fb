/**
 * The company's templates among the choices of a new plan: those of the catalogue beside the add-in, and a file. Retired ones are not offered;
 * a draft comes only from its file, and says so.
 */
import { Field, makeStyles, mergeClasses, MessageBar, MessageBarBody, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { Language, Text } from "../../plan/language";
import { joinParts } from "../../plan/panel/format";
import { usePanelStyles } from "../../plan/panel/styles";
import type { Registry } from "../../plan/section";
import { usePictureChoice } from "../components/pictureChoice";
import { judgedTemplate, type LoadedTemplate, type TemplateLoading } from "./judgedTemplate";
import { loadCatalogue, loadFromCatalogue, type Catalogue, type CatalogueTemplate } from "./catalogue";
import { Refused, TemplateFileButton } from "./TemplateFileButton";
import type { TemplateTexts } from "./texts/texts";

const useStyles = makeStyles({
  mark: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

export interface CompanyTemplatesProps {
  readonly registry: Registry;
  /** Text of a template that somebody came with; null where nobody did. */
  readonly begins: string | null;
  /** The one that is chosen; null for a built-in one. */
  readonly chosen: LoadedTemplate | null;
  readonly seen: Readonly<Record<string, number>>;
  readonly language: Language;
  readonly texts: TemplateTexts;
  readonly onChoose: (chosen: LoadedTemplate) => void;
}

interface Said {
  readonly name: string;
  readonly reasons: readonly Text[];
}

const Offered = ({
  offer: { entry, picture },
  isNew,
  language,
  texts,
}: {
  readonly offer: CatalogueTemplate;
  readonly isNew: boolean;
  readonly language: Language;
  readonly texts: TemplateTexts;
}): ReactElement => {
  const styles = useStyles();
  const frame = usePictureChoice();
  const panel = usePanelStyles();
  return (
    <span className={frame.choice}>
      <img className={frame.picture} src={picture} alt="" />
      <span className={panel.tight}>
        <span>{entry.name[language]}</span>
        <span className={panel.muted}>{entry.purpose[language]}</span>
        <span className={panel.muted}>
          {joinParts([texts.offer.version(entry.version), entry.published])}
          {isNew && <span className={mergeClasses(panel.muted, styles.mark)}> · {texts.offer.newVersion}</span>}
        </span>
      </span>
    </span>
  );
};

export const CompanyTemplates = ({ registry, begins, chosen, seen, language, texts, onChoose }: CompanyTemplatesProps): ReactElement => {
  const panel = usePanelStyles();
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const [refused, setRefused] = useState<Said | null>(null);
  /** The one that came from a file, with the file's name. */
  const [opened, setOpened] = useState<{ readonly loaded: LoadedTemplate; readonly file: string | null } | null>(null);
  useEffect(() => {
    let gone = false;
    void loadCatalogue().then((loaded) => {
      if (!gone) setCatalogue(loaded);
    });
    return () => {
      gone = true;
    };
  }, []);

  const take = (loading: TemplateLoading, name: string): LoadedTemplate | null => {
    setOpening(null);
    const reasons = loading.kind === "refused" ? loading.reasons : [];
    const isRetired = loading.kind === "loaded" && loading.loaded.document.state === "retired";
    const why = isRetired ? [{ en: texts.offer.retired, zh: texts.offer.retired }] : reasons;
    setRefused(why.length > 0 ? { name, reasons: why } : null);
    if (loading.kind === "refused" || isRetired) return null;
    onChoose(loading.loaded);
    return loading.loaded;
  };
  useEffect(() => {
    if (begins === null) return;
    const loaded = take(judgedTemplate(registry, begins), "");
    if (loaded) setOpened({ loaded, file: null });
    // Once, with what somebody came with.
  }, []); // eslint-disable-line react-hooks/exhaustive-deps
  const choose = async ({ entry }: CatalogueTemplate): Promise<void> => {
    setOpening(entry.name[language]);
    take(await loadFromCatalogue(registry, entry), entry.name[language]);
  };

  const offers = catalogue?.templates ?? [];
  const fromFile = opened && chosen === opened.loaded;
  const value = chosen === null ? "" : fromFile ? "file" : chosen.document.id;
  return (
    <div className={panel.stack}>
      {(offers.length > 0 || opened) && (
        <Field label={texts.offer.title}>
          <RadioGroup
            value={value}
            onChange={(_event, { value: id }) => {
              const offer = offers.find(({ entry }) => entry.id === id);
              if (id === "file" && opened) onChoose(opened.loaded);
              else if (offer) void choose(offer);
            }}
          >
            {offers.map((offer) => (
              <Radio
                key={offer.entry.id}
                value={offer.entry.id}
                label={
                  <Offered
                    offer={offer}
                    isNew={(seen[offer.entry.id] ?? offer.entry.version) < offer.entry.version}
                    language={language}
                    texts={texts}
                  />
                }
              />
            ))}
            {opened && (
              <Radio
                value="file"
                label={
                  <span className={panel.tight}>
                    <span>{opened.loaded.template.name[language]}</span>
                    <span className={panel.muted}>{opened.loaded.template.purpose[language]}</span>
                    <span className={panel.muted}>
                      {joinParts([
                        texts.offer.version(opened.loaded.document.version),
                        opened.file === null ? null : texts.offer.fromFile(opened.file),
                      ])}
                    </span>
                  </span>
                }
              />
            )}
          </RadioGroup>
        </Field>
      )}
      {opening !== null && <p role="status">{texts.offer.opening(opening)}</p>}
      {refused && <Refused {...refused} language={language} texts={texts} />}
      {catalogue?.problem && <p className={panel.muted}>{catalogue.problem[language]}</p>}
      {fromFile && opened.loaded.document.state === "draft" && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{texts.offer.draft}</MessageBarBody>
        </MessageBar>
      )}
      <TemplateFileButton
        label={texts.offer.openFile}
        registry={registry}
        language={language}
        texts={texts}
        onLoaded={(loaded, file) => {
          if (take({ kind: "loaded", loaded, notes: [] }, file)) setOpened({ loaded, file });
        }}
      />
    </div>
  );
};
