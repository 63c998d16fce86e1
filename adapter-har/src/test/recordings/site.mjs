// The site that is recorded: a small admin page, a sign-in beside it, and everything else passed on to Hexline.
import http from 'node:http';
import crypto from 'node:crypto';

const PAGE = `<!doctype html><title>Users</title><link rel="icon" href="/logo.png">
<meta name="csrf-token" content="csrf-6f1d2b7c9a">
<script src="/app.js?v=3"></script><img src="/logo.png" alt=""><h1>Users</h1>`;
const SCRIPT = `window.signIn = { clientId: "larkspur-admin", clientSecret: "sample-client-secret-4711" };`;
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const ID_TOKEN = [part({ alg: 'RS256', kid: 'sample' }), part({ email: 'admin@larkspur.example', exp: 1893456000 }), 'c2FtcGxlLXNpZ25hdHVyZQ'].join('.');

const pages = {
  'GET /login': (ask, answer) => answer.writeHead(302, {
    location: '/?code=sample-authorization-code-815&state=sample-state-42#access_token=fragment-token-2718',
    'set-cookie': ['session=sample-session-0123456789; Path=/; HttpOnly', 'theme=dark; Path=/'],
  }).end(),
  'GET /': (ask, answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end(PAGE),
  'GET /app.js': (ask, answer) => answer.writeHead(200, { 'content-type': 'text/javascript' }).end(SCRIPT),
  'GET /logo.png': (ask, answer) => answer.writeHead(200, { 'content-type': 'image/png' }).end(PIXEL),
  'POST /oauth2/token': (ask, answer) => answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({
    access_token: 'larkspur-full-administrator', refresh_token: 'sample-refresh-token-31415', id_token: ID_TOKEN,
    token_type: 'Bearer', expires_in: 3600,
  })),
  'POST /metrics/api/v1/clientmetrics': (ask, answer) => answer.writeHead(204).end(),
  'GET /admin/api/v1/subscriptions/pending': (ask, answer) =>
    answer.writeHead(404, { 'content-type': 'text/html', trackingid: 'SITE_404' }).end('<h1>Not found</h1>'),
};

function pass(ask, answer, hexline) {
  const onward = http.request(new URL(ask.url, hexline), { method: ask.method, headers: { ...ask.headers, host: hexline.host } },
    (reply) => { answer.writeHead(reply.statusCode, reply.headers); reply.pipe(answer); });
  onward.on('error', () => answer.writeHead(502).end());
  ask.pipe(onward);
}

// One text frame of a WebSocket; messages of the page are not read.
function frame(text) {
  const payload = Buffer.from(text);
  return Buffer.concat([Buffer.from([0x81, payload.length]), payload]);
}

export function serve(hexline) {
  const site = http.createServer((ask, answer) => {
    const page = pages[`${ask.method} ${ask.url.split('?')[0]}`];
    if (page) { ask.resume(); page(ask, answer); } else pass(ask, answer, hexline);
  });
  site.on('upgrade', (ask, socket) => {
    const accept = crypto.createHash('sha1').update(ask.headers['sec-websocket-key'] + '258EAFA5-E914-47DA-95CA-C5AB0DC85B11').digest('base64');
    socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`);
    socket.write(frame(JSON.stringify({ type: 'welcome', data: { resumeToken: 'sample-resume-token-99' } })));
    socket.on('error', () => {});
  });
  return new Promise((done) => site.listen(0, '127.0.0.1', () => done(site)));
}
