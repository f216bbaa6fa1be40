/** Views that are dimmed, and say so, while what they show belongs to other inputs: see runtime/outdated.js. */

import { observe } from "../runtime/models.js";

/**
 * @template {{render: (context: Context) => () => void}} W
 * @param {W} widget @returns {W} whose views have the attribute `data-outdated` while its model has `outdated`
 */
export const dimmed = (widget) => ({
  ...widget,
  render({ model, el }) {
    function show() {
      const text = model.get("outdated");
      el.toggleAttribute("data-outdated", Boolean(text));
      if (text) el.dataset.outdated = text;
      el.ariaBusy = text ? "true" : null;
    }

    const ends = [widget.render({ model, el }), observe(model, "outdated", show)];
    show();
    return () => ends.forEach((end) => end());
  },
});
