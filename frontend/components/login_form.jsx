// Sign-in by password, and by role in a demonstration. Nothing typed here enters the state of the page:
// it goes straight to /auth, and a real navigation follows so that the event socket is opened with the new cookie.
import React, { useEffect, useId, useState } from "react";

/** Where to go afterwards: a path of this site, nothing else. */
function destination() {
  const next = new URLSearchParams(window.location.search).get("next") || "/";
  return /^\/(?![/\\])/.test(next) && !next.startsWith("/login") ? next : "/";
}

async function send(path, fields, lang) {
  const answer = await fetch(path, {
    method: "POST", redirect: "manual", credentials: "same-origin", body: new URLSearchParams(fields),
    headers: { Accept: "application/json", "Accept-Language": lang === "en" ? "en" : "zh-CN" },
  });
  if (answer.ok || answer.type === "opaqueredirect") return null;
  const told = await answer.json().catch(() => ({}));
  return told.error || { message: "", hint: "" };
}

function useSignIn(lang, texts) {
  const [busy, setBusy] = useState("");
  const [problem, setProblem] = useState(null);
  const go = async (path, fields, who) => {
    if (busy) return;
    setBusy(who);
    setProblem(null);
    try {
      const refused = await send(path, { ...fields, next: destination() }, lang);
      if (!refused) {
        window.location.assign(destination());
        return;
      }
      setProblem({ message: refused.message || texts.failed, hint: refused.hint || "" });
    } catch {
      setProblem({ message: texts.offline, hint: "" });
    }
    setBusy("");
  };
  return { busy, problem, setProblem, go };
}

const Eye = ({ open }) => (
  <svg width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
    <path d="M2.1 12.3a1 1 0 0 1 0-.7 10.75 10.75 0 0 1 19.8 0 1 1 0 0 1 0 .7 10.75 10.75 0 0 1-19.8 0" />
    <circle cx="12" cy="12" r="3" />
    {open ? <path d="m3 3 18 18" /> : null}
  </svg>
);

const ROLES_FIRST = 6;

/** One account of every kind first, those who run the system last. */
function sorted(logins) {
  const seen = new Set();
  const rank = (login) => (login.role === "SYSTEM_ADMIN" ? 2 : seen.has(login.roleLabel) ? 1 : seen.add(login.roleLabel) && 0);
  return logins.map((login) => [rank(login), login]).sort((a, b) => a[0] - b[0]).map(([, login]) => login);
}

function Roles({ logins, texts, busy, onPick }) {
  const [all, setAll] = useState(false);
  if (!logins.length) return null;
  const shown = all ? sorted(logins) : sorted(logins).slice(0, ROLES_FIRST);
  return (
    <section className="li-demo" aria-label={texts.demo}>
      <div className="li-demo-head">
        <b>{texts.demo}</b>
        <span className="chip amb t">{texts.demoChip}</span>
      </div>
      <div className="li-roles">
        {shown.map((login) => (
          <button key={login.username} type="button" className="li-role" disabled={Boolean(busy)} aria-busy={busy === login.username} onClick={() => onPick(login.username)}>
            <span className="av" aria-hidden="true">{(login.name || login.username).slice(0, 1)}</span>
            <span>
              <b>{login.roleLabel || login.role}</b>
              <span className="s m">{[login.name, login.note].filter(Boolean).join(" · ")}</span>
            </span>
          </button>
        ))}
      </div>
      {shown.length < logins.length ? (
        <button type="button" className="btn g sm li-more" onClick={() => setAll(true)}>
          {texts.demoMore} ({logins.length - shown.length})
        </button>
      ) : null}
      <p className="s m">{texts.demoNote}</p>
    </section>
  );
}

export function LoginForm({ lang = "zh", texts = {} }) {
  const id = useId();
  const [shown, setShown] = useState(false);
  const [logins, setLogins] = useState([]);
  const [missing, setMissing] = useState("");
  const { busy, problem, setProblem, go } = useSignIn(lang, texts);
  useEffect(() => {
    fetch("/auth/logins", { headers: { Accept: "application/json", "Accept-Language": lang === "en" ? "en" : "zh-CN" } })
      .then((answer) => (answer.ok ? answer.json() : []))
      .then((found) => setLogins(Array.isArray(found) ? found : []))
      .catch(() => setLogins([]));
  }, [lang]);
  const submit = (event) => {
    event.preventDefault();
    const fields = Object.fromEntries(new FormData(event.currentTarget));
    const empty = !fields.username.trim() ? "username" : !fields.password ? "password" : "";
    setMissing(empty);
    if (empty) {
      setProblem(null);
      event.currentTarget.elements[empty].focus();
      return;
    }
    go("/auth/login", { username: fields.username.trim(), password: fields.password }, "form");
  };
  const error = (name) => (missing === name ? `${id}-${name}` : undefined);
  return (
    <div>
      <form onSubmit={submit} noValidate className="li-form">
        <h1>{texts.title}</h1>
        {problem ? (
          <div className="li-problem" role="alert">
            <b>{problem.message}</b>
            {problem.hint ? <span>{problem.hint}</span> : null}
          </div>
        ) : null}
        <label className="fld">
          <span className="lb">{texts.username}</span>
          <span className={missing === "username" ? "inp err" : "inp"}>
            <input name="username" type="text" autoComplete="username" autoCapitalize="none" spellCheck={false} autoFocus aria-invalid={missing === "username"} aria-describedby={error("username")} />
          </span>
          {missing === "username" ? <span className="er" id={error("username")}>{texts.needUsername}</span> : null}
        </label>
        <div className="fld">
          <span className="lb">
            <label htmlFor={`${id}-pw`}>{texts.password}</label>
            <span className="li-forgot">{texts.forgot}</span>
          </span>
          <span className={missing === "password" ? "inp err" : "inp"}>
            <input id={`${id}-pw`} name="password" type={shown ? "text" : "password"} autoComplete="current-password" aria-invalid={missing === "password"} aria-describedby={error("password")} />
            <button type="button" className="li-eye" aria-label={shown ? texts.hide : texts.show} title={shown ? texts.hide : texts.show} aria-pressed={shown} onClick={() => setShown(!shown)}>
              <Eye open={shown} />
            </button>
          </span>
          {missing === "password" ? <span className="er" id={error("password")}>{texts.needPassword}</span> : null}
        </div>
        <button type="submit" className="btn p w li-go" disabled={Boolean(busy)}>
          {busy === "form" ? texts.busy : texts.submit}
        </button>
      </form>
      <Roles logins={logins} texts={texts} busy={busy} onPick={(username) => go("/auth/demo", { username }, username)} />
    </div>
  );
}
