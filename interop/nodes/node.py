"""Servers of one database, and requests to them."""

import atexit
import http.client
import json
import os
import re
import signal
import subprocess
import threading

from postgres import USER

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
MOVES = '/v1/telephony/config/jobs/person/moveLocation'
TOKEN = 'secret'
ADDRESS = re.compile(r'http://([0-9.]+):([0-9]+)')

# What a node says of nothing but what it lives through.
TRACES = re.compile(r'^\s+at [a-z.]+|Exception')


class Hexline:
    """The program, and the database that it works on."""

    def __init__(self, command, url, seed):
        self.command = command.split() if command else [os.path.join(ROOT, 'hexline')]
        self.database = ['--database', url, '--database-user', USER]
        self.seed = seed

    def node(self, pace):
        return Node([*self.command, 'serve', '--port', '0', '--pace', str(pace), *self.database, '--seed', self.seed])

    def export(self, path):
        subprocess.run([*self.command, 'database', 'export', path, *self.database], check=True, capture_output=True)
        with open(path) as file:
            return json.load(file)


class Node:
    """A server in a process of its own; what it says is kept."""

    def __init__(self, command):
        self.said = []
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        atexit.register(self.process.kill)
        self.host, self.port = self.address()
        threading.Thread(target=self.listen, daemon=True).start()

    def address(self):
        """Where it listens, which a warning can come before."""
        for line in self.process.stdout:
            self.said.append(line)
            found = ADDRESS.search(line)
            if found:
                return found[1], int(found[2])
        raise RuntimeError('no address: ' + ''.join(self.said))

    def listen(self):
        self.said.extend(self.process.stdout)

    def traces(self):
        return [line for line in self.said if TRACES.search(line)]

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(60)

    def send(self, method, path, body=None):
        """Status, headers and answer; status 0 where there is none."""
        line = http.client.HTTPConnection(self.host, self.port, timeout=90)
        try:
            line.request(method, path, json.dumps(body) if body is not None else None,
                         {'Authorization': f'Bearer {TOKEN}', 'Content-Type': 'application/json'})
            answer = line.getresponse()
            text = answer.read().decode()
            return answer.status, answer.headers, json.loads(text) if text.startswith(('{', '[')) else text
        except (OSError, http.client.HTTPException):
            return 0, {}, ''
        finally:
            line.close()

    def begin(self, users, location):
        """The id of a job; nothing where it is not known whether there is one."""
        entry = {'locationId': location, 'validate': False, 'users': [{'userId': user} for user in users]}
        status, _, answer = self.send('POST', MOVES, {'usersList': [entry]})
        return answer['response']['jobDetails']['id'] if status // 100 == 2 else None

    def job(self, job):
        """Nothing where there is no answer."""
        status, _, answer = self.send('GET', f'{MOVES}/{job}')
        if status == 404:
            raise RuntimeError(f'job {job} is not known any more')
        return answer if status == 200 else None
