#!/usr/bin/env python3
"""Prints the world in which the SDK's own tests find what they look for: an organization as its author has one."""

import json
import uuid

SPACE = uuid.UUID('5d6f3a51-4c36-4b2e-9d0a-0b7a4c1e8f20')

FIRST = ['Ada', 'Bruno', 'Chloe', 'Dmitri', 'Elif', 'Farid', 'Greta', 'Hugo']
LAST = {'Frisco': 'Alvarez', 'Hartford': 'Brook', 'Hartford New': 'Calder', 'Boulder': 'Dunn'}


def uid(*name):
    return str(uuid.uuid5(SPACE, '/'.join(name)))


ORG = uid('organization')
OTHER = uid('another organization')


def license_of(org, name, kind, units, type_):
    return {'id': f'{org}:{type_}_{uid(org, name)}', 'name': name, 'kind': kind, 'offer': kind, 'totalUnits': units}


LICENSES = [
    license_of(ORG, 'Webex Calling - Basic', 'CALLING_STANDARD', 1000, 'BCBAS'),
    license_of(ORG, 'Webex Calling - Professional', 'CALLING_PROFESSIONAL', 1000, 'BCSTD'),
    license_of(ORG, 'Customer Experience - Essential', 'CX_ESSENTIAL', 100, 'CXE'),
    license_of(ORG, 'Messaging', 'FREE_MESSAGING', 1000, 'MS'),
]
PROFESSIONAL, MESSAGING = LICENSES[1]['id'], LICENSES[-1]['id']


class Location:
    """A location with calling, of which everything has a number or an extension of its own."""

    def __init__(self, name, npa, state, postal_code, prefix):
        self.name, self.npa, self.id = name, npa, uid('location', name)
        self.address = {'address1': '1 Main Street', 'city': name, 'state': state, 'postalCode': postal_code}
        self.prefix = prefix
        self.numbers = []

    def number(self, last):
        number = f'+1{self.npa}201{last}'
        self.numbers.append({'phoneNumber': number, 'locationId': self.id})
        return number

    def feature(self, kind, name, extension, **more):
        settings = [{'name': 'lastName', 'value': '"Group"'}]
        return {'id': uid('feature', self.name, name), 'type': kind, 'name': name, 'extension': extension,
                'settings': settings, **more}

    def snapshot(self, members):
        main = self.number('2000')
        features = [
            self.feature('AUTO_ATTENDANT', 'Main menu', '6000', phoneNumber=main),
            self.feature('HUNT_GROUP', 'hg_000', '6001', members=members),
            self.feature('CALL_QUEUE', 'cq_000', '6002', phoneNumber=self.number('2001'), members=members),
            self.feature('PAGING_GROUP', 'pg_000', '6003', members=members),
            self.feature('VOICEMAIL_GROUP', 'Mailbox', '6004'),
            self.feature('CALL_PARK_EXTENSION', 'Park', '6005'),
        ]
        return {
            'id': self.id, 'name': self.name, 'address': self.address, 'timeZone': 'America/Chicago',
            'preferredLanguage': 'en_us', 'announcementLanguage': 'en_us', 'latitude': '41.76', 'longitude': '-72.67',
            'calling': {
                'numbers': {'mainNumber': main, 'callingLineId': main},
                'dialPlan': {'minExtensionLength': 2, 'maxExtensionLength': 6},
                'pstn': {'carrierId': 'premises', 'localGateway': uid('trunk', 'Gateway')},
                'settings': {'routingPrefix': self.prefix, 'outsideDialDigit': '9', 'externalCallerIdName': self.name},
                'offering': {'timetables': [TIMETABLE]},
                'features': features,
            },
        }


TIMETABLE = {
    'name': 'test_000', 'type': 'BUSINESS_HOURS',
    'events': [{'name': day.title(), 'startDate': f'2024-01-0{place}', 'endDate': f'2024-01-0{place}',
                'startTime': '09:00', 'endTime': '17:00', 'recurrence': {'weekDays': [day]}}
               for place, day in enumerate(['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'], 1)],
}

LOCATIONS = [
    Location('Frisco', '214', 'TX', '75034', '8214'),
    Location('Hartford', '860', 'CT', '06103', '8860'),
    Location('Hartford New', '959', 'CT', '06106', '8959'),
    Location('Boulder', '303', 'CO', '80302', '8303'),
]


def person(first, last, location=None, place=0, roles=(), external_id=None):
    whole = {
        'id': uid('person', first, last), 'emails': [f'{first}.{last}@example.com'.lower()],
        'displayName': f'{first} {last}', 'firstName': first, 'lastName': last, 'roles': list(roles),
        'licenses': [MESSAGING], 'created': '2024-02-01T08:00:00Z',
    }
    if external_id:
        whole['profile'] = {'externalId': external_id}
    if location:
        whole['licenses'].append(PROFESSIONAL)
        whole['calling'] = {'locationId': location.id, 'extension': str(4000 + place)}
        if place != 7:
            whole['calling']['phoneNumber'] = location.number(str(2100 + place))
    return whole


