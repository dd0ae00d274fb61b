// The import wizard: a file goes straight to /exchange and back. Nothing of it enters the state of the page.
import React, { useCallback, useEffect, useRef, useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { Checked, Done, Mapping, Problem, Progress, Upload } from "./import_steps.jsx";

const BUSY = ["CHECKING", "APPLYING"];
const POLL_MS = 700;

/** What the server says to a request: {ok, said} or {problem}. */
async function ask(path, lang, texts, init = {}) {
  try {
    const headers = { Accept: "application/json", "Accept-Language": lang === "en" ? "en" : "zh-CN", ...init.headers };
    const answer = await fetch(`${path}?lang=${lang}`, { credentials: "same-origin", ...init, headers });
    const said = await answer.json();
    return answer.ok ? { said } : { problem: said.error || { message: texts.failed } };
  } catch {
    return { problem: { message: texts.offline, hint: "" } };
  }
}

const json = (body) => ({ method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" } });

/** Which step a batch is at: 1 mapping, 2 checked, 3 done. */
function stepOf(batch, remap) {
  if (!batch) return 0;
  if (batch.state === "APPLIED" || batch.state === "UNDONE") return 3;
  if (batch.state === "APPLYING" || (batch.state === "CHECKED" && !remap)) return 2;
  return 1;
}

/** The batch that the address names, followed while somebody works on it. */
function useBatch(lang, texts) {
  const [params] = useSearchParams();
  const id = params.get("batch") || "";
  const [batch, setBatch] = useState(null);
  const [problem, setProblem] = useState(null);
  const read = useCallback(async () => {
    const { said, problem: refused } = await ask(`/exchange/imports/${encodeURIComponent(id)}`, lang, texts);
    if (said) setBatch(said);
    else setProblem(refused);
  }, [id, lang]);
  useEffect(() => {
    if (!id) {
      setBatch(null);
      setProblem(null);
    } else read();
  }, [id, lang]);
  useEffect(() => {
    if (!batch || !BUSY.includes(batch.state)) return undefined;
    const timer = setTimeout(read, POLL_MS);
    return () => clearTimeout(timer);
  }, [batch]);
  return { id, batch, setBatch, problem, setProblem };
}

function Steps({ at, texts }) {
  return (
    <ol className="iw-steps" aria-label={texts.steps}>
      {[texts.step1, texts.step2, texts.step3, texts.step4].map((name, index) => (
        <li key={name} className={index === at ? "on" : index < at ? "past" : ""} aria-current={index === at ? "step" : undefined}>
          <i aria-hidden="true">{index < at ? "✓" : index + 1}</i>
          {name}
        </li>
      ))}
    </ol>
  );
}

export function ImportWizard({ lang = "zh", texts = {}, kinds = [], areas = [] }) {
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const { id, batch, setBatch, problem, setProblem } = useBatch(lang, texts);
  const [busy, setBusy] = useState("");
  const [remap, setRemap] = useState(false);
  const top = useRef(null);
  const step = stepOf(batch, remap);
  useEffect(() => {
    top.current?.closest(".main")?.scrollTo(0, 0);
  }, [step]);

  const run = async (what, path, init) => {
    if (busy) return null;
    setBusy(what);
    setProblem(null);
    const { said, problem: refused } = await ask(path, lang, texts, init);
    setBusy("");
    if (refused) setProblem({ ...refused, during: what });
    return said;
  };
  const upload = async (file, kind, community) => {
    const form = new FormData();
    form.append("file", file);
    form.append("resource", kind);
    if (community) form.append("community", community);
    const said = await run("upload", "/exchange/imports", { method: "POST", body: form });
    if (said) {
      setBatch(said);
      navigate(`/import?of=${encodeURIComponent(kind)}&batch=${said.id}`);
    }
  };
  const act = async (what, body) => {
    const said = await run(what, `/exchange/imports/${id}/${what}`, json(body));
    if (said) {
      setBatch(said);
      setRemap(what === "mapping" && Boolean(body.headerRows || body.sheet) && said.state === "UPLOADED");
    }
  };
  const again = () => navigate(`/import?of=${encodeURIComponent(batch?.plural || params.get("of") || "")}`);
  const props = { batch, texts, lang, busy, act, again };
  return (
    <div className="iw" ref={top}>
      <Steps at={step} texts={texts} />
      {problem ? <Problem problem={problem} texts={texts} onRest={problem.code === "IMPORT_CHANGED_SINCE" ? () => act("undo", { rest: true }) : null} /> : null}
      {step === 0 && !id ? <Upload kinds={kinds} areas={areas} of={params.get("of") || ""} texts={texts} lang={lang} busy={busy} onUpload={upload} ask={(path) => ask(path, lang, texts)} /> : null}
      {batch && BUSY.includes(batch.state) ? <Progress {...props} /> : null}
      {step === 1 && batch.state !== "CHECKING" ? <Mapping key={`${batch.sheet}${batch.headerRows}${batch.state}`} {...props} /> : null}
      {step === 2 && batch.state !== "APPLYING" ? <Checked {...props} onRemap={() => setRemap(true)} /> : null}
      {step === 3 ? <Done {...props} /> : null}
    </div>
  );
}
