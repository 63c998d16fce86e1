"""Requests that give people a calling licence and take it back, and what is to be true after each answer."""

import collections
import random
import threading
import time

import acme


class Licensing(threading.Thread):
    """One client, of people whom nobody else changes."""

    def __init__(self, nodes, people):
        super().__init__(daemon=True)
        self.nodes = nodes
        self.people = people
        self.holds = {number: False for number in people}
        self.open = set()
        self.answers = collections.Counter()
        self.wrong = []
        self.slowest = 0
        self.ended = threading.Event()

    def run(self):
        while not self.ended.is_set():
            number = random.choice(self.people)
            try:
                self.change(number)
            except Exception as defect:
                self.wrong.append(f'{acme.person(number)}: {defect!r}')

    def change(self, number):
        """What was not answered is looked at first: it can have been done."""
        if number in self.open:
            seen = self.seen(number)
            if seen is None:
                return
            self.holds[number] = seen
        wanted = not self.holds[number]
        begun = time.monotonic()
        status, headers, answer = self.nodes.any().send('PATCH', '/v1/licenses/users', request(number, wanted))
        self.slowest = max(self.slowest, time.monotonic() - begun)
        self.answers[status] += 1
        if status == 200:
            self.holds[number] = wanted
            self.open.discard(number)
            if self.seen(number) not in (wanted, None):
                self.wrong.append(f'{acme.person(number)}: answered 200 and not so')
        else:
            self.open.add(number)
            self.judge(number, status, headers, answer)

    def judge(self, number, status, headers, answer):
        """Somebody else can be in the way (409), a node or the store can be gone; nothing else is in order."""
        if status in (503, 409) and (status == 409 or headers.get('Retry-After')):
            time.sleep(0.2)
        elif status == 0:
            time.sleep(0.1)
        else:
            self.wrong.append(f'{acme.person(number)}: {status} {answer}')

    def seen(self, number):
        """Whether the person calls; nothing where nobody answers."""
        status, _, answer = self.nodes.any().send('GET', f'/v1/people/{acme.person(number)}?callingData=true')
        self.answers[f'GET {status}'] += 1
        if status == 200:
            return bool(answer['licenses'])
        if status not in (0, 503):
            self.wrong.append(f'{acme.person(number)}: GET {status} {answer}')
        return None

    def stop(self):
        self.ended.set()
        self.join()


def request(number, wanted):
    add = {'id': 'calling', 'operation': 'add',
           'properties': {'locationId': 'oslo', 'phoneNumber': acme.person_phone(number), 'extension': str(10000 + number)}}
    return {'email': f'{acme.person(number)}@acme.example',
            'licenses': [add if wanted else {'id': 'calling', 'operation': 'remove'}]}


class Load:
    """Some clients at once."""

    def __init__(self, nodes, clients, people):
        self.clients = [Licensing(nodes, range(client, people, clients)) for client in range(clients)]
        for client in self.clients:
            client.start()

    def stop(self):
        for client in self.clients:
            client.stop()

    def answers(self):
        return sum((client.answers for client in self.clients), collections.Counter())

    def slowest(self):
        return max(client.slowest for client in self.clients)

    def wrong(self):
        return [wrong for client in self.clients for wrong in client.wrong]

    def holds(self):
        """Who is known to hold a licence, or not."""
        return {number: holds for client in self.clients for number, holds in client.holds.items()
                if number not in client.open}
