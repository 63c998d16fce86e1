"""A PostgreSQL server of our own, in a folder that is thrown away, on a port that nobody else has."""

import glob
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time

USER = 'hexline'
PATIENCE = 120  # seconds, for a command


def program(name):
    """Of the newest PostgreSQL that is installed."""
    found = sorted(glob.glob(f'/usr/lib/postgresql/*/bin/{name}'), key=lambda path: int(path.split('/')[4]))
    path = found[-1] if found else shutil.which(name)
    if not path:
        raise SystemExit(f'There is no {name}: install PostgreSQL 14 or newer.')
    return path


def free_port():
    with socket.socket() as door:
        door.bind(('127.0.0.1', 0))
        return door.getsockname()[1]


def as_servant(command):
    """PostgreSQL refuses to run as root; then its own user runs it."""
    return ['runuser', '-u', 'postgres', '--', *command] if os.geteuid() == 0 else command


def own(path):
    if os.geteuid() == 0:
        servant = pwd.getpwnam('postgres')
        os.chown(path, servant.pw_uid, servant.pw_gid)


def folder():
    path = tempfile.mkdtemp(prefix='hexline-')
    os.chmod(path, 0o711)
    return path


def run(*command):
    done = subprocess.run(as_servant(list(command)), cwd='/', capture_output=True, text=True, timeout=PATIENCE)
    if done.returncode:
        raise RuntimeError(f'{command[0]}: {done.stdout}{done.stderr}')
    return done.stdout


class Cluster:
    """It is stopped until it is started."""

    def __init__(self, parent, name='data', **settings):
        self.data = os.path.join(parent, name)
        self.log = os.path.join(parent, f'{name}.log')
        self.port = free_port()
        os.makedirs(self.data, mode=0o700, exist_ok=True)
        own(self.data)
        open(self.log, 'w').close()
        own(self.log)
        run(program('initdb'), '-D', self.data, '-U', USER, '--auth=trust', '-E', 'UTF8', '--locale=C', '--no-sync')
        everything = {'port': self.port, 'listen_addresses': '127.0.0.1', 'unix_socket_directories': '',
                      'max_connections': 100, **settings}
        with open(os.path.join(self.data, 'postgresql.conf'), 'a') as file:
            file.writelines(f"{name} = '{value}'\n" for name, value in everything.items())

    def start(self):
        run(program('pg_ctl'), '-D', self.data, '-l', self.log, '-w', '-t', '60', 'start')

    def stop(self, mode='fast'):
        run(program('pg_ctl'), '-D', self.data, '-m', mode, '-w', '-t', '60', 'stop')

    def pid(self):
        """Of the process that all others come from; nothing where it does not run."""
        try:
            with open(os.path.join(self.data, 'postmaster.pid')) as file:
                return int(file.readline())
        except FileNotFoundError:
            return None

    def kill(self):
        """All its processes, without a word."""
        kill_all(self.pid())

    def ask(self, sql, database='postgres'):
        return run(program('psql'), '-X', '-q', '-At', '-h', '127.0.0.1', '-p', str(self.port), '-U', USER,
                   '-d', database, '-v', 'ON_ERROR_STOP=1', '-c', sql).strip()

    def url(self, database):
        return f'jdbc:postgresql://127.0.0.1:{self.port}/{database}'

    def discard(self):
        if self.pid():
            try:
                self.stop('immediate')
            except RuntimeError:
                self.kill()


def kill_all(pid):
    """A process and those that it has started."""
    with open(f'/proc/{pid}/task/{pid}/children') as file:
        children = [int(child) for child in file.read().split()]
    for one in [pid, *children]:
        try:
            os.kill(one, signal.SIGKILL)
        except ProcessLookupError:
            continue


def wait(what, reached, seconds=60):
    """Until it is so; the answer that said so."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        answer = reached()
        if answer:
            return answer
        time.sleep(0.1)
    raise RuntimeError(f'after {seconds} seconds still not: {what}')
