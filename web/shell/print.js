/** A page on paper: figures as wide as the paper, and the answers of questions after all else. */

import { html } from "lit-html";
import { fill } from "../draw/dom.js";
import { rightAnswer } from "../runtime/answers.js";
import { print as texts } from "../texts.js";
import { allModels } from "./manager.js";

/** What is drawn for the width of the window: it gets smaller where paper is narrower. */
const DRAWN = ".gdviz-row, .gdviz-page";
/** The width of paper between its margins, in pixels: A4 and US letter. */
const PAPER = 660;

export function startPrinting() {
  addEventListener("beforeprint", () => {
    for (const node of document.querySelectorAll(DRAWN)) {
      const { style, clientWidth } = /** @type {HTMLElement} */ (node);
      if (clientWidth <= PAPER) continue;
      style.setProperty("--drawn", `${clientWidth}px`);
      style.setProperty("--fit", String(PAPER / clientWidth));
    }
  });
}

/** List the answers of the questions that the page can judge, in its order. @param {any} manager of its widgets */
export async function listAnswers(manager) {
  const models = await allModels(manager);
  const judged = models.filter((model) => model.get("_front_end") === "question" && model.get("solution") !== null);
  if (!judged.length) return;
  let list = document.querySelector("#gdviz-teacher .answers");
  if (!list) {
    const notes = Object.assign(document.createElement("aside"), { id: "gdviz-teacher", className: "text" });
    list = notes.appendChild(Object.assign(document.createElement("div"), { className: "answers" }));
    list.append(Object.assign(document.createElement("h3"), { textContent: texts.answers }));
    document.getElementsByTagName("main")[0].after(notes);
  }
  const items = judged.map((model) => html`<li>${model.get("question")} <strong>${rightAnswer(model)}.</strong> ${model.get("explanation")}</li>`);
  fill(list.appendChild(document.createElement("ul")), items);
}
