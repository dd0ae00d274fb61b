// Watches one form: counts what differs from how it was opened, marks those fields, and asks once before leaving.
// Typed text stays in the browser; nothing is sent per keystroke.
import { useEffect, useRef, useState } from "react";
import { useBlocker, useNavigate } from "react-router";

const read = (form) => {
  const out = {};
  for (const field of form.querySelectorAll("[data-field]")) out[field.dataset.field] = "";
  for (const box of form.querySelectorAll("input[type=checkbox][name]")) out[box.name] = "";
  for (const [name, value] of new FormData(form)) out[name] = String(value).replace(/\r\n/g, "\n");
  return out;
};

// What an input held when it was opened; hidden ones (links, shapes) are remembered as first seen.
const opened = (form, seen) => {
  const out = { ...seen };
  for (const input of form.querySelectorAll("input[name],textarea[name],select[name]")) {
    if (input.type === "hidden") continue;
    if (input.type === "checkbox") out[input.name] = input.defaultChecked ? input.value : "";
    else if (input.tagName === "SELECT") {
      const chosen = [...input.options].find((option) => option.defaultSelected) || input.options[0];
      out[input.name] = chosen ? chosen.value : "";
    } else out[input.name] = input.defaultValue.replace(/\r\n/g, "\n");
  }
  return out;
};

const mark = (form, changed) => {
  const sections = {};
  for (const field of form.querySelectorAll("[data-field]")) {
    const dirty = [...changed].some((name) => name === field.dataset.field || name.startsWith(`${field.dataset.field}.`));
    field.toggleAttribute("data-dirty", dirty);
    const section = field.closest("[data-section]")?.dataset.section;
    if (section && dirty) sections[section] = true;
  }
  for (const line of document.querySelectorAll("[data-rail]")) line.toggleAttribute("data-dirty", !!sections[line.dataset.rail]);
};

const pointAtError = () => {
  const field = document.querySelector(".fld .er")?.closest(".fld");
  if (!field) return;
  field.scrollIntoView({ block: "center" });
  field.querySelector("input:not([type=hidden]),textarea,select,button")?.focus({ preventScroll: true });
};

export function FormGuard({ formKey = "", leave = "", shakes = 0, chip = "", title = "", words = "", stay = "", go = "" }) {
  const [count, setCount] = useState(0);
  const clean = useRef(false);
  const dialog = useRef(null);

  useEffect(() => {
    clean.current = false;
    let start = null;
    const began = Date.now();
    const look = () => {
      const form = document.querySelector(`form[data-track="${CSS.escape(formKey)}"]`);
      if (!form || clean.current) return;
      const now = read(form);
      if (!start) { if (Date.now() - began > 350) start = opened(form, now); return; }
      for (const name of Object.keys(now)) if (!(name in start)) start[name] = now[name];
      const changed = new Set(Object.keys(now).filter((name) => now[name] !== start[name]));
      mark(form, changed);
      setCount(changed.size);
    };
    const timer = setInterval(look, 250);
    return () => clearInterval(timer);
  }, [formKey]);

  useEffect(() => {
    const ask = (event) => { if (count && !clean.current) event.preventDefault(); };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [count]);

  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => count > 0 && !clean.current && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (blocker.state === "blocked") dialog.current?.showModal();
    else dialog.current?.close();
  }, [blocker.state]);

  const navigate = useNavigate();
  // A form that opens may still see the address that the one before it left for: only a new one counts.
  const stale = useRef(leave);
  useEffect(() => {
    if (leave === stale.current) return;
    stale.current = "";
    if (!leave) return;
    clean.current = true;
    setCount(0);
    navigate(leave, { replace: true });
  }, [leave]);
  useEffect(() => {
    if (shakes) requestAnimationFrame(pointAtError);
  }, [shakes]);

  const fill = (text) => text.replace("{n}", count);
  return (
    <>
      {count ? <span className="chip amb unsaved" role="status"><i className="dirty" />{fill(chip)}</span> : null}
      <dialog ref={dialog} className="leave" aria-labelledby="leave-title" onCancel={() => blocker.reset?.()}>
        <h2 id="leave-title">{fill(title)}</h2>
        <p>{words}</p>
        <div className="dlg-f">
          <button type="button" className="btn p" autoFocus onClick={() => blocker.reset?.()}>{stay}</button>
          <button type="button" className="btn" onClick={() => blocker.proceed?.()}>{go}</button>
        </div>
      </dialog>
    </>
  );
}
