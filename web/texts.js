/**
 * The words that a reader sees, by the part of the page that shows them: texts, and functions of what stands in them. Numbers come
 * written, as draw/format.js does, but for counts: a language has its own plurals. A page in another language is built with a
 * file of the same type in the place of this one. Not here: what Python gives to widgets, messages for programmers, and those
 * of formulas, which formulas.json has for Python, too.
 */

import { html } from "lit-html";

/** @param {number} count @returns {string} with its digits in groups */
const grouped = (count) => count.toLocaleString("en");

/** @param {number} count @param {string} one of these things, in the singular @returns {string} */
const counted = (count, one) => `${count} ${one}${count === 1 ? "" : "s"}`;

// ---- What several parts say --------------------------------------------------------------------

export const common = {
  and: (/** @type {string[]} */ things) => things.join(" and "),
  close: "Close",
  copied: "Copied",
  copiedThis: "Copied.",
  copy: "Copy",
  linkNeedsPython: (/** @type {string} */ name) => `The link “${name}” needs Python, so its outputs do not change here.`,
  lossIn3d: "Loss surface in 3-D",
  over: (/** @type {string[]} */ [axis, value]) => `${value} over ${axis}`,
  saved: (/** @type {string} */ file) => `Saved as “${file}”.`,
  withoutPython: "Greyed-out controls need Python.",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
};

// ---- Widgets -----------------------------------------------------------------------------------

export const badge = {
  byServer: (/** @type {string} */ time) => `computed by the server${time} · 1\u00a0round trip`,
  gone:
    "The server is gone. Computations in your browser continue; what needs the server is switched off. " +
    "Reload the page, or run the notebook again, to start over.",
  goneForNothing: "The server is gone. Nothing on this page needs it: everything continues in your browser.",
  inBrowser: (/** @type {string} */ time) => `computed in your browser${time} · 0\u00a0round trips`,
  notLoaded: "The text could not be loaded.",
  program: "Text of the program",
  programTitle: (/** @type {string} */ name, /** @type {string} */ kilobytes) => `WebAssembly text of “${name}”, ${kilobytes} KB as a module`,
  show: "Show the program",
  showTitle: "The WebAssembly text of the program that your browser has just run",
  time: (/** @type {string} */ milliseconds) => ` in ${milliseconds}\u00a0ms`,
  timeBelow: (/** @type {string} */ milliseconds) => ` in less than ${milliseconds}\u00a0ms`,
  waiting: "waiting for your browser",
};

export const buttons = {
  pause: "Pause",
  play: "Play",
  step: "Step forward",
};

export const csv = {
  column: (/** @type {number} */ number) => `column ${number}`,
  different: "It is not a table: its rows have different numbers of columns.",
  empty: "It is empty: it needs a header line and a row for each point.",
  gap: "a gap",
  gapInLabels: (/** @type {string} */ column, /** @type {number} */ row) => `label: column '${column}' has a gap in row ${row}.`,
  missing: (/** @type {string} */ wanted) => `It has too few columns: ${wanted} are needed.`,
  noNumber: (/** @type {string} */ text) => `'${text}', which is not a number that can be shown,`,
  noRows: "It has a header line but no rows.",
  notTwoLabels: (/** @type {string} */ column, /** @type {string} */ found) => `label: column '${column}' must hold two different labels, not ${found}.`,
  notUtf8: "It is not valid UTF-8: save it as “CSV UTF-8”.",
  tooManyColumns: (/** @type {number} */ most) => `It has more than ${most} columns.`,
  wrong: (/** @type {string} */ column, /** @type {string} */ what, /** @type {number} */ row) => `Column “${column}” has ${what} in row ${row}, not counting the header.`,
};

export const curves = {
  notPositive: "Not positive: a logarithmic axis cannot show it",
};

const points = (/** @type {number} */ count) => counted(count, "point");

