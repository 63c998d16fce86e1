// What the page does in each session; every function runs inside the browser.
export const sessions = {
  // The seed's story: onboarding answers 200, and holds a 400 for one of two users.
  onboarding: async () => {
    const json = { 'content-type': 'application/json', authorization: 'Bearer larkspur-full-administrator' };
    const send = (method, path, body, headers = json) =>
      fetch(path, { method, headers, body: body && JSON.stringify(body) }).then((reply) => reply.text(), (failed) => String(failed));
    const org = '96abc2aa-3dcc-11e5-a152-fe34819cdc9a';
    const messaging = { id: '96abc2aa-3dcc-11e5-b263-0f4592adefab' };
    const calling = { id: '96abc2aa-3dcc-11e5-a152-fe34819cdc9a',
      properties: { locationId: '63715', phoneNumber: '+14085267290', extension: '160' } };
    await fetch('/oauth2/token', { method: 'POST', body: new URLSearchParams({
      grant_type: 'authorization_code', code: 'sample-authorization-code-815', client_secret: 'sample-client-secret-4711' }) });
    const events = new WebSocket(`ws://${location.host}/mercury?access_token=fragment-token-2718`);
    await new Promise((open) => { events.onmessage = open; });
    events.send(JSON.stringify({ type: 'authorization', data: { token: 'Bearer larkspur-full-administrator' } }));
    await send('GET', '/admin/api/v1/subscriptions/pending');
    await send('GET', '/v1/telephony/config/jobs/person/moveLocation', undefined, { authorization: 'Bearer expired-token-0000' });
    await send('POST', `/license/api/v1/organization/${org}/users/onboard`, { users: [
      { email: 'ada.grant@example.com', firstName: 'Ada', lastName: 'Grant', licenses: [messaging] },
      { email: 'mia.novak@example.com', firstName: 'Mia', lastName: 'Novak', licenses: [messaging, calling] } ] });
    await send('POST', '/metrics/api/v1/clientmetrics', { metrics: [] });
    await send('GET', 'http://127.0.0.1:47999/unreachable', undefined, {});
  },
  // PATCH of licenses: refused, applied in part, applied.
  licenses: async () => {
    const headers = { 'content-type': 'application/json', authorization: 'Bearer larkspur-full-administrator' };
    const assign = (body) => fetch('/v1/licenses/users', { method: 'PATCH', headers, body: JSON.stringify(body) }).then((reply) => reply.text());
    const second = { id: '96abc2aa-3dcc-11e5-c371-1a7763bdefcd', properties: { locationId: '63715', extension: '199' } };
    const meeting = { id: '96abc2aa-3dcc-11e5-2342-0f4556adeerf' };
    await assign({ email: 'priya.raman@example.com', licenses: [second] });
    await assign({ email: 'priya.raman@example.com', licenses: [{ id: 'no-such-license' }, meeting] });
    await assign({ email: 'priya.raman@example.com', licenses: [meeting] });
  },
  // Nothing goes wrong.
  healthy: async () => {
    const headers = { 'content-type': 'application/json', authorization: 'Bearer larkspur-full-administrator' };
    await fetch('/v1/telephony/config/jobs/person/moveLocation', { headers }).then((reply) => reply.text());
    await fetch('/license/api/v1/organization/96abc2aa-3dcc-11e5-a152-fe34819cdc9a/users/onboard', { method: 'POST', headers,
      body: JSON.stringify({ users: [{ email: 'noor.haddad@example.com', firstName: 'Noor', lastName: 'Haddad' }] }) }).then((reply) => reply.text());
  },
};
