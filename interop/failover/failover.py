#!/usr/bin/env python3
"""Kills the primary of two PostgreSQL servers in running jobs and under licence requests; looks at what is left."""

import argparse
import random
import shutil
import sys
import time

from replicated import USER, Replicated

import acme
import check
import pair
from load import Load
from node import Hexline
from postgres import folder, wait

USERS = 10
PACE = 300
PEOPLE = 60


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument('--times', type=int, default=6)
    options.add_argument('--clients', type=int, default=3, help='how many send licence requests meanwhile')
    options.add_argument('--hexline', help='the command, where it is not the one of this repository')
    wanted = options.parse_args()
    place = folder()
    servers = None
    try:
        servers = Replicated(place)
        servers.wait_for_both()
        servers.primary().ask('CREATE DATABASE hexline')
        seed = acme.world(f'{place}/opening.json', wanted.times * USERS, PEOPLE)
        return report(*failing_over(wanted, servers, Hexline(wanted.hexline, servers.url('hexline'), seed), place))
    finally:
        if servers:
            servers.discard()
        shutil.rmtree(place)


def failing_over(wanted, servers, hexline, place):
    both = pair.Pair(hexline, PACE)
    load = Load(both, wanted.clients, PEOPLE)
    jobs, rows = [], []
    for number in range(wanted.times):
        users = [acme.mover(number * USERS + one) for one in range(USERS)]
        jobs.append(wait('a job begins', lambda: both.any().begin(users, 'bergen')))
        rows.append(fail_over(servers, both, load, jobs[-1], number % 2 == 0))
    for job in jobs:
        wait(f'job {job} ends', lambda: pair.has_ended(both.job(job)), 120)
    load.stop()
    time.sleep(15)
    licenses = both.any().send('GET', '/v1/licenses')[2]
    traces = [line for node in both.nodes for line in node.traces()]
    restarted = [node for node in both.nodes if node.process.poll() is not None]
    both.stop()
    world = hexline.export(f'{place}/end.json')
    users = [acme.mover(number) for number in range(len(jobs) * USERS)]
    problems = check.problems(world, users, len(jobs), load.holds(), users_fail=True) + check.units(licenses, world)
    failed = check.refused(world)
    return rows, load, failed, problems + load.wrong() + traces + restarted


def fail_over(servers, both, load, job, power):
    """With the power of its machine, or PostgreSQL alone; then what was killed comes back and follows."""
    wait('users are moved', lambda: pair.moved(both.job(job)) >= 1)
    time.sleep(random.uniform(0, 1))
    primary = servers.primary()
    other = next(member for member in servers.members if member is not primary)
    before = load.answers()[200]
    if power:
        primary.kill_with_patroni()
    else:
        primary.kill()
    killed = time.monotonic()
    wait(f'{other.name} leads', lambda: servers.primary() is other, 90)
    leads = time.monotonic() - killed
    answered = load.answers()[200]
    wait('a licence is given or taken again', lambda: load.answers()[200] > answered, 90)
    again = time.monotonic() - killed
    if power:
        primary.start()
    servers.wait_for_both()
    return 'PostgreSQL and Patroni' if power else 'PostgreSQL', before, leads, again


def report(rows, load, failed, problems):
    answers = load.answers()
    print(f'{"killed":<24} {"answered 200 before":>20} {"other leads after":>18} {"next 200 after":>15}')
    for what, before, leads, again in rows:
        print(f'{what:<24} {before:>20} {leads:>16.1f} s {again:>13.1f} s')
    for name, value in [
            ('licence requests answered 200', answers[200]),
            ('503', answers[503]),
            ('409', answers[409]),
            ('without an answer', answers[0]),
            ('slowest, seconds', f'{load.slowest():.1f}'),
            ('jobs ended', len(rows)),
            ('users moved', len(rows) * USERS - len(failed)),
            ('users who were refused, where they were', len(failed)),
            ('lost, doubled, or not in order', len(problems))]:
        print(f'{name:<42} {value}')
    for problem in problems[:20]:
        print(f'  {problem}')
    return 1 if problems else 0


if __name__ == '__main__':
    sys.exit(main())