export const dataEditor = {
  clickToRemove: "Click a point to remove it.",
  columnOf: (/** @type {string} */ name) => `Column of ${name}`,
  data: (/** @type {string} */ points) => `Data: ${points}`,
  frame: "Data",
  full: (/** @type {number} */ most) => `No more than ${most} points are possible: remove one first.`,
  help: "Click to add a point, drag to move it, double-click to remove it.",
  keys:
    "Arrow keys move the cursor; hold Shift to move farther. Enter adds a point there. Space selects the nearest point, N and P " +
    "the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",
  keysOfTask: /** @type {Record<string, string>} */ ({
    regression: "",
    classification: " + and − choose the label of new points.",
    plane_regression: " + and − change the value of the selected point, or of new ones.",
  }),
  label: (/** @type {string} */ label) => `, label ${label}`,
  labels: "Label of new points",
  labelTitle: "Label of the points you add",
  load: "Load CSV …",
  loadTitle: "Load your own data: a header line, then a row for each point",
  menus: { label: "label", none: "none", value: "value" },
  model: "model",
  nothingInView: "No point is in view.",
  outside: (/** @type {number} */ count) => `${points(count)} outside the view`,
  remove: "Remove",
  removed: "Point removed.",
  removeTitle: "Remove points by clicking them",
  test: "test",
  testPoint: (/** @type {string} */ where) => `Test point: ${where}`,
  testPoints: (/** @type {number} */ count) => counted(count, "test point"),
  training: "training",
  trainingPoint: (/** @type {string} */ where) => `Training point: ${where}`,
  trainingPoints: (/** @type {number} */ count) => counted(count, "training point"),
  value: "Value",
  valued: (/** @type {string} */ value) => `, value ${value}`,
  valueTitle: "Value of the selected point, or of the points you add",
};

export const downloads = {
  computing: "This is being computed: try again in a moment.",
  file: (/** @type {string} */ what, /** @type {string} */ kind) => `${what}: ${kind}`,
  notebook: "Notebook",
  open: "Download",
  openTitle: "Save the notebook, the run and the figures as files",
  run: "Run",
};

export const drawing = {
  drag: (/** @type {string} */ point) => `${point}: drag it, click elsewhere, or use the arrow keys`,
  dragOneOf: (/** @type {string} */ point) => `${point}: drag it or use the arrow keys`,
  drawing: "Drawing",
  move: (/** @type {string} */ point) => `${point}; move it with the arrow keys`,
  point: "Point",
  save: (/** @type {string} */ kind) => `Save the figure as ${kind}`,
  savePngTitle: "Save the figure as PNG, an image",
  saveSvgTitle: "Save the figure as SVG, for print",
};

export const field = {
  frame: "Loss surface with the path of the descent",
  needsPython: "Zooming needs Python, which draws this picture.",
};

export const formulaField = {
  letter: (/** @type {string} */ name) => `The letter ${name} of the formula`,
};

export const group = {
  changed: " · changed",
};

export const heatMap = {
  cell: "Selected cell; move it with the arrow keys",
  cellTitle: "Selected cell: click another, drag, or use the arrow keys",
};

export const link = {
  failed: (/** @type {string} */ name, /** @type {string} */ reason) => html`The link <b>${name}</b> could not compute: ${reason}`,
  withoutSimd: "This browser cannot run WebAssembly with SIMD, so the server computes instead.",
};

export const loading = {
  curve: (/** @type {string[]} */ [x, y]) => `${y} over ${x}`,
  labels: (/** @type {string} */ column, /** @type {string[]} */ [negative, positive]) => `${column}: ${negative} is −1, ${positive} is +1.`,
  quoted: (/** @type {string} */ column) => `“${column}”`,
  sampled: (/** @type {number} */ count) => `They are a random sample of the ${grouped(count)} rows.`,
  scaled: (/** @type {string} */ column, /** @type {string} */ least, /** @type {string} */ largest) => `${column}, from ${least} to ${largest}, is scaled to fit the view.`,
  scaledToValues: (/** @type {string} */ column, /** @type {string} */ least, /** @type {string} */ largest) =>
    `${column}, from ${least} to ${largest}, is scaled to values from −1 to 1.`,
  shown: (/** @type {number} */ count, /** @type {string} */ what) => `${points(count)}, ${what}.`,
  surface: (/** @type {string[]} */ [x, y, value]) => `${value} over ${x} and ${y}`,
  tooLarge: (/** @type {number} */ megabytes) => `It is larger than ${megabytes} MB.`,
  unchanged: (/** @type {string} */ why) => `${why} The data are unchanged.`,
  unreadable: "It cannot be read.",
};

