#!/usr/bin/env python3
"""Kills one of two servers of a database, again and again, in running jobs and under requests; looks at what is left."""

import argparse
import random
import shutil
import statistics
import sys
import time

import acme
import check
import pair
from load import Load
from node import Hexline
from postgres import Cluster, folder, wait

USERS = 12
AT_ONCE = 4  # so many users of a job move at the same time
PACE = 50
IN_PEACE = 10
TAKEN_UP = 15  # seconds


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument('--kills', type=int, default=100)
    options.add_argument('--clients', type=int, default=3, help='how many send licence requests meanwhile')
    options.add_argument('--minutes', type=float, default=60, help='no further kill after these')
    options.add_argument('--seed', type=int, default=time.time_ns() % 1_000_000)
    options.add_argument('--hexline', help='the command, where it is not the one of this repository')
    wanted = options.parse_args()
    random.seed(wanted.seed)
    place = folder()
    # A process that is killed takes nothing of the disk with it: nobody has to wait for that.
    cluster = Cluster(place, fsync='off')
    try:
        cluster.start()
        cluster.ask('CREATE DATABASE hexline')
        seed = acme.world(f'{place}/opening.json', wanted.kills * USERS, 60)
        return report(wanted, *killing(wanted, Hexline(wanted.hexline, cluster.url('hexline'), seed), place))
    finally:
        cluster.discard()
        shutil.rmtree(place)


def killing(wanted, hexline, place):
    both = pair.Pair(hexline, PACE)
    load = Load(both, wanted.clients, 60)
    end = time.monotonic() + 60 * wanted.minutes
    jobs, taken_up = [], []
    while len(jobs) < wanted.kills and time.monotonic() < end:
        kill(both, jobs, taken_up)
    load.stop()
    last = time.monotonic()
    for job in jobs:
        wait(f'job {job} ends', lambda: pair.has_ended(both.job(job)), 60)
    ended = time.monotonic() - last
    licenses = settled(both)
    traces = [line for node in both.nodes for line in node.traces()]
    both.stop()
    world = hexline.export(f'{place}/end.json')
    users = [acme.mover(number) for number in range(len(jobs) * USERS)]
    problems = check.problems(world, users, len(jobs), load.holds()) + check.units(licenses, world)
    return jobs, taken_up, ended, load, problems + load.wrong() + traces


def kill(both, jobs, taken_up):
    """In peace, every tenth: then nobody is killed while the other takes up what was left."""
    victim = random.randrange(2)
    first = len(jobs) * USERS
    job = both.nodes[victim].begin([acme.mover(first + number) for number in range(USERS)], 'bergen')
    before = random.randrange(USERS - AT_ONCE + 1)
    wait(f'{before} are moved', lambda: pair.moved(both.nodes[victim].job(job)) >= before)
    time.sleep(random.uniform(0, 2 * PACE / 1000))
    both.kill(victim)
    killed = time.monotonic()
    jobs.append(job)
    other = both.nodes[1 - victim]
    reached = pair.moved(other.job(job))
    if len(jobs) % IN_PEACE == 1 and reached < USERS:
        wait(f'job {job} goes on', lambda: pair.moved(other.job(job)) > reached or pair.has_ended(other.job(job)))
        taken_up.append(time.monotonic() - killed)
    both.replace(victim)


def settled(both):
    """Once what was left is undone or told, a lease later; the licences then."""
    time.sleep(TAKEN_UP)
    return both.any().send('GET', '/v1/licenses')[2]


def report(wanted, jobs, taken_up, ended, load, problems):
    answers = load.answers()
    rows = [
        ('seed', wanted.seed),
        ('killed in running jobs', len(jobs)),
        ('users moved', len(jobs) * USERS),
        ('gone on after a kill, seconds', f'{statistics.median(taken_up):.1f} (median of {len(taken_up)}), '
                                          f'{max(taken_up):.1f} (most)'),
        ('all ended after the last kill, seconds', f'{ended:.1f}'),
        ('licence requests answered 200', answers[200]),
        ('409, somebody else works on the user', answers[409]),
        ('503', answers[503]),
        ('without an answer', answers[0]),
        ('slowest, seconds', f'{load.slowest():.1f}'),
        ('lost, doubled, or not in order', len(problems))]
    for name, value in rows:
        print(f'{name:<42} {value}')
    for problem in problems[:20]:
        print(f'  {problem}')
    return 1 if problems or max(taken_up) > TAKEN_UP else 0


if __name__ == '__main__':
    sys.exit(main())
