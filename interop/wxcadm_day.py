#!/usr/bin/env python3
"""A provisioner's day with wxcadm, another public library: somebody who is created, loses calling and gets it back, numbers,
and moves of both. What the library does in a way of its own is done here as the documentation has it, and said."""

import argparse
import random
import sys
import time
import uuid

import wxcadm
from wxcadm.common import WebexApi

PATIENCE = 60  # seconds
ADDRESS = {'address1': '771 Alder Drive', 'address2': '', 'city': 'Austin', 'state': 'TX', 'postalCode': '78701',
           'country': 'US'}


class Differs(Exception):
    """An answer is not what was expected."""


def same(expected, actual, what):
    if expected != actual:
        raise Differs(f'{what}: expected {expected!r}, got {actual!r}')


def redirect(url):
    """The library's requests go to the server instead of the live one."""
    for name, module in list(sys.modules.items()):
        if name.startswith('wxcadm') and hasattr(module, '_url_base'):
            module._url_base = url + '/'
    made = WebexApi.__init__
    WebexApi.__init__ = lambda self, *args, **kwargs: made(self, *args, **{**kwargs, 'url_base': url + '/'})


class Day:
    def __init__(self, webex):
        self.org = webex.org
        self.name = f'wxcadm-{uuid.uuid4().hex[:8]}'
        self.steps = 0

    def ok(self, what, note=''):
        self.steps += 1
        print(f'  OK  {what}' + (f': {note}' if note else ''))

    def run(self):
        north, south = self.locations()
        numbers = self.numbers(north, south)
        person = self.person(north, numbers)
        self.unassign(person, north, numbers)
        self.hunt_group(south, person, numbers)
        self.move_person(person, north, south)
        self.move_number(numbers[1], south)
        self.evening(north, south, person, numbers)

    def locations(self):
        north, south = (self.location(side) for side in ('North', 'South'))
        self.ok('two locations, enabled for calling', f'{north.name}, {south.name}')
        trunks = self.org.call_routing.trunks
        password = self.org.api.post(f'v1/telephony/config/locations/{north.id}/actions/generatePassword/invoke', {})
        trunks.add_trunk(f'{self.name} Trunk', south, password['exampleSipPassword'], False, 'REGISTERING')
        trunk = self.org.call_routing.trunks.get(name=f'{self.name} Trunk')
        for location in (north, south):
            # location.pstn reads first, and knows what is not connected by an errorMessage that is not documented
            self.org.api.put(f'v1/telephony/pstn/locations/{location.id}/connection',
                             payload={'premiseRouteType': 'TRUNK', 'premiseRouteId': trunk.id})
        same('LOCAL_GATEWAY', north.pstn.type, 'how it is connected')
        self.ok('both connected through a trunk', north.pstn.provider.name)
        return north, south

    def location(self, side):
        location = self.org.locations.create(f'{self.name} {side}', 'America/Chicago', 'en_us', ADDRESS)
        same(False, location.calling_enabled, 'calling of a new location')
        # enable_webex_calling() sends PUT, which is not documented
        self.org.api.post('v1/telephony/config/locations', payload={
            'id': location.id, 'name': location.name, 'timeZone': location.time_zone, 'preferredLanguage': 'en_us',
            'announcementLanguage': 'en_us', 'address': ADDRESS})
        location.calling_enabled = True
        prefix = str(random.randrange(8000, 9000))
        location.set_routing_prefix(prefix)
        location = self.org.locations.get(id=location.id)
        return location

    def numbers(self, north, south):
        org = self.org.numbers
        taken = {it.phone_number for it in org}
        wanted = [it for it in (f'+1512556{n:04}' for n in range(10000)) if it not in taken][:3]
        same('OK', org.validate(wanted)['status'], 'whether the numbers can be had')
        org.add(north, wanted)
        north.set_main_number(wanted[2])
        same(sorted(wanted), sorted(it.phone_number for it in north.numbers), 'numbers of the location')
        same(wanted[2], north.main_number.phone_number, 'the main number')
        self.ok('numbers, checked before they are added; one is the main number', ', '.join(wanted))
        return wanted

    def person(self, location, numbers):
        person = self.org.people.create(f'{self.name}@example.com', location, phone_number=numbers[0], extension='201',
                                        first_name='Wanda', last_name=self.name)
        same((True, '201'), (person.wxc, person.extension), 'calling of the person')
        found = self.org.people.get(email=f'{self.name}@example.com')
        same(person.id, found.id, 'who is found by the e-mail')
        same(numbers[0], next(it['directNumber'] for it in person.wxc_numbers['phoneNumbers'] if it['primary']),
             'the number')
        self.ok('a person with license, extension and number', found.email)
        return person

    def unassign(self, person, location, numbers):
        person.unassign_wxc()
        person = wxcadm.Person(person.id, org=self.org)
        same((False, ''), (person.wxc, person.extension), 'calling of the person')
        free = self.org.api.get('v1/telephony/config/numbers', items_key='phoneNumbers',
                                params={'locationId': location.id, 'available': True})
        same(True, numbers[0] in {it['phoneNumber'] for it in free}, 'whether the number is free again')
        self.ok('calling taken away, and its number is free')
        # assign_wxc() sends the number as an object instead of a list
        person.assign_wxc(location, phone_number=numbers[0], extension='202')
        person = wxcadm.Person(person.id, org=self.org)
        same((True, '202', location.id), (person.wxc, person.extension, person.location), 'calling of the person')
        self.ok('and given back', '202')

    def hunt_group(self, location, person, numbers):
        group = location.hunt_groups.create('Sales', 'Sales', 'Team', extension='301', language='en_us')
        same('Sales', group.name, 'the name')
        group.add_agent(person)
        same([person.id], [it['id'] for it in group.agents], 'agents')
        self.ok('a hunt group with an agent', group.name)
        self.org.api.delete(f'v1/telephony/config/locations/{location.id}/huntGroups/{group.id}')

    def move_person(self, person, north, south):
        person = wxcadm.Person(person.id, org=self.org)
        jobs = self.org.user_move_jobs
        checked, started = jobs.create(south, [person], validate_only=True)
        same((True, None), (checked.passed, started), 'what the move would find, and no job')
        self.ok('a preview of the move', ', '.join(str(it['code']) for it in checked.messages))
        checked, job = jobs.create(south, [person])
        same(True, checked.passed, 'what the move finds')
        self.wait(job)
        same(True, job.success, 'whether the move succeeded')
        same(south.id, wxcadm.Person(person.id, org=self.org).location, 'where the person is')
        self.ok('moved')

    def move_number(self, number, target):
        self.org.numbers.refresh()
        job = self.org.number_management_jobs.create('move', target, [number])
        self.wait(job)
        same(True, job.success, 'whether the move succeeded')
        target._numbers = None
        same(True, number in {it.phone_number for it in target.numbers}, 'whether the number is there')
        self.ok('a number moved', number)

    def wait(self, job):
        deadline = time.monotonic() + PATIENCE
        while not job.completed:
            if time.monotonic() > deadline:
                raise Differs(f'after {PATIENCE} seconds the job is still {job.details["latestExecutionStatus"]}')
            time.sleep(0.2)

    def evening(self, north, south, person, numbers):
        """Leaves the organization as it was; the library removes people alone. Numbers go with their location."""
        person.delete()
        jobs = 'v1/telephony/config/jobs/locations/deleteCallingLocation'
        for location in (north, south):
            job = self.org.api.post(jobs, payload={'locationId': location.id, 'forceDelete': True})['id']
            deadline = time.monotonic() + PATIENCE
            while self.org.api.get(f'{jobs}/{job}')['latestExecutionStatus'] not in ('COMPLETED', 'FAILED'):
                if time.monotonic() > deadline:
                    raise Differs(f'after {PATIENCE} seconds {location.name} is not disabled')
                time.sleep(0.2)
            self.org.api.delete(f'v1/locations/{location.id}')
        left = {it.name for it in wxcadm.LocationList(self.org)} & {north.name, south.name}
        known = {it.phone_number for it in self.org.numbers.refresh()}
        same((set(), set()), (left, known & set(numbers)), 'what is left')
        self.ok('everything goes again')


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument('--url', default='http://127.0.0.1:8080', help='of the server (default: %(default)s)')
    arguments.add_argument('--token', default='larkspur-full-administrator', help='default: %(default)s')
    given = arguments.parse_args()

    redirect(given.url)
    day = Day(wxcadm.Webex(given.token))
    try:
        day.run()
    except (Differs, wxcadm.APIError) as difference:
        print(f'  DIFFERS  after {day.steps} steps: {difference}')
        raise SystemExit(1) from difference
    print(f'{day.steps} steps, all as expected')


if __name__ == '__main__':
    main()