export const networkDiagram = {
  bias: "bias",
  biasOf: (/** @type {string} */ unit) => `Bias of ${unit}`,
  /** @param {number} inputs @param {number[]} hidden units of each layer @param {string} activation @param {boolean} editable */
  described: (inputs, hidden, activation, editable) => {
    const units = `${hidden.length === 1 ? "a hidden layer" : "hidden layers"} of ${hidden.join(", ")} units`;
    const layers = hidden.length ? `${units}${activation ? ` (${activation})` : ""}` : "no hidden layer";
    return (
      `Network with ${counted(inputs, "input")}, ${layers} and 1 output. ` +
      "Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves back." +
      (editable ? " Plus and minus change the value of what is selected; Tab moves to its slider." : "")
    );
  },
  input: (/** @type {string} */ name) => `Input ${name}`,
  negative: "negative",
  output: "the output",
  past: " An earlier epoch is shown; its values cannot be changed.",
  point: "Point at a line or a unit to see its value.",
  positive: "positive",
  select: "Select a line or a unit to change its value.",
  unit: (/** @type {number} */ unit, /** @type {number} */ layer) => `unit ${unit} of hidden layer ${layer}`,
  valueTitle: "Training continues from the value that you set",
  weight: "|weight|",
  weightFromTo: (/** @type {string} */ from, /** @type {string} */ to) => `Weight from ${from} to ${to}`,
};

export const pageState = {
  address: "Link to this page in its current state",
  changes: "Changes",
  copyLink: "Copy link",
  copyLinkTitle: "Copy the address of this page in its current state",
  copyScript: "Copy as Python",
  copyScriptTitle: "Copy a Python script that computes what this page shows",
  copyThis: "Copy this:",
  notOpened: (/** @type {string} */ file, /** @type {string} */ why) => `“${file}” was not opened: ${why}.`,
  nothingToRedo: "There is nothing to redo.",
  nothingToUndo: "There is nothing to undo.",
  open: "Open …",
  opened: (/** @type {string} */ file) => `Opened “${file}”.`,
  openTitle: "Open a state of this page that was saved",
  redo: "Redo",
  redone: (/** @type {string} */ change) => `Redone: ${change}.`,
  redoTitle: "Redo what was undone (Ctrl+Shift+Z)",
  save: "Save",
  saveTitle: "Save the current state of this page as a file",
  script: "Python script of what this page shows",
  state: "This page in its current state",
  takeAway: "Take it with you",
  tooLong: (/** @type {number} */ most) =>
    `With this many points or pinned runs the link would have more than ${grouped(most)} characters, which not every server takes: save the page instead.`,
  undo: "Undo",
  undone: (/** @type {string} */ change) => `Undone: ${change}.`,
  undoTitle: "Undo the last change (Ctrl+Z)",
};

export const pins = {
  full: (/** @type {number} */ most) => `${most} runs are pinned: remove one to pin another`,
  list: "Pinned runs",
  loss: (/** @type {string} */ losses) => `loss ${losses}`,
  lossTitle: "Its last loss",
  name: (/** @type {string} */ run) => `Name of ${run}`,
  ofOtherProblem: "Of another problem: not drawn on this surface.",
  pin: "Pin this run",
  pinTitle: "Keep the present run in the plots, to compare others with it",
  remove: (/** @type {string} */ run) => `Remove ${run}`,
  run: (/** @type {string} */ mark) => `pinned run ${mark}`,
  show: (/** @type {string} */ run) => `Show ${run}`,
  showOrHide: (/** @type {string} */ run) => `Show or hide ${run}`,
  swap: "Swap",
  swapTitle: (/** @type {string} */ run) => `Make ${run} the present one, and pin the present one in its place`,
};

export const player = {
  back: "Back to the start",
  step: "Current step",
  stepTitle: "The current step",
};

export const question = {
  again: { asked: "Ask again", predicted: "Predict again", tried: "Try again" },
  answer: "Your answer",
  answerTitle: "The number that you expect",
  change: "Change my answer",
  check: "Check",
  commit: "This is my prediction",
  given: "Your answer goes to your teacher, who will show the result to everyone.",
  compare: "Compare your prediction with what is shown now, then move the controls.",
  /** What to do, by the kind of the answer. */
  how: /** @type {Record<string, string>} */ ({
    point: "Drag the ring to where you expect it.",
    points: "Drag the rings to where you expect them.",
    number: "Move the slider to the number you expect.",
    choice: "Choose an answer.",
    choices: "Choose an answer in each row.",
    order: "Choose a place for each; two that you give the same place swap.",
  }),
  prediction: "Your prediction",
  reveal: "Reveal to everyone",
  right: "Right.",
  wrong: (/** @type {string} */ answer) => `Not quite: ${answer}.`,
};

