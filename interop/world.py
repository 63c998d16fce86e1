"""What a client finds out about the organization before it changes something there."""

import uuid

from journal import Differs


class World:
    def __init__(self, api):
        self.api = api
        self.unique = f'interop-{uuid.uuid4().hex[:8]}'
        self.me = api.people.me(calling_data=True)
        if not self.me.location_id or not self.me.tn:
            raise SystemExit('The token must belong to an administrator with a calling location and a number.')

    def callers(self):
        """Who has calling at the administrator's location, without the administrator."""
        there = self.api.people.list(location_id=self.me.location_id, calling_data=True)
        return [person for person in there if person.person_id != self.me.person_id]

    def calling_location(self):
        return self.api.telephony.location.details(self.me.location_id)

    def other_calling_location(self):
        """One of the same country, to which users can be moved."""
        country = self.api.locations.details(self.me.location_id).address.country
        for location in self.api.telephony.location.list():
            if location.location_id != self.me.location_id and self._country(location) == country:
                return location
        raise Differs('there is no second calling location in the same country')

    def free_extension(self):
        """As long as the administrator's own."""
        here = self.api.telephony.phone_numbers(location_id=self.me.location_id)
        taken = {number.extension for number in here}
        mine = int(self.me.extension)
        return next(str(it) for it in range(mine, mine + 1000) if str(it) not in taken)

    def free_number(self):
        """The next one after the administrator's own that the organization does not have."""
        taken = {number.phone_number for number in self.api.telephony.phone_numbers()}
        mine = int(self.me.tn.value)
        return next(f'+{it}' for it in range(mine, mine + 1000) if f'+{it}' not in taken)

    def _country(self, location):
        return self.api.locations.details(location.location_id).address.country
