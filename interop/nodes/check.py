"""What must be true of a world in which everything has ended, whatever happened on the way."""

import collections

import acme


def problems(world, moved, jobs, holds, users_fail=False):
    """In words.

    moved: those who were to go to Bergen; jobs: how many there are; holds: who holds a licence, and who does not, as far
    as it was answered; users_fail: whether a user of a job can have failed, who is where it was then.
    """
    organization = world['organizations'][0]
    people = {one['id']: one for one in organization['people']}
    found = [*work(world['work'], jobs), *outside(world['work']['outside']), *registered(world['work']['outside'], people)]
    failed = {*refused(world)}
    if failed and not users_fail:
        found.append(f'not moved: {sorted(failed)}')
    found += places(organization, people, [user for user in moved if user not in failed], 'bergen')
    found += places(organization, people, failed, 'oslo')
    found += orders(world, [user for user in moved if user not in failed])
    found += licences(organization, people, holds)
    return found


def refused(world):
    """The users whom a job did not move, and why."""
    return {item['move']['user']: [finding.get('code') for finding in item['outcome'].get('errors', [])]
            for job in world['work']['jobs'] for item in job['items'] if item['outcome']['type'] != 'Moved'}


def work(work, jobs):
    states = collections.Counter(job['state'] for job in work['jobs'])
    if sum(states.values()) != jobs:
        yield f'jobs: {sum(states.values())}, not {jobs}'
    for state in states.keys() - {'FINISHED'}:
        yield f'jobs that are {state}: {states[state]}'
    if work['outbox']:
        yield f'still to be told: {len(work["outbox"])} entries'


def outside(outside):
    return [f'not in step, {name}: {what}' for name, what in outside.items() if what and name != 'registrations']


def registered(outside, people):
    """Who got the licence after the start has one registration of its own, and nobody else has any."""
    callers = {one['emails'][0] for one in people.values() if 'calling' in one}
    for email, other in outside['registrations'].items():
        if email not in callers or len(other['registrations']) != 1:
            yield f'{email} is registered {len(other["registrations"])} times'


def places(organization, people, users, place):
    numbers = {number['phoneNumber']: number for number in organization['numbers']}
    for user in users:
        calling = people[user]['calling']
        if calling['locationId'] != place:
            yield f'{user} is in {calling["locationId"]}, not in {place}'
        if numbers[calling['phoneNumber']].get('locationId') != place:
            yield f'the number of {user} is not in {place}'


def orders(world, moved):
    """Each number of somebody who has moved is ordered once."""
    ordered = collections.Counter(number for order in world['carriers'][0].get('orders', [])
                                  if not order.get('cancelled') for number in order['numbers'])
    for user in moved:
        number = acme.mover_phone(int(user.removeprefix('mover')))
        if ordered[number] != 1:
            yield f'the number of {user} is ordered {ordered[number]} times'


def licences(organization, people, holds):
    for number, held in holds.items():
        one = people[acme.person(number)]
        if ('calling' in one) != held or bool(one.get('licenses')) != held:
            yield f'{one["id"]} {"lost" if held else "kept"} the licence against an answer'
    for one in people.values():
        if ('calling' in one) != ('calling' in one.get('licenses', [])):
            yield f'{one["id"]} is half made'


def units(licenses, world):
    """What the server counts is what there is."""
    holders = sum('calling' in one.get('licenses', []) for one in world['organizations'][0]['people'])
    counted = licenses['items'][0]['consumedUnits']
    return [] if counted == holders else [f'{counted} units are counted, {holders} are held']