export const resultsTable = {
  choose: (/** @type {string} */ name) => `Show the sliders and maps of ${name}`,
  pinned: (/** @type {string} */ mark, /** @type {string} */ name) => `${mark}: ${name}`,
  show: (/** @type {string} */ name) => `Show ${name}`,
};

export const runner = {
  anew: "Restart on every change:",
  anewSteps: (/** @type {string} */ unit) => `${unit}s to run after each change`,
  anewTitle: (/** @type {string} */ unit) => `Whenever anything changes, restart and run this many ${unit}s at once`,
  at: (/** @type {string} */ unit, /** @type {number} */ position) => `${unit} ${grouped(position)}`,
  atOf: (/** @type {string} */ unit, /** @type {number} */ shown, /** @type {number} */ position) => `${unit} ${grouped(shown)} of ${grouped(position)}`,
  diverged: (/** @type {string} */ unit, /** @type {number} */ position, /** @type {string} */ why) =>
    `Diverged at ${unit} ${grouped(position)}: ${why} Lower the learning rate, then restart.`,
  growing: "the loss keeps growing, or is no longer finite.",
  history: "Wind back",
  historyTitle: (/** @type {string} */ unit) => `Wind back through the ${unit}s`,
  notFinite: "the numbers are no longer finite. The last finite parameters are shown.",
  perFrame: (/** @type {number} */ count, /** @type {string} */ unit) => `${counted(count, unit)} a frame`,
  perSecond: (/** @type {number} */ count, /** @type {string} */ unit) => `${counted(count, unit)} a second`,
  restart: "Restart",
  speed: "Speed",
  speedTitle: (/** @type {string} */ unit) => `Speed, in ${unit}s per frame or second`,
  steps: (/** @type {string} */ unit) => `${unit}s`,
};

export const slice = {
  across: "Horizontal axis",
  axisTitle: "The letter of the model that this axis shows",
  described: (/** @type {number} */ step, /** @type {string} */ others) => `The surface is a slice at step ${step}: ${others}. The path is projected onto it.`,
  upwards: "Vertical axis",
};

export const steps = {
  answerFirst: "Answer the question first.",
  at: (/** @type {number} */ step, /** @type {number} */ count) => `Step ${step} of ${count}`,
  back: "Back",
  next: "Next",
  steps: "Steps",
};

export const surface = {
  frame: "Loss surface with the paths of descents",
  loss: (/** @type {string} */ name, /** @type {string} */ value) => `, ${name} ≈ ${value}`,
  notFinite: (/** @type {string} */ name) => `${name} not finite`,
};

export const surface3d = {
  height: (/** @type {string} */ scale) => `Height: ${scale}`,
  home: "Show the surface as at first",
  seen: (/** @type {string} */ surface, /** @type {number} */ elevation, /** @type {number} */ azimuth) =>
    `${surface}, seen from ${elevation}° above, turned by ${azimuth}°. Arrow keys turn it, + and − zoom.`,
  surfaceOf: (/** @type {string} */ value) => `Surface in 3-D: ${value}`,
  withPath: (/** @type {string} */ surface) => `${surface} with the path of the descent`,
  withoutWebGl: "The 3-D view needs WebGL 2, which this browser does not offer.",
};

// ---- What widgets share ------------------------------------------------------------------------

export const format = {
  notANumber: "not a number",
};

export const layers = {
  empty: (/** @type {string} */ name) => `${name}: nothing to be seen`,
  /** What a layer without a label is called. */
  kinds: /** @type {Record<string, string>} */ ({ Lines: "lines", Points: "points", Arrows: "arrows", Band: "band", Image: "image", Contours: "contours" }),
  range: (/** @type {string} */ name, /** @type {string} */ low, /** @type {string} */ high) => `${name} from ${low} to ${high}`,
};

export const marks = {
  minimum: "Minimum",
};

