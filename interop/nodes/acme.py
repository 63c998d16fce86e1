"""An organization with users who move from Oslo to Bergen, and people who get and lose a calling licence."""

import json

WORK = 'work'


def mover(number):
    return f'mover{number}'


def person(number):
    return f'person{number}'


def mover_phone(number):
    return f'+4721{number:06d}'


def person_phone(number):
    return f'+4722{number:06d}'


def world(path, movers, people):
    """Writes it as a snapshot."""
    moving = [{'id': mover(n), 'emails': [f'{mover(n)}@acme.example'], 'displayName': f'Mover {n}', 'firstName': 'Mover',
               'lastName': str(n), 'licenses': ['calling'],
               'calling': {'locationId': 'oslo', 'phoneNumber': mover_phone(n), 'devices': [{'name': f'desk{n}'}]}}
              for n in range(movers)]
    others = [{'id': person(n), 'emails': [f'{person(n)}@acme.example'], 'displayName': f'Person {n}',
               'firstName': 'Person', 'lastName': str(n)} for n in range(people)]
    root = {'id': 'root', 'emails': ['root@acme.example'], 'displayName': 'Root', 'roles': ['FULL_ADMINISTRATOR']}
    phones = [mover_phone(n) for n in range(movers)] + [person_phone(n) for n in range(people)]
    calling = {'pstn': {'carrierId': 'fjord'}}
    everything = {
        'format': 2,
        'organizations': [{
            'id': 'acme', 'displayName': 'Acme', 'deploymentMode': 'WEBEX_CALLING',
            'licenses': [{'id': 'calling', 'name': 'Calling', 'kind': 'CALLING_PROFESSIONAL', 'totalUnits': 100000}],
            'locations': [{'id': 'oslo', 'name': 'Oslo', 'calling': calling},
                          {'id': 'bergen', 'name': 'Bergen', 'calling': calling}],
            'people': [root, *moving, *others],
            'numbers': [{'phoneNumber': phone, 'locationId': 'oslo'} for phone in phones]}],
        'carriers': [{'id': 'fjord', 'name': 'Fjord', 'kind': 'CISCO_PSTN'}],
        'tokens': [{'token': 'secret', 'personId': 'root'}]}
    with open(path, 'w') as file:
        json.dump(everything, file)
    return path
