// Chromium, with its own developer tools attached: they write the file, as "Export HAR (with sensitive data)" does.
import { chromium } from 'playwright-core';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--remote-allow-origins=*'];

async function exportHar() {
  const { NetworkLog } = await import('./models/logs/logs.js');
  const { Writer } = await import('./models/har/har.js');
  const { Progress } = await import('./core/common/common.js');
  let text = '';
  await Writer.Writer.write({ write: async (part) => { text += part; } }, NetworkLog.NetworkLog.instance().requests(),
    { sanitize: false }, new Progress.Progress());
  return text;
}

export async function record(start, session, { port = 9333 } = {}) {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: [...FLAGS, `--remote-debugging-port=${port}`] });
  try {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto('about:blank#recorded');
    const targets = await (await fetch(`http://127.0.0.1:${port}/json`)).json();
    const target = targets.find((it) => it.url.endsWith('#recorded'));
    const tools = await context.newPage();
    await tools.goto(`http://127.0.0.1:${port}/devtools/inspector.html?ws=127.0.0.1:${port}/devtools/page/${target.id}&panel=network`);
    await tools.waitForFunction(() => document.title.includes('recorded'));
    await tools.waitForTimeout(2000);
    await page.goto(start);
    await page.evaluate(session);
    await page.waitForTimeout(1500);
    return await tools.evaluate(exportHar);
  } finally {
    await browser.close();
  }
}