export const picture = {
  figure: "Figure",
  network: "Network",
};

export const plane = {
  diverged: (/** @type {number} */ step) => `diverged at step ${step}`,
  drag: "Start: drag it, click elsewhere, or use the arrow keys",
  home: "Show the whole problem",
  loss: (/** @type {string} */ value) => `, loss ${value}`,
  move: "Start of the descent; move it with the arrow keys",
  pan: "Move the view by dragging",
  step: (/** @type {number} */ step) => `step ${step}`,
  stepAt: (/** @type {number} */ step, /** @type {string} */ where) => `step ${step}: ${where}`,
};

export const presentArrows = {
  all: "all points",
  batches: (/** @type {number} */ size) => `mini-batches of ${size}`,
  gradients: "gradients",
  mean: "their mean",
  single: "single points",
};

export const relief = {
  values: (/** @type {string} */ name) => `the ${name}`,
};

export const slider = {
  number: (/** @type {string} */ name) => `${name}, as a number`,
  range: (/** @type {number} */ least, /** @type {number} */ most) => `A number from ${least} to ${most}`,
  wholeRange: (/** @type {number} */ least, /** @type {number} */ most) => `A whole number from ${least} to ${most}`,
};

export const vectors = {
  scaled: (/** @type {string} */ what) => `Drawn to another scale: ${what}.`,
};

// ---- The state of a page, and links ------------------------------------------------------------

export const address = {
  cut: "its end is missing",
  ignored: (/** @type {string} */ why) => `This link was ignored: ${why}.`,
  inPart: (/** @type {string} */ name, /** @type {string} */ why) => `of ${name}, ${why}`,
  more: (/** @type {number} */ count) => `; and ${count} more`,
  otherVersion: "it was made by another version of this page",
  partsIgnored: (/** @type {string} */ which) => `Parts of this link were ignored. ${which}.`,
  tooLong:
    "There are too many points, or pinned runs, for the address of this page, so a copy of the address leaves them out. " +
    "To keep them or to give them to others, save the page.",
};

export const live = {
  run: "Run with Python",
};

/** Why results are dimmed. */
export const outdated = {
  compiling: "compiling …",
  computing: "computing …",
  failed: "not computed",
  needsPython: "needs Python",
};

export const packed = {
  damaged: "it was cut off or changed on its way",
};

export const setLinks = {
  name: (/** @type {string} */ link) => `Set ${link}`,
  noFigure: "There is no figure here that this link could set",
  noSuchFigure: (/** @type {string} */ setting, /** @type {string} */ figure) => `${setting}: there is no figure “${figure}”`,
  nothing: (/** @type {string} */ prefix) => `This link sets nothing: write for example ${prefix}name=1`,
  questionFirst: "The question of this figure comes first: answer it, then follow this link",
  set: (/** @type {string} */ link) => `Set: ${link}.`,
};

/** Why a value is refused. */
export const state = {
  atCharacter: (/** @type {number} */ position, /** @type {string} */ why) => `at character ${position}: ${why}`,
  between: (/** @type {string} */ low, /** @type {string} */ high) => `it must lie between ${low} and ${high}`,
  needsPython: "it cannot be changed without Python",
  noFlag: "it must be 0 or 1",
  noNumber: "it must be a number",
  noPins: "it does not describe pinned runs",
  noSuch: (/** @type {string} */ name) => `${name}: there is no such setting`,
  noSuchWith: (/** @type {string} */ choice, /** @type {string} */ chosen) => `there is no such setting with ${choice} = ${chosen}`,
  notAllowed: "its numbers must be ones that can be set there",
  notShown: "it is outside the range that can be shown",
  notWhole: "it must be a whole number",
  numbers: (/** @type {number} */ count) => `it must be ${count} numbers separated by commas`,
  numbersAtMost: (/** @type {number} */ count) => `it must be at most ${count} numbers separated by commas`,
  ofRun: (/** @type {string} */ run, /** @type {string} */ why) => `of the pinned run “${run}”, ${why}`,
  oneOf: (/** @type {string} */ options) => `it must be one of ${options}`,
  points: "points",
  texts: (/** @type {number} */ count, /** @type {number} */ longest) => `it must be ${count} texts of at most ${longest} characters`,
};

