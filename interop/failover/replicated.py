"""Two PostgreSQL servers, one of which follows the other synchronously; Patroni says which, and etcd remembers it."""

import json
import os
import signal
import subprocess
import sys
import urllib.error
import urllib.request

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), 'nodes'))

from postgres import USER, Cluster, as_servant, free_port, kill_all, own, program, wait  # noqa: E402

# After so many seconds without a word of the primary the other takes over; the least that Patroni allows.
TTL = 20


def settings(place, name, port, api, etcd, loop_wait=2):
    """As JSON, which is YAML."""
    parameters = {'wal_log_hints': 'on', 'max_connections': 100, 'unix_socket_directories': '', 'fsync': 'off'}
    return {
        'scope': 'hexline', 'name': name,
        'restapi': {'listen': f'127.0.0.1:{api}', 'connect_address': f'127.0.0.1:{api}'},
        'etcd3': {'host': f'127.0.0.1:{etcd}'},
        'bootstrap': {
            'dcs': {'ttl': TTL, 'loop_wait': loop_wait, 'retry_timeout': 5, 'maximum_lag_on_failover': 0,
                    'master_start_timeout': 0, 'synchronous_mode': True,
                    'postgresql': {'use_pg_rewind': True, 'parameters': parameters}},
            'initdb': [{'encoding': 'UTF8'}, {'locale': 'C'}, {'auth': 'trust'}],
            'pg_hba': ['host all all 127.0.0.1/32 trust', 'host replication all 127.0.0.1/32 trust']},
        'postgresql': {
            'listen': f'127.0.0.1:{port}', 'connect_address': f'127.0.0.1:{port}',
            'data_dir': os.path.join(place, name), 'bin_dir': os.path.dirname(program('postgres')),
            'pgpass': os.path.join(place, f'{name}.pgpass'),
            'authentication': {'superuser': {'username': USER}, 'replication': {'username': USER}}}}


class Member(Cluster):
    """One of the two, under its Patroni."""

    def __init__(self, place, name, etcd):
        self.name, self.port, self.api = name, free_port(), free_port()
        self.data = os.path.join(place, name)
        self.log = os.path.join(place, f'{name}.log')
        self.settings = os.path.join(place, f'{name}.yml')
        with open(self.settings, 'w') as file:
            json.dump(settings(place, name, self.port, self.api, etcd), file, indent=2)
        self.patroni = None

    def start(self):
        with open(self.log, 'a') as log:
            self.patroni = subprocess.Popen(as_servant(['patroni', self.settings]), cwd='/', stdout=log, stderr=log)

    def kill_with_patroni(self):
        """As if its machine had lost its power."""
        kill_all(self.patroni.pid)
        self.kill()
        self.patroni.wait()

    def stop(self, mode='fast'):
        """Patroni stops it; where there is none any more, nobody does."""
        if self.patroni and self.patroni.poll() is None:
            self.patroni.send_signal(signal.SIGTERM)
            self.patroni.wait(60)


class Replicated:
    """Both run, and a commit is answered once both have it."""

    def __init__(self, place):
        self.etcd = None
        own(place)
        client, peer = free_port(), free_port()
        with open(os.path.join(place, 'etcd.log'), 'w') as log:
            self.etcd = subprocess.Popen(
                ['etcd', '--data-dir', os.path.join(place, 'etcd'), '--listen-client-urls', f'http://127.0.0.1:{client}',
                 '--advertise-client-urls', f'http://127.0.0.1:{client}', '--listen-peer-urls', f'http://127.0.0.1:{peer}',
                 '--initial-advertise-peer-urls', f'http://127.0.0.1:{peer}', '--initial-cluster',
                 f'default=http://127.0.0.1:{peer}', '--unsafe-no-fsync'], stdout=log, stderr=log)
        self.members = [Member(place, name, client) for name in ('one', 'two')]
        for member in self.members:
            member.start()

    def url(self, database):
        hosts = ','.join(f'127.0.0.1:{member.port}' for member in self.members)
        return f'jdbc:postgresql://{hosts}/{database}?targetServerType=primary'

    def roles(self):
        """By the name of the member; nothing where no Patroni answers."""
        for member in self.members:
            try:
                with urllib.request.urlopen(f'http://127.0.0.1:{member.api}/cluster', timeout=5) as answer:
                    return {one['name']: one['role'] for one in json.load(answer)['members']
                            if one['state'] in ('running', 'streaming')}
            except (OSError, urllib.error.URLError):
                continue
        return {}

    def primary(self):
        leaders = [member for member in self.members if self.roles().get(member.name) == 'leader']
        return leaders[0] if leaders else None

    def wait_for_both(self):
        try:
            return wait('one leads and one follows synchronously',
                        lambda: sorted(self.roles().values()) == ['leader', 'sync_standby'], 300)
        except RuntimeError as late:
            said = {member.name: open(member.log).readlines()[-5:] for member in self.members}
            raise RuntimeError(f'{late}: {self.roles()} {said}') from late

    def discard(self):
        for member in self.members:
            try:
                member.stop()
            except subprocess.TimeoutExpired:
                member.kill_with_patroni()
        if self.etcd:
            self.etcd.kill()
            self.etcd.wait()
