// node record.mjs BROWSER HEXLINE_URL: writes BROWSER-SESSION.har for every session, each on the sample as it is now.
import fs from 'node:fs';
import { serve } from './site.mjs';
import { sessions } from './sessions.mjs';

const [browser, hexline] = process.argv.slice(2);
const { record } = await import(`./${browser}.mjs`);
for (const [name, session] of Object.entries(sessions)) {
  const site = await serve(new URL(hexline));
  const text = await record(`http://127.0.0.1:${site.address().port}/login`, session);
  fs.writeFileSync(new URL(`${browser}-${name}.har`, import.meta.url), text);
  site.closeAllConnections();
  site.close();
  console.log(name, JSON.parse(text).log.entries.length, 'calls');
}