/** Why a file is refused. */
export const stateFile = {
  noJson: "it is not JSON, or part of it is missing",
  noState: "it does not hold the state of a page",
  noTexts: "its values are not texts by names",
  ofOtherPage: (/** @type {string} */ page) => `it is of another page, and this page is “${page}”`,
  ofPage: (/** @type {string} */ other, /** @type {string} */ page) => `it is of “${other}”, and this page is “${page}”`,
  tooLarge: (/** @type {number} */ megabytes) => `it is larger than ${megabytes} MB`,
  version: (/** @type {string} */ version, /** @type {number} */ own) => `it has version ${version}, and this page reads version ${own}`,
};

// ---- The page without Jupyter ------------------------------------------------------------------

export const code = {
  notCopied: "Not copied: select the code instead",
};

/** Of `?embed`. */
export const embed = {
  named: (/** @type {number} */ number, /** @type {string} */ name) => `${number} (${name})`,
  noFigures: "This page has no figures.",
  noSuchFigure: (/** @type {string} */ wanted, /** @type {string[]} */ known) => `This page has no figure “${wanted}”. Its figures are ${known.join(", ")}.`,
  wholePage: "Open the whole page",
};

/** Of the element gdviz-figure, which stands in other pages. */
export const figureElement = {
  noAddress: (/** @type {string} */ text) => `This figure has no page: “${text}” is not the address of one.`,
  noSource: "This figure has no page: its attribute “src” is missing.",
  open: "Open the page of this figure",
  silent: (/** @type {string} */ host) => `This figure could not be loaded: ${host} does not answer, or has no page with interactive figures at this address.`,
};

export const hide = {
  are: (/** @type {string} */ names) => `Its controls are ${names}.`,
  more: (/** @type {string} */ names, /** @type {number} */ count) => `${names} and ${count} more`,
  none: "It has none that can be hidden.",
  unknown: (/** @type {string} */ names, /** @type {string} */ others) => `No control of this page is called ${names}. ${others}`,
};

export const makeLink = {
  address: "The link",
  all: "All",
  allFigures: "All figures",
  code: "The code",
  controls: "Controls that learners see",
  dark: "Dark",
  figure: "Which figure",
  file: "This page is a file on a disk, which other pages cannot show. Publish it; the dialog has the code where the page has an address that begins with https:.",
  hints: /** @type {Record<string, string>} */ ({
    iframe: "Every page and learning platform takes it. Its height stays as it is.",
    element: "It takes the height of its figures and is light or dark as the page. The page must allow scripts.",
  }),
  kind: "Make",
  kinds: {
    link: "Link",
    iframe: "iframe, for another page",
    element: "gdviz-figure, for another page",
  },
  light: "Light",
  measuring: "The figure is being measured …",
  none: "None",
  notCopied: "Copy the text above.",
  numbered: (/** @type {number} */ number, /** @type {string} */ name, /** @type {string} */ heading) => `${number}. ${[name, heading].filter(Boolean).join(", ")}`,
  offer: "Make a link …",
  offerTitle: "A link to this page for your class, or code that shows its figures in another page",
  open: "Open",
  present: "Present it, one part at a time",
  preview: "Preview",
  size: (/** @type {number} */ width, /** @type {number} */ height) => `${width} × ${height} pixels`,
  state: "With everything set as it is now",
  teacher: "With the notes for teachers",
  theme: "Colours",
  themes: /** @type {Record<string, string>} */ ({ iframe: "As the reader’s system", element: "As the page around" }),
  title: "Make a link",
  width: "Column, in pixels",
};

export const outputs = {
  failed: "This part of the page cannot be shown in this browser.",
};

export const page = {
  busy: "The server is full, so Python does not run for this page. Computations in your browser work as usual.",
  failed: "This page could not start in this browser. Reload it, or try another up-to-date browser.",
  /** By the state of the connection with the kernel. */
  lost: {
    away: "The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser continue.",
    gone:
      "The program behind this page has ended: the server was stopped, or the page was idle for too long. " +
      "Computations in your browser continue; reload the page to start over.",
    silent:
      "The program behind this page is not responding. It gets your changes as soon as it responds again. " +
      "Computations in your browser continue.",
  },
  noRoom: "There are no rooms here, so this page goes on alone.",
  python: "Parts of this page need Python, which starts when you ask for it.",
};

