/* Before the first paint: theme, language and large type from the reader's last visit. Then small helpers that
   pages call through rx.call_script. No framework, no network of its own. */
(function () {
  var root = document.documentElement;
  var get = function (k) { try { return localStorage.getItem(k); } catch (e) { return null; } };
  var theme = get("theme") || "system";
  var dark = theme === "dark" || (theme === "system" && matchMedia("(prefers-color-scheme: dark)").matches);
  root.classList.add(dark ? "dark" : "light");
  root.style.colorScheme = dark ? "dark" : "light";
  if (get("linli_big") === "1") root.classList.add("big");
  var lang = function () { root.lang = (get("linli_lang") || "zh").indexOf("en") >= 0 ? "en" : "zh-CN"; };
  lang();
  window.linli = {
    lang: lang,
    big: function () {
      var on = root.classList.toggle("big");
      localStorage.setItem("linli_big", on ? "1" : "0");
    },
    reload: function () {
      var hook = document.getElementById("linli-reload");
      if (hook) hook.click(); else location.reload();
    },
    drawer: function (on) { root.classList.toggle("drawer", on); },
    post: function (action, fields) {
      var form = document.createElement("form");
      form.method = "post";
      form.action = action;
      for (var name in fields) {
        var input = document.createElement("input");
        input.type = "hidden"; input.name = name; input.value = fields[name];
        form.appendChild(input);
      }
      document.body.appendChild(form);
      form.submit();
    },
  };
  document.addEventListener("keydown", function (e) {
    if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === "k") {
      var open = document.querySelector("[data-palette]");
      if (open) { e.preventDefault(); open.click(); }
    }
    if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === "s") {
      var save = document.querySelector("[data-save]");
      if (save) { e.preventDefault(); if (!save.disabled) save.click(); }
    }
  });
  document.addEventListener("click", function (e) {
    if (root.classList.contains("drawer") && e.target.closest && e.target.closest(".nav a, .scrim")) root.classList.remove("drawer");
  });
})();