def people():
    callers = [person(first, LAST[location.name], location, place)
               for location in LOCATIONS for place, first in enumerate(FIRST)]
    administrator = person('Ilse', 'Engel', LOCATIONS[0], 20, ['FULL_ADMINISTRATOR'])
    return [administrator, person('Jon', 'Garcia', LOCATIONS[1], 21), *callers,
            person('Heidi', 'Harper'), person('Nora', 'Directory', external_id='directory-1'),
            person('Second', 'Administrator', roles=['FULL_ADMINISTRATOR'])]


def workspace(location, place):
    return {'id': uid('workspace', location.name), 'displayName': f'Lobby {location.name}', 'locationId': location.id,
            'extension': str(4100 + place), 'phoneNumber': location.number(str(2200 + place)),
            'devices': [{'name': f'Lobby phone {location.name}'}], 'licenseId': PROFESSIONAL}


def virtual_line(location):
    return {'id': uid('virtual line', location.name), 'displayName': f'Line {location.name}',
            'locationId': location.id, 'extension': '4200', 'phoneNumber': location.number('2300')}


def trunk(name, location, settings=None):
    return {'id': uid('trunk', name), 'name': name, 'locationId': location.id, **({'settings': settings} if settings else {})}


def certificate_based(**more):
    return {'type': 'CERTIFICATE_BASED', 'deviceType': 'Cisco Unified Border Element', 'domain': 'example.com',
            'maxConcurrentCalls': 1000, **more}


def organization():
    everybody = people()
    callers = {location.id: [one['id'] for one in everybody if one.get('calling', {}).get('locationId') == location.id]
               for location in LOCATIONS}
    locations = [location.snapshot(callers[location.id][:2]) for location in LOCATIONS]
    workspaces = [workspace(location, place) for place, location in enumerate(LOCATIONS)]
    lines = [virtual_line(location) for location in LOCATIONS]
    for location in LOCATIONS:
        for spare in range(5):
            location.number(str(2900 + spare))
    # by its id the first of all, so that tests which take the first location find one that nobody can be moved to
    quiet = {'id': '00000000-0000-4000-8000-000000000000', 'name': 'Albany', 'timeZone': 'America/New_York',
             'preferredLanguage': 'en_us', 'address': {'address1': '2 State Street', 'city': 'Albany', 'state': 'NY',
                                                       'postalCode': '12207'}}
    return {
        'id': ORG, 'displayName': 'Test Organization', 'created': '2020-01-01T00:00:00Z', 'licenses': LICENSES,
        'locations': [quiet, *locations], 'people': everybody, 'workspaces': workspaces, 'virtualLines': lines,
        'trunks': [trunk('Gateway', LOCATIONS[1]), trunk('Border', LOCATIONS[3], certificate_based(address='border', port=5061)),
                   trunk('Service', LOCATIONS[3], certificate_based(address='service'))],
        'routeGroups': [{'id': uid('route group'), 'name': 'Both borders',
                         'trunkIds': [uid('trunk', 'Border'), uid('trunk', 'Service')]}],
        'dialPlans': [{'id': uid('dial plan'), 'name': 'Premises', 'trunkId': uid('trunk', 'Border'),
                       'patterns': [f'+4961006{last:03}' for last in range(20)]}],
        'groups': [{'id': uid('group', name), 'displayName': name,
                    'members': [one['id'] for one in everybody[:size]]} for name, size in (('Crew', 4), ('Everybody', 30))],
        'numbers': [number for location in LOCATIONS for number in location.numbers],
    }


def elsewhere():
    """The organization that has the number which a test expects to be unavailable."""
    return {'id': OTHER, 'displayName': 'Another Organization',
            'locations': [{'id': uid('location', 'elsewhere'), 'name': 'Elsewhere', 'address': {'state': 'CO'},
                           'calling': {'pstn': {'carrierId': 'premises'}}}],
            'numbers': [{'phoneNumber': '+17207783411', 'locationId': uid('location', 'elsewhere')}]}


def world():
    return {
        'format': 2,
        'organizations': [organization(), elsewhere()],
        'carriers': [{'id': 'premises', 'name': 'Premises-based PSTN', 'kind': 'PREMISES'},
                     {'id': 'pure-ip', 'name': 'Pure IP', 'kind': 'NON_INTEGRATED_CCP'}],
        'tokens': [{'token': 'administrator', 'personId': uid('person', 'Ilse', 'Engel')}],
    }


if __name__ == '__main__':
    print(json.dumps(world(), indent=2))
