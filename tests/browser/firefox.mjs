// Drives Firefox over WebDriver BiDi: gets {url, code} on its input, runs the code, an asynchronous function of the page, and
// prints what it returns and what was wrong with the page.

import { text } from "node:stream/consumers";
import puppeteer from "../../web/node_modules/puppeteer-core/lib/puppeteer/puppeteer-core.js";

const { url, code } = JSON.parse(await text(process.stdin));
// Scroll bars that take no width, as in a headless Chromium.
const extraPrefsFirefox = { "ui.useOverlayScrollbars": 1, "widget.gtk.overlay-scrollbars.enabled": true };
const browser = await puppeteer.launch({
  browser: "firefox",
  executablePath: process.env.FIREFOX,
  headless: true,
  extraPrefsFirefox,
  // Busy machines take long.
  protocolTimeout: 600_000,
});
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  const troubles = [];
  const { origin } = new URL(url);
  const isOwn = (address) => address.startsWith(origin) || /^(data|blob|about):/.test(address);
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("console", (message) => message.type() === "error" && troubles.push(`console: ${message.text()}`));
  page.on("request", (request) => isOwn(request.url()) || troubles.push(`elsewhere: ${request.url()}`));
  page.on("response", (response) => {
    // Browsers ask for an icon that nobody has promised.
    if (response.status() >= 400 && !response.url().endsWith("/favicon.ico")) troubles.push(`status: ${response.url()}`);
  });
  await page.goto(url);
  // Waiting in the page itself would be an `eval`, which pages do not allow.
  const until = async (expression) => {
    const deadline = Date.now() + 60_000;
    while (!(await page.evaluate(`Boolean(${expression})`))) {
      if (Date.now() > deadline) throw new Error(`${expression} is not true`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const run = new Function("page", "until", `return (async () => { ${code} })();`);
  const result = await run(page, until);
  console.log(JSON.stringify({ result: result ?? null, troubles }));
} finally {
  await browser.close();
}
