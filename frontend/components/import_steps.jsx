// The steps of the import wizard as components: what is shown, and which request follows.
import React, { useEffect, useRef, useState } from "react";
import { Link } from "react-router";

const ACCEPT = ".xlsx,.csv,.ods,.geojson";
const KIND_COUNT = ["create", "update", "same", "error"];

const fill = (text, values) => Object.entries(values).reduce((said, [name, value]) => said.replace(`%${name}`, value), text || "");
const number = (value) => String(value ?? 0).replace(/\B(?=(\d{3})+$)/g, "\u2009");

export function Problem({ problem, texts, onRest }) {
  const fields = Object.entries(problem.fields || {});
  return (
    <div className="iw-problem" role="alert">
      <b>{problem.message}</b>
      {problem.hint ? <span>{problem.hint}</span> : null}
      {fields.length ? <ul>{fields.map(([name, text]) => <li key={name}>{text}</li>)}</ul> : null}
      {problem.reference ? <span className="s">{fill(texts.reference, { id: problem.reference })}</span> : null}
      {onRest ? (
        <button type="button" className="btn sm" onClick={onRest}>
          {texts.undoRest}
        </button>
      ) : null}
    </div>
  );
}

const Chevron = () => (
  <svg width="14" height="14" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
    <path d="m6 9 6 6 6-6" />
  </svg>
);

