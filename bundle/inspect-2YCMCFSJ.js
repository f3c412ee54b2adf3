import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  table
} from "./chunk-S3XZZG6Y.js";
import {
  writeFailures
} from "./chunk-B65SFMQX.js";
import "./chunk-BLIG24UF.js";
import {
  eachDocument
} from "./chunk-3VMPDJNK.js";
import {
  factsOf
} from "./chunk-6YA62L7G.js";
import {
  readInputArguments
} from "./chunk-VEGBHYVE.js";
import "./chunk-MV2P3USZ.js";
import "./chunk-EQUZPGOX.js";
import "./chunk-P2RK5TV6.js";
import "./chunk-GUC4FQ72.js";
import "./chunk-RBJSQWEI.js";
import "./chunk-LY2KTLF7.js";
import "./chunk-BE5F3WLD.js";
import "./chunk-PSGEEHXF.js";
import "./chunk-CLQ43K3I.js";
import "./chunk-ASYXBKJM.js";
import "./chunk-GZ2FTOYG.js";
import "./chunk-MEN4DUNC.js";
import "./chunk-5BWIGQ7M.js";
import "./chunk-TIP7NW4B.js";
import "./chunk-QGCXZQTF.js";
import "./chunk-EOI2XRC3.js";
import "./chunk-2RGL2VRJ.js";
import {
  passedOverLine
} from "./chunk-SXVPVKAL.js";
import "./chunk-UATIQNEV.js";
import "./chunk-AKSBQ4Q6.js";
import "./chunk-L7HBPK34.js";
import "./chunk-HPRNW4EY.js";
import {
  escapeControls
} from "./chunk-BG7CAZMX.js";
import "./chunk-3XKLSQSV.js";

// src/reporters/inspection.ts
function inspection(all) {
  return all.map(inspectionOf).join("\n");
}
function inspectionOf(facts) {
  const { path, kind, incidentDate, zones, sections, timeline, claims, actions } = facts;
  const head = [kind, incidentDate ?? "no date", zones.length > 0 ? zones.join(", ") : "no time zone"].join(", ");
  const parts = [
    `${escapeControls(path)}: ${head}
`,
    titled(
      "Sections",
      sections.length,
      table(
        ["line", "section"],
        sections.map(({ line, key }) => [String(line), key])
      )
    ),
    titled(
      "Timeline",
      timeline.length,
      table(
        ["line", "date", "time", "zone", "milestone", "what happened"],
        timeline.map((event) => [String(event.line), event.date ?? "", event.time, event.zone ?? "", event.milestone ?? "", shorten(event.text)])
      )
    ),
    titled(
      "Claims",
      claims.length,
      table(
        ["line", "kind", "stated", "read as", "explained by"],
        claims.map((claim) => [
          String(claim.line),
          claim.kind,
          shorten(claim.text),
          meaning(claim),
          "explainedBy" in claim ? shorten(claim.explainedBy ?? "") : ""
        ])
      )
    ),
    titled(
      "Actions",
      actions.length,
      table(
        ["line", "done", "owner", "due", "ticket", "action"],
        actions.map((action) => [
          String(action.line),
          action.done ? "yes" : "",
          shorten(action.owner ?? "", 24),
          shorten(action.due ?? "", 24),
          shorten(action.ticket ?? "", 24),
          shorten(action.text)
        ])
      )
    )
  ];
  const { decisions } = facts;
  if (decisions)
    parts.push(
      titled(
        "Why",
        decisions.length,
        table(
          ["line", "reading", "because"],
          decisions.map((own) => [String(own.line), shorten(own.reading), shorten(own.because)])
        )
      )
    );
  return parts.join("\n");
}
function titled(title, count, body) {
  return count === 0 ? `${title}: none
` : `${title} (${count})
${body}`;
}
function shorten(text, length = 72) {
  const plain = escapeControls(text.replace(/\s+/g, " ").trim());
  return plain.length > length ? `${plain.slice(0, length - 1)}…` : plain;
}
function meaning(claim) {
  switch (claim.kind) {
    case "window":
      return `${moment(claim.startDate, claim.start)} – ${moment(claim.endDate, claim.end)}`;
    case "percent":
      return `${claim.value} %${claim.of === "" ? "" : ` of ${escapeControls(claim.of)}`}`;
    default:
      return `${claim.approximate ? "about " : ""}${claim.minutes} min`;
  }
}
function moment(date, time) {
  return [date, time ?? "?"].filter((part) => part !== null).join(" ");
}

// src/cli/inspect.ts
async function inspectCommand(args, io) {
  const { paths, options } = await readInputArguments(args, io);
  const all = [];
  const failures = [];
  for await (const result of eachDocument(paths, options, ({ incident }, { path }) => factsOf(incident, path, args.explain))) {
    if ("reason" in result) failures.push(result);
    else if ("timeline" in result) all.push(result);
    else if (result.named) io.stderr.write(`${passedOverLine(result)}
`);
  }
  io.stdout.write(args.format === "json" ? `${JSON.stringify(all, void 0, 2)}
` : inspection(all));
  writeFailures(failures, args.debug, io);
  return failures.length > 0 ? 2 : 0;
}
export {
  inspectCommand
};
