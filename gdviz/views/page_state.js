/**
 * "Copy link": the address of this page with the present state of its controls. Its Python half is
 * page_state.py, which restores the state.
 *
 * @typedef {{widget: string, trait: string, options: string[] | null}} Target
 * @typedef {Target & {name: string} | {name: string, selector: string, targets: Record<string, Target>}} Entry
 */

/** @param {any} value @param {string[] | null} options @returns {string} */
function text(value, options) {
  if (options) return options[value];
  if (typeof value === "boolean") return value ? "1" : "0";
  if (Array.isArray(value)) return value.map(String).join(",");
  if (value?.data instanceof DataView) return list(numbers(value));
  return String(value);
}

/** @param {Float64Array} values @returns {string} to four decimals, without the zeros at the end */
function list(values) {
  const texts = Array.from(values, (value) => String(Number(value.toFixed(4))));
  while (texts.length > 1 && texts.at(-1) === "0") texts.pop();
  return texts.join(",");
}

/** @param {any} model @returns {Promise<string>} the query of the present state */
async function query(model) {
  const manager = model.widget_manager;
  const parts = new URLSearchParams();
  for (const entry of /** @type {Entry[]} */ (model.get("entries"))) {
    let target = entry;
    if ("selector" in entry) {
      const index = (await modelOf(manager, entry.selector)).get("index");
      target = entry.targets[String(index)];
      if (!target) continue;
    }
    const value = (await modelOf(manager, target.widget)).get(target.trait);
    parts.set(entry.name, text(value, target.options));
  }
  // Commas are allowed in a query and easier to read.
  return parts.toString().replaceAll("%2C", ",");
}

function render({ model, el }) {
  root(el, "gdviz-page-state");
  const button = html("button", { type: "button", textContent: "Copy link" }, el);
  button.title = "Copy the address of this page as it is now";
  const said = html("span", {}, el);
  said.setAttribute("role", "status");
  const field = html("input", { type: "text", readOnly: true, hidden: true }, el);
  field.setAttribute("aria-label", "Link to this page as it is now");

  button.addEventListener("click", async () => {
    const link = `${location.origin}${location.pathname}?${await query(model)}`;
    field.value = link;
    field.hidden = false;
    try {
      await navigator.clipboard.writeText(link);
      said.textContent = "Copied.";
    } catch {
      // Not every browser or address allows it: the link stands ready to be copied by hand.
      said.textContent = "Copy this:";
      field.select();
    }
  });
}

export default { render };
