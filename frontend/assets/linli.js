/* Before the first paint: theme, language and large type from the reader's last visit. Then what needs no server:
   `data-do` (big, drawer), `data-post`, shortcuts, the calendar beside a date, arrow keys in lists. No eval: the pages' content policy forbids it. No framework, no network of its own. */
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
  var doing = {
    big: function () { localStorage.setItem("linli_big", root.classList.toggle("big") ? "1" : "0"); },
    drawer: function () { root.classList.add("drawer"); },
  };
  /* A real form post, so that the server's cookie and redirect apply. */
  var post = function (action, fields) {
    var form = document.createElement("form");
    form.method = "post";
    form.action = action;
    Object.keys(fields).forEach(function (name) {
      var input = document.createElement("input");
      input.type = "hidden"; input.name = name; input.value = fields[name];
      form.appendChild(input);
    });
    document.body.appendChild(form);
    form.submit();
  };
  document.addEventListener("click", function (e) {
    var on = e.target.closest && e.target.closest("[data-do],[data-post]");
    if (!on) return;
    if (on.dataset.do) doing[on.dataset.do]();
    else post(on.dataset.post, on.dataset.roleId ? { role: on.dataset.roleId } : {});
  });
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
  /* The current line of the navigation, where a long group would hide it. */
  var current = null;
  var follow = function () {
    var on = document.querySelector(".nav a.ch.on");
    if (on === current) return;
    current = on;
    if (!on) return;
    var nav = on.closest(".nav"), box = nav.getBoundingClientRect(), line = on.getBoundingClientRect();
    if (line.top < box.top || line.bottom > box.bottom) nav.scrollTop += line.top - box.top - box.height / 2;
  };
  document.addEventListener("DOMContentLoaded", function () {
    new MutationObserver(follow).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["aria-current"] });
  });
  /* The calendar beside a date text: the browser's own picker, its choice written as yyyy-mm-dd. */
  var calendar = function (button) {
    var text = button.parentNode.querySelector("input"), native = document.createElement("input");
    native.type = button.dataset.calendar;
    native.className = "native-date";
    native.value = text.value.trim().replace(" ", "T");
    button.parentNode.appendChild(native);
    native.addEventListener("change", function () {
      text.value = native.value.replace("T", " ");
      text.dispatchEvent(new Event("input", { bubbles: true }));
    });
    native.addEventListener("blur", function () { native.remove(); });
    native.focus();
    try { native.showPicker(); } catch (e) { native.remove(); text.focus(); }
  };
  /* Arrow keys in a list under an input. */
  document.addEventListener("keydown", function (e) {
    var list = e.target.closest && e.target.closest("[data-listbox]");
    if (!list || e.isComposing) return;
    var options = Array.prototype.slice.call(list.querySelectorAll(".opt:not(:disabled):not(div)"));
    var at = options.indexOf(document.activeElement), input = list.querySelector("input");
    if (e.key === "ArrowDown") (options[at + 1] || options[0] || input).focus();
    else if (e.key === "ArrowUp") (at > 0 ? options[at - 1] : input).focus();
    else if (e.key === "Enter" && e.target === input) { if (options[0]) options[0].click(); }
    else return;
    e.preventDefault();
  });
  document.addEventListener("click", function (e) {
    var button = e.target.closest && e.target.closest("[data-calendar]");
    if (button) calendar(button);
    if (root.classList.contains("drawer") && e.target.closest && e.target.closest(".nav a, .scrim")) root.classList.remove("drawer");
  });
})();