function Select({ label, value, onChange, options, name, hint }) {
  return (
    <label className="fld">
      <span className="lb">{label}</span>
      <span className="inp sel">
        <select name={name} value={value} onChange={(event) => onChange(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Chevron />
      </span>
      {hint ? <span className="hp">{hint}</span> : null}
    </label>
  );
}

function History({ ask, texts }) {
  const [rows, setRows] = useState([]);
  useEffect(() => {
    let here = true;
    ask("/exchange/imports").then(({ said }) => here && setRows(said?.imports || []));
    return () => {
      here = false;
    };
  }, []);
  if (!rows.length) return null;
  return (
    <section className="card pad iw-history">
      <div className="ct">
        {texts.history}
        <span className="sp" />
        <Link to="/import-batches" className="s">
          {texts.historyAll}
        </Link>
      </div>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <Link to={`/import?of=${row.plural}&batch=${row.id}`} className="el">
              {row.fileName}
            </Link>
            <span className="m">{row.label}</span>
            <span className={`chip t ${row.state === "APPLIED" ? "grn" : row.state === "CHECKED" ? "blu" : ""}`}>{row.stateLabel}</span>
            <span className="s m">{fill(texts.historyCounts, { a: number(row.created), b: number(row.updated), c: number(row.errors) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Upload({ kinds, areas, of, texts, lang, busy, onUpload, ask }) {
  const [kind, setKind] = useState(kinds.find((one) => one.value === of)?.value || kinds[0]?.value || "");
  const [area, setArea] = useState(areas.length === 1 ? areas[0].value : "");
  const [file, setFile] = useState(null);
  const [over, setOver] = useState(false);
  const input = useRef(null);
  useEffect(() => {
    if (kinds.length && !kinds.some((one) => one.value === kind)) setKind(kinds.find((one) => one.value === of)?.value || kinds[0].value);
  }, [kinds]);
  useEffect(() => {
    if (areas.length === 1) setArea(areas[0].value);
  }, [areas]);
  const drop = (event) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer.files.length) setFile(event.dataTransfer.files[0]);
  };
  return (
    <>
      <section className="card pad iw-upload">
        <div className="iw-two">
          <Select label={texts.kind} name="kind" value={kind} onChange={setKind} options={kinds} />
          {areas.length > 1 ? <Select label={texts.area} name="area" value={area} onChange={setArea} options={[{ value: "", label: texts.areaNone }, ...areas]} /> : null}
        </div>
        <div className={over ? "iw-drop over" : "iw-drop"} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}>
          <input ref={input} id="iw-file" type="file" accept={ACCEPT} className="sr" onChange={(event) => setFile(event.target.files[0] || null)} />
          <b>{file ? file.name : texts.drop}</b>
          <span className="s m">{file ? `${(file.size / 1024).toFixed(0)} KB` : texts.dropNote}</span>
          <label htmlFor="iw-file" className="btn" tabIndex={0} onKeyDown={(event) => event.key === "Enter" && input.current.click()}>
            {file ? texts.otherFile : texts.choose}
          </label>
        </div>
        <div className="iw-foot">
          <a className="btn" href={`/exchange/templates/${kind}.xlsx?lang=${lang}`} download>
            {texts.template}
          </a>
          <span className="s m iw-keep">{texts.kept}</span>
          <button type="button" className="btn p" disabled={!file || !kind || Boolean(busy)} onClick={() => onUpload(file, kind, area)}>
            {busy === "upload" ? texts.reading : texts.next}
          </button>
        </div>
      </section>
      <History ask={ask} texts={texts} />
    </>
  );
}

export function Progress({ batch, texts }) {
  const applying = batch.state === "APPLYING";
  const { total, checked } = batch.progress;
  const share = total ? Math.min(100, Math.round((100 * checked) / total)) : 0;
  return (
    <section className="card pad iw-progress" aria-live="polite">
      <b>{applying ? texts.applying : texts.checking}</b>
      <div className="track" role="progressbar" aria-label={applying ? texts.applying : texts.checking} aria-valuenow={share} aria-valuemin={0} aria-valuemax={100}>
        <i style={{ width: `${share}%` }} />
      </div>
      <span className="s m">{fill(texts.progress, { n: number(checked), of: number(total) })}</span>
    </section>
  );
}

/** How a column was matched: by its header, by a near guess, or not. */
function Sure({ column, chosen, texts }) {
  if (!chosen) return <span className="chip t">{texts.unused}</span>;
  if (chosen !== column.guess) return <span className="chip t blu">{texts.chosen}</span>;
  return column.confidence >= 0.9 ? <span className="chip t grn">{texts.sure}</span> : <span className="chip t amb">{texts.guessed}</span>;
}

function Columns({ batch, texts, columns, setColumns }) {
  const taken = new Set(Object.values(columns).filter(Boolean));
  return (
    <div className="iw-scroll">
      <table className="tb iw-map">
        <thead>
          <tr>
            <th className="iw-letter">{texts.column}</th>
            <th>{texts.header}</th>
            <th>{texts.samples}</th>
            <th>{texts.field}</th>
            <th className="iw-sure">{texts.match}</th>
          </tr>
        </thead>
        <tbody>
          {batch.columns.map((column) => (
            <tr key={column.index}>
              <td className="iw-letter m">{column.letter}</td>
              <td title={column.header}>{column.header || "—"}</td>
              <td className="s m" title={column.samples.join(" · ")}>{column.samples.join(" · ")}</td>
              <td>
                <span className="inp sel">
                  <select aria-label={fill(texts.fieldOf, { c: column.header || column.letter })} value={columns[column.index] || ""} onChange={(event) => setColumns({ ...columns, [column.index]: event.target.value || null })}>
                    <option value="">{texts.skip}</option>
                    {batch.fields.map((field) => (
                      <option key={field.name} value={field.name} disabled={taken.has(field.name) && columns[column.index] !== field.name}>
                        {field.label}
                        {field.required ? " *" : ""}
                      </option>
                    ))}
                  </select>
                  <Chevron />
                </span>
              </td>
              <td className="iw-sure">
                <Sure column={column} chosen={columns[column.index]} texts={texts} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Constants({ fields, values, setValues, texts }) {
  if (!fields.length) return null;
  const set = (name, value) => setValues({ ...values, [name]: value });
  return (
    <div className="iw-missing">
      <b>{texts.missing}</b>
      <span className="s m">{texts.missingNote}</span>
      <div className="iw-two">
        {fields.map((field) =>
          field.words.length ? (
            <Select key={field.name} label={field.label} value={values[field.name] || ""} onChange={(value) => set(field.name, value)} options={[{ value: "", label: texts.chooseOne }, ...field.words]} />
          ) : (
            <label key={field.name} className="fld">
              <span className="lb">{field.label}</span>
              <span className="inp">
                <input value={values[field.name] || ""} onChange={(event) => set(field.name, event.target.value)} />
              </span>
              <span className="hp">{field.how}</span>
            </label>
          ),
        )}
      </div>
    </div>
  );
}

export function Mapping({ batch, texts, busy, act, again }) {
  const [columns, setColumns] = useState(() => Object.fromEntries(batch.columns.map((column) => [column.index, column.field])));
  const [values, setValues] = useState(batch.constants);
  const first = batch.headerRows[0] || 1;
  const given = new Set(Object.values(columns).filter(Boolean));
  const missing = batch.fields.filter((field) => (field.required && !given.has(field.name)) || field.name in batch.constants);
  const rows = Array.from({ length: Math.max(10, first + 1) }, (_, at) => ({ value: String(at + 1), label: fill(texts.row, { n: at + 1 }) }));
  const relay = (start, height) => act("mapping", { headerRows: Array.from({ length: height }, (_, at) => start + at) });
  return (
    <section className="card iw-card">
      <div className="pad iw-layout">
        <div className="iw-three">
          {batch.sheets.length > 1 ? (
            <Select label={texts.sheet} name="sheet" value={batch.sheet} onChange={(sheet) => act("mapping", { sheet })} options={batch.sheets.map((sheet) => ({ value: sheet.name, label: fill(texts.sheetRows, { s: sheet.name, n: sheet.rows }) }))} />
          ) : null}
          <Select label={texts.headerRow} name="header" value={String(first)} onChange={(start) => relay(Number(start), batch.headerRows.length || 1)} options={rows} />
          <Select label={texts.headerHeight} name="height" value={String(batch.headerRows.length || 1)} onChange={(height) => relay(first, Number(height))} options={[1, 2].map((n) => ({ value: String(n), label: fill(texts.headerRows, { n }) }))} />
        </div>
        <p className="s m">{fill(texts.mapNote, { n: number(batch.progress.total) })}</p>
      </div>
      <Columns batch={batch} texts={texts} columns={columns} setColumns={setColumns} />
      <Constants fields={missing} values={values} setValues={setValues} texts={texts} />
      <div className="iw-foot pad">
        <button type="button" className="btn" onClick={again}>
          {texts.otherFile}
        </button>
        <span className="sp" />
        <button type="button" className="btn p" disabled={Boolean(busy)} onClick={() => act("mapping", { columns, constants: values })}>
          {busy === "mapping" ? texts.checking : texts.check}
        </button>
      </div>
    </section>
  );
}

function Counts({ counts, texts }) {
  return (
    <dl className="card iw-counts">
      {KIND_COUNT.map((name) => (
        <div key={name} data-count={name} className={name === "error" && counts.error ? "bad" : ""}>
          <dt>{texts[name]}</dt>
          <dd>{number(counts[name])}</dd>
        </div>
      ))}
    </dl>
  );
}

function Problems({ batch, texts }) {
  if (!batch.problems.length) return null;
  return (
    <section className="card iw-card">
      <div className="pad ct">
        {texts.problems}
        <span className="m s">{fill(texts.problemsNote, { n: batch.problems.length })}</span>
      </div>
      <div className="iw-scroll">
        <table className="tb iw-problems">
          <thead>
            <tr>
              <th className="iw-row r">{texts.rowHead}</th>
              <th className="iw-col">{texts.column}</th>
              <th>{texts.why}</th>
            </tr>
          </thead>
          <tbody>
            {batch.problems.map((one, at) => (
              <tr key={at}>
                <td className="iw-row r">{one.row}</td>
                <td className="iw-col">{one.column || one.label || "—"}</td>
                <td className="iw-why">{one.message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Notes({ notes }) {
  if (!notes.length) return null;
  return (
    <ul className="iw-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

const ErrorsFile = ({ batch, texts, lang }) =>
  batch.can.errorsFile ? (
    <a className="btn" href={`/exchange/imports/${batch.id}/errors.xlsx?lang=${lang}`} download>
      {texts.errorsFile}
    </a>
  ) : null;

export function Checked({ batch, texts, lang, busy, act, onRemap, again }) {
  const writes = batch.counts.create + batch.counts.update;
  const some = batch.counts.error > 0;
  return (
    <>
      <p className="s m iw-dry">{texts.dry}</p>
      <Counts counts={batch.counts} texts={texts} />
      <Notes notes={batch.notes} />
      <Problems batch={batch} texts={texts} />
      <div className="iw-foot">
        <button type="button" className="btn" onClick={onRemap}>
          {texts.remap}
        </button>
        <button type="button" className="btn" onClick={again}>
          {some ? texts.mended : texts.otherFile}
        </button>
        <ErrorsFile batch={batch} texts={texts} lang={lang} />
        <span className="sp" />
        <button type="button" className="btn p" disabled={!batch.can.apply || Boolean(busy)} onClick={() => act("apply", { onlyValid: some })}>
          {busy === "apply" ? texts.applying : fill(some ? texts.applyValid : texts.apply, { n: number(writes) })}
        </button>
      </div>
    </>
  );
}

function Undo({ texts, busy, count, onUndo }) {
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <button type="button" className="btn" onClick={() => setAsked(true)}>
        {texts.undo}
      </button>
    );
  }
  return (
    <span className="iw-ask" role="alertdialog" aria-label={texts.undo}>
      <span className="s">{fill(texts.undoNote, { n: number(count) })}</span>
      <button type="button" className="btn red" disabled={Boolean(busy)} onClick={onUndo}>
        {texts.undoYes}
      </button>
      <button type="button" className="btn g" onClick={() => setAsked(false)}>
        {texts.cancel}
      </button>
    </span>
  );
}

export function Done({ batch, texts, lang, busy, act, again }) {
  const undone = batch.state === "UNDONE";
  return (
    <>
      <div className={undone ? "banner" : "iw-done"} role="status">
        {undone ? texts.undone : fill(texts.done, { n: number(batch.progress.written || batch.counts.create + batch.counts.update) })}
      </div>
      <Counts counts={batch.counts} texts={texts} />
      <Notes notes={batch.notes} />
      <Problems batch={batch} texts={texts} />
      <div className="iw-foot">
        <Link className="btn" to={`/${batch.slug}`}>
          {fill(texts.toList, { name: batch.label })}
        </Link>
        <ErrorsFile batch={batch} texts={texts} lang={lang} />
        {batch.can.undo ? <Undo texts={texts} busy={busy} count={batch.counts.create + batch.counts.update} onUndo={() => act("undo", {})} /> : null}
        <span className="sp" />
        <button type="button" className="btn p" onClick={again}>
          {texts.another}
        </button>
      </div>
    </>
  );
}