export const present = {
  back: "Back (← or Page Up)",
  bar: "Presentation",
  leave: "Leave",
  leaveTitle: "Leave the presentation (Escape)",
  next: "Next (→, Page Down or the space bar)",
  reveal: "Reveal",
  revealTitle: "Reveal the answer (R or Enter)",
};

export const race = {
  another: "Another round",
  choose: "What learners choose, and between which limits",
  chosen: (/** @type {number} */ count, /** @type {number} */ people) => `${count} of ${people} have chosen.`,
  computing: (/** @type {number} */ done, /** @type {number} */ count) => `Computing the descents: ${done} of ${count} …`,
  diverged: "diverged",
  how: "Everybody chooses once; then all descents run on your surface, and the lowest loss at the end wins.",
  limits: {
    min: (/** @type {string} */ title) => `${title}, at least`,
    max: (/** @type {string} */ title) => `${title}, at most`,
  },
  loss: "loss",
  nothing: "Choose at least one.",
  open: "A race",
  openIt: "Open the race",
  place: "place",
  play: "Play it again",
  race: "Race",
  results: "Results of the race",
  round: (/** @type {number} */ number, /** @type {string} */ best, /** @type {string} */ median, /** @type {number} */ diverged) =>
    `Round ${number}: the best loss is ${best}, the median ${median}${diverged ? `; ${diverged} diverged` : ""}.`,
  running: "Your run is on your teacher’s screen.",
  send: "This is my run",
  sendAgain: "Change my run",
  sent: "Your run is in. You can change it until the race starts.",
  start: "Start the race",
  title: (/** @type {number} */ round) => `Race, round ${round}`,
  who: "who",
  without: "The race has started without a run of yours.",
  wrongLimits: "Each lower limit must be below the upper one.",
};

export const room = {
  anotherLesson: "Another lesson …",
  answered: (/** @type {number} */ count, /** @type {number | null} */ people) => (people === null ? `${count} answered` : `${count} of ${people} answered`),
  bar: "Room",
  called: "Your teacher asks everybody to look to the front.",
  codeIs: "and enter the code",
  columns: ["page", "question", "round", "learner", "nickname", "answer"],
  download: "Download the answers (CSV)",
  elsewhere: "This room is open in another tab, which has taken the place of this one. Reload this page to take it back.",
  end: "End the room",
  everyone: "the class",
  following: "Following",
  goOn: "Your answers are sent when the connection is back. To go on alone, switch “Following” off.",
  half: "the middle half",
  hand: "Raise hand",
  hands: (/** @type {number} */ count) => counted(count, "hand"),
  joinAt: "Join at",
  learner: (/** @type {number} */ number) => `Learner ${number}`,
  links: { connecting: "connecting …", connected: "connected", lost: "connection lost, reconnecting …", ended: "ended" },
  look: "All eyes to the front",
  lookTitle: "Bring everybody to what you show, also those who are on their own",
  lower: "Lower",
  median: "their median",
  medians: (/** @type {number} */ count) => `The bold line is the median of ${counted(count, "answer")}.`,
  middle: (/** @type {number} */ count, /** @type {string} */ median, /** @type {string} */ low, /** @type {string} */ high) =>
    count === 1 ? `One answer: ${median}.` : `The median of ${count} answers is ${median}; the middle half is from ${low} to ${high}.`,
  more: "More",
  moved: (/** @type {string[]} */ [title]) => `You moved ${title}, so you are on your own now. Switch back to follow your teacher.`,
  nickname: "Nickname",
  noAnswers: "Nobody has answered yet.",
  onlyHere: "This address works on this computer only. Open the class page by the computer’s name or network address, so that others can join.",
  people: (/** @type {number} */ count, /** @type {number} */ following) => `${count} here, ${following} following`,
  race: "Race …",
  qr: "The address as a QR code",
  room: (/** @type {string} */ code) => `Room ${code}`,
  showAnswers: "Show the answers",
  showCode: "Show the code and the address in large letters",
  tooLarge: (/** @type {string} */ title) => `${title[0].toUpperCase()}${title.slice(1)}: too much to be sent to the class, whose pages keep what they have.`,
  sureToEnd: "End the room for everybody? Download the answers first, if you want to keep them.",
};

export const print = {
  answers: "Answers",
};
