// Drives Firefox over WebDriver BiDi: gets {url, code} on its input, runs the code, an asynchronous function of the page, and
// prints what it returns and what was wrong with the page.

import { text } from "node:stream/consumers";
import puppeteer from "../../web/node_modules/puppeteer-core/lib/puppeteer/puppeteer-core.js";

const { url, code } = JSON.parse(await text(process.stdin));
const browser = await puppeteer.launch({ browser: "firefox", executablePath: process.env.FIREFOX, headless: true });
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
  const run = new Function("page", `return (async () => { ${code} })();`);
  const result = await run(page);
  console.log(JSON.stringify({ result: result ?? null, troubles }));
} finally {
  await browser.close();
}
