/** The company's sales process: its stages in their order, what closes and proves them, and how likely an order is in them. */
import { Button, Field, Select } from "@fluentui/react-components";
import { AddRegular, ArrowDownRegular, ArrowUpRegular, DeleteRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { formatShare, joinParts } from "../../../plan/panel/format";
import { usePanelStyles } from "../../../plan/panel/styles";
import { newProcess, stageCounts } from "../../../templates/document/newProcess";
import { fewestStages, mostStages } from "../../../templates/document/schema";
import { calledIn, problemAt, useEditing } from "./editing";
import { Entry } from "./Entry";
import { BothPlace, NumberPlace } from "./fields";
import type { Path } from "./history";

const stages: Path = ["process", "stages"];

const BeginProcess = (): ReactElement => {
  const { change, texts } = useEditing();
  const panel = usePanelStyles();
  const [count, setCount] = useState(stageCounts[1] ?? fewestStages);
  return (
    <>
      <p className={panel.body}>{texts.process.usual}</p>
      <Field label={texts.process.count}>
        <Select value={count.toString()} onChange={(_event, { value }) => setCount(Number(value))}>
          {stageCounts.map((one) => (
            <option key={one} value={one.toString()}>
              {one.toString()}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <Button onClick={() => change({ kind: "put", path: ["process"], value: newProcess(count) })}>{texts.process.own}</Button>
      </div>
    </>
  );
};

export const Process = (): ReactElement => {
  const editing = useEditing();
  const { document, change, spot, go, language, texts } = editing;
  const panel = usePanelStyles();
  const list = useRef<HTMLOListElement>(null);
  /** Where the stage went that the keyboard moves: the focus goes along. */
  const [moved, setMoved] = useState<number | null>(null);
  useEffect(() => {
    if (moved === null) return;
    list.current?.querySelector<HTMLElement>(`[data-entry="${moved.toString()}"]`)?.focus();
    setMoved(null);
  }, [moved]);
  const process = document.process?.stages;
  if (!process) return <BeginProcess />;
  const move = (from: number, to: number): void => {
    if (to < 0 || to >= process.length) return;
    change({ kind: "move", path: stages, from, to });
    if (spot.entry === from.toString()) go({ entry: to.toString() });
    setMoved(to);
  };
  const press =
    (index: number) =>
    (event: KeyboardEvent): void => {
      if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
      event.preventDefault();
      move(index, index + (event.key === "ArrowUp" ? -1 : 1));
    };
  const add = (): void => {
    const last = process.at(-1)?.probability ?? 0;
    const number = (process.length + 1).toString();
    const { newStage, newMilestone } = texts.process;
    const stage = { label: `${newStage} ${number}`, milestone: `${newMilestone} ${number}`, probability: last };
    change({ kind: "put", path: [...stages, process.length], value: stage });
    go({ entry: process.length.toString() });
  };
  return (
    <>
      <p className={panel.body}>{texts.process.lead}</p>
      <ol ref={list} className={panel.list}>
        {process.map((stage, index) => {
          const name = calledIn(stage.label, language, texts.editor.unnamed);
          const path: Path = [...stages, index];
          return (
            <Entry
              key={index}
              id={index.toString()}
              name={`${(index + 1).toString()} ${name}`}
              note={joinParts([
                calledIn(stage.milestone, language, texts.editor.unnamed),
                typeof stage.probability === "number" ? formatShare(stage.probability) : null,
              ])}
              isWrong={problemAt(editing, path)?.isError === true}
              onKeyDown={press(index)}
              beside={
                <>
                  <Button
                    appearance="subtle"
                    size="small"
                    icon={<ArrowUpRegular />}
                    disabled={index === 0}
                    aria-label={texts.editor.up(name)}
                    onClick={() => move(index, index - 1)}
                  />
                  <Button
                    appearance="subtle"
                    size="small"
                    icon={<ArrowDownRegular />}
                    disabled={index === process.length - 1}
                    aria-label={texts.editor.down(name)}
                    onClick={() => move(index, index + 1)}
                  />
                  <Button
                    appearance="subtle"
                    size="small"
                    icon={<DeleteRegular />}
                    disabled={process.length <= fewestStages}
                    aria-label={texts.editor.remove(name)}
                    onClick={() => change({ kind: "put", path, value: undefined })}
                  />
                </>
              }
            >
              <BothPlace path={[...path, "label"]} label={texts.process.label} isNeeded />
              <BothPlace path={[...path, "milestone"]} label={texts.process.milestone} isNeeded />
              <BothPlace path={[...path, "proof"]} label={texts.process.proof} />
              <BothPlace path={[...path, "work"]} label={texts.process.work} isLong />
              <BothPlace path={[...path, "buyer"]} label={texts.process.buyer} />
              <NumberPlace path={[...path, "probability"]} label={texts.process.probability} isShare />
            </Entry>
          );
        })}
      </ol>
      <p className={panel.muted}>{texts.process.keys}</p>
      <div className={panel.buttons}>
        <Button icon={<AddRegular />} disabled={process.length >= mostStages} onClick={add}>
          {texts.process.addStage}
        </Button>
        <Button appearance="subtle" onClick={() => change({ kind: "put", path: ["process"], value: undefined })}>
          {texts.process.giveUp}
        </Button>
      </div>
    </>
  );
};
