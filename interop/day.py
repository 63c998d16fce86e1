#!/usr/bin/env python3
"""A provisioner's day: a new location with trunk, connection and numbers, ten users, two hunt groups; half of the users
move to a second location, and the first one is emptied, disabled and removed."""

import argparse
import random
import time
import uuid

from journal import Differs, Journal, known, same
from wxc_sdk import WebexSimpleApi
from wxc_sdk.common import NumberState
from wxc_sdk.people import Person, PhoneNumber, PhoneNumberType
from wxc_sdk.rest import RestSession
from wxc_sdk.telephony.hg_and_cq import Agent
from wxc_sdk.telephony.huntgroup import HuntGroup
from wxc_sdk.telephony.jobs import MoveUser, MoveUsersList
from wxc_sdk.telephony.location import TelephonyLocation

USERS = 10
MOST_NUMBERS = 5  # that are removed at once
PATIENCE = 60  # seconds
ADDRESS = {'time_zone': 'America/Chicago', 'preferred_language': 'en_us', 'announcement_language': 'en_us',
           'address1': '771 Alder Drive', 'city': 'Austin', 'state': 'TX', 'postal_code': '78701', 'country': 'US'}


class Day:
    def __init__(self, api, journal):
        self.api = api
        self.step = journal.step
        self.name = f'day-{uuid.uuid4().hex[:8]}'
        self.calling = api.telephony
        self.prefixes = random.sample(range(8000, 9000), 2)

    def run(self):
        south, north = self.morning()
        numbers = self.numbers(north)
        users = self.users(north, numbers)
        groups = self.hunt_groups(north, users)
        self.move(south, users[:USERS // 2])
        self.empty(north, users[USERS // 2:], groups)
        self.disable(north)
        self.evening(south, users[:USERS // 2])

    def morning(self):
        """Two locations behind a trunk that stands at one of them."""
        with self.step('two locations, enabled for calling') as say:
            north, south = (self.location(f'{self.name} {side}', prefix)
                            for side, prefix in zip(('North', 'South'), self.prefixes))
            say(f'{self.name} North, {self.name} South')
        with self.step('a trunk') as say:
            trunks = self.calling.prem_pstn.trunk
            password = self.calling.location.generate_password(south)
            trunk = trunks.create(name=f'{self.name} Trunk', location_id=south, password=password)
            same(f'{self.name} Trunk', known(trunks.details(trunk)).name, 'the name')
            say(f'{self.name} Trunk')
        with self.step('what can connect the location') as say:
            say(f'{len(known(self.calling.pstn.list(north)))} carriers')
        with self.step('both connected through the trunk'):
            for location in (north, south):
                self.connect(location, trunk)
            same(2, len(known(trunks.usage_location_pstn(trunk))), 'locations behind the trunk')
        return south, north

    def location(self, name, prefix):
        location = self.api.locations.create(name=name, **ADDRESS)
        details = self.api.locations.details(location)
        details.announcement_language = 'en_us'
        self.calling.location.enable_for_calling(details)
        self.calling.location.update(location, TelephonyLocation(routing_prefix=str(prefix)))
        return location

    def connect(self, location, trunk):
        self.calling.pstn.configure(location, premise_route_type='TRUNK', premise_route_id=trunk)
        same(trunk, known(self.calling.pstn.read(location)).route_id, 'what it is connected through')

    def numbers(self, location):
        with self.step('numbers, checked before they are added') as say:
            taken = {it.phone_number for it in self.calling.phone_numbers()}
            wanted = [number for number in (f'+1512555{n:04}' for n in range(10000)) if number not in taken][:USERS + 2]
            checked = known(self.calling.validate_phone_numbers(wanted))
            same(True, checked.ok, 'all of them are available')
            self.calling.location.number.add(location, wanted, state=NumberState.active)
            free = known(self.calling.phone_numbers(location_id=location, available=True))
            same(sorted(wanted), sorted(it.phone_number for it in free), 'numbers that are available')
            say(f'{len(wanted)}, {wanted[0]} to {wanted[-1]}')
        return wanted

    def users(self, location, numbers):
        api = self.api
        professional = next(it for it in api.licenses.list() if it.webex_calling_professional)
        with self.step('ten users with licenses, extensions and numbers') as say:
            users = [known(api.people.create(self.user(location, professional, n, numbers[n]), calling_data=True))
                     for n in range(USERS)]
            same(numbers[:USERS], [user.tn.value for user in users], 'numbers')
            left = self.calling.phone_numbers(location_id=location, available=True)
            same(numbers[USERS:], [it.phone_number for it in left], 'what is left')
            say(f'{users[0].emails[0]} …')
        return users

    def user(self, location, license, n, number):
        return Person(emails=[f'{self.name}-{n}@example.com'], display_name=f'{self.name} {n}', first_name=self.name,
                      last_name=str(n), location_id=location, extension=f'{200 + n}', licenses=[license.license_id],
                      phone_numbers=[PhoneNumber(number_type=PhoneNumberType.work, value=number)])

    def hunt_groups(self, location, users):
        with self.step('two hunt groups') as say:
            groups = []
            for name, extension, members in (('Sales', '301', users[:3]), ('Service', '302', users[5:])):
                settings = HuntGroup(name=name, extension=extension, agents=[Agent(id=it.person_id) for it in members])
                group = self.calling.huntgroup.create(location, settings)
                details = known(self.calling.huntgroup.details(location, group))
                same([it.person_id for it in members], [it.agent_id for it in details.agents], f'agents of {name}')
                groups.append(group)
            listed = {it.name for it in known(self.calling.huntgroup.list(location_id=location))}
            same({'Sales', 'Service'}, listed, 'hunt groups')
            say('Sales, Service')
        return groups

    def move(self, target, users):
        jobs = self.calling.jobs.move_users
        with self.step('a preview of the move of five: hunt groups hold three of them') as say:
            results = [self.preview(target, user) for user in users]
            say('; '.join(sorted({str(reason.code) for it in results for reason in [*(it.errors or []),
                                                                                  *(it.impacts or [])]})))
        with self.step('moved') as say:
            moves = [MoveUser(user_id=user.person_id, extension=f'{400 + n}') for n, user in enumerate(users)]
            entry = MoveUsersList(location_id=target, validate_only=False, users=moves)
            job = jobs.validate_or_initiate([entry]).job_details
            done = self.wait(lambda: known(jobs.status(job.id)))
            same((len(users), 0), (done.counts.moved, done.counts.failed), 'moved and failed')
            say(f'{done.counts.moved} users')

    def preview(self, target, user):
        moves = [MoveUser(user_id=user.person_id)]
        entry = MoveUsersList(location_id=target, validate_only=True, users=moves)
        return known(self.calling.jobs.move_users.validate_or_initiate([entry])).users_list[0]

    def wait(self, status):
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            job = status()
            if job.latest_execution_status in {'COMPLETED', 'FAILED'}:
                return job
            time.sleep(0.2)
        raise Differs(f'after {PATIENCE} seconds the job is still {job.latest_execution_status}')

    def empty(self, location, users, groups):
        with self.step('the others go, and the hunt groups') as say:
            for group in groups:
                self.calling.huntgroup.delete_huntgroup(location, group)
            for user in users:
                self.api.people.delete_person(user.person_id)
            say(f'{len(users)} users, {self.remove_numbers(location)} numbers')

    def remove_numbers(self, location):
        left = [it.phone_number for it in self.calling.phone_numbers(location_id=location) if it.phone_number]
        for first in range(0, len(left), MOST_NUMBERS):
            self.calling.location.number.remove(location, left[first:first + MOST_NUMBERS])
        return len(left)

    def disable(self, location):
        jobs = self.calling.jobs.disable_calling_location
        with self.step('disabled for calling, and removed') as say:
            check = known(self.calling.location.safe_delete_check_before_disabling_calling_location(location))
            job = jobs.initiate(location, force_delete=True)
            done = self.wait(lambda: known(jobs.status(job.id)))
            same('COMPLETED', done.latest_execution_exit_code, 'how the job ended')
            self.api.locations.delete(location)
            say(f'{check.location_delete_status} before')

    def evening(self, location, users):
        """Leaves the organization as it was."""
        with self.step('everything else goes, too'):
            for user in users:
                self.api.people.delete_person(user.person_id)
            self.remove_numbers(location)
            job = self.calling.jobs.disable_calling_location.initiate(location, force_delete=True)
            self.wait(lambda: known(self.calling.jobs.disable_calling_location.status(job.id)))
            self.api.locations.delete(location)


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument('--url', default='http://127.0.0.1:8080', help='of the server (default: %(default)s)')
    arguments.add_argument('--token', default='larkspur-full-administrator', help='default: %(default)s')
    given = arguments.parse_args()

    RestSession.BASE = given.url + '/v1'
    with WebexSimpleApi(tokens=given.token) as api:
        journal = Journal()
        Day(api, journal).run()
        print(f'{journal.steps} steps, all as expected')


if __name__ == '__main__':
    main()
