// Firefox, driven over Marionette; its own network monitor gives the file, as "Save All As HAR" does.
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { spawn } from 'node:child_process';

const PORT = 2829;
const PREFERENCES = {
  'marionette.port': PORT,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'devtools.netmonitor.persistlog': true,
  'devtools.netmonitor.har.includeResponseBodies': true,
};
const pause = (millis) => new Promise((done) => setTimeout(done, millis));

// Marionette's frames are a length, a colon and JSON.
function client(socket) {
  const waiting = new Map();
  let id = 0;
  let input = Buffer.alloc(0);
  socket.on('data', (data) => {
    input = Buffer.concat([input, data]);
    for (let colon = input.indexOf(':'); colon > 0; colon = input.indexOf(':')) {
      const end = colon + 1 + Number(input.subarray(0, colon));
      if (input.length < end) return;
      const message = JSON.parse(input.subarray(colon + 1, end));
      input = input.subarray(end);
      if (Array.isArray(message)) waiting.get(message[1])(message);
    }
  });
  return (name, parameters = {}) => new Promise((done, failed) => {
    const text = JSON.stringify([0, ++id, name, parameters]);
    waiting.set(id, ([, , error, result]) => (error ? failed(new Error(JSON.stringify(error))) : done(result)));
    socket.write(`${Buffer.byteLength(text)}:${text}`);
  });
}

async function connect() {
  for (let tries = 0; ; tries++) {
    try {
      return await new Promise((done, failed) => {
        const socket = net.connect(PORT, '127.0.0.1', () => done(socket));
        socket.on('error', failed);
      });
    } catch (failed) {
      if (tries > 120) throw failed;
      await pause(500);
    }
  }
}

const TOOLBOX = `const { require } = ChromeUtils.importESModule('resource://devtools/shared/loader/Loader.sys.mjs');
  const { gDevTools } = require('devtools/client/framework/devtools');
  const tab = Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedTab;`;

export async function record(start, session) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'firefox-'));
  fs.writeFileSync(path.join(profile, 'user.js'), Object.entries(PREFERENCES)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`).join('\n'));
  const firefox = spawn('firefox-esr', ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote',
    '--profile', profile, 'about:blank'], { stdio: 'ignore' });
  try {
    const send = client(await connect());
    const run = async (context, script) => {
      await send('Marionette:SetContext', { value: context });
      return (await send('WebDriver:ExecuteAsyncScript', { script: `const done = arguments[arguments.length - 1];
        (async () => { ${script} })().then(done, (failed) => done('FAILED ' + failed));`, args: [], scriptTimeout: 60000 })).value;
    };
    await send('WebDriver:NewSession', { capabilities: {} });
    await run('chrome', `${TOOLBOX} await gDevTools.showToolboxForTab(tab, { toolId: 'netmonitor' });`);
    await send('Marionette:SetContext', { value: 'content' });
    await send('WebDriver:Navigate', { url: start });
    await run('content', `return (${session})();`);
    await pause(2000);
    const log = JSON.parse(await run('chrome', `${TOOLBOX}
      return JSON.stringify(await (await gDevTools.getToolboxForTab(tab)).getHARFromNetMonitor());`));
    return JSON.stringify({ log }, null, 2);
  } finally {
    firefox.kill();
    await new Promise((done) => firefox.on('exit', done));
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
