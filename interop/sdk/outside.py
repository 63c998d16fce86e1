"""What tests ask of other servers, answered here: people's names, addresses, the numbering plan, holidays."""

import random

NAMES = ('Abel Bertil Cora Dana Edith Fiona Georg Hanna Imre Jonas Karla Lenny Marta Nils Olga Petra Rolf Sven Tilda Urs'
         ' Vera Wim Xenia Yves Zoe').split()

# places that the numbering plan has, by their area codes
PLACES = {'212': ('New York', 'NY', '10001'), '312': ('Chicago', 'IL', '60601'), '415': ('San Francisco', 'CA', '94102'),
          '503': ('Portland', 'OR', '97201'), '615': ('Nashville', 'TN', '37201'), '702': ('Las Vegas', 'NV', '89101'),
          '801': ('Salt Lake City', 'UT', '84101'), '904': ('Jacksonville', 'FL', '32202')}


def stand_in():
    """Puts these answers in the place of those servers."""
    from examples import calendarific
    from test_helper import randomlocation, randomuser

    randomuser.RandomUserApi.users = users
    randomlocation.RandomLocation.load_npa_data = numbering_plan
    randomlocation.RandomLocation.npa_random_address = address_of
    randomlocation.RandomLocation.random_address = address
    calendarific.CalendarifiyApi.__init__ = lambda self, api_key=None: None
    calendarific.CalendarifiyApi.holidays = holidays


async def users(_, results=1, **_options):
    from test_helper import randomuser

    return [randomuser.api.User.model_validate(user()) for _ in range(results)]


def user():
    street = {'number': random.randint(1, 999), 'name': 'Main Street'}
    place = {'latitude': 41.0, 'longitude': -72.0}
    return {
        'name': {'title': 'Mx', 'first': random.choice(NAMES), 'last': f'{random.choice(NAMES)}{random.randint(10, 99)}son'},
        'location': {'street': street, 'city': 'Hartford', 'state': 'Connecticut', 'country': 'United States',
                     'postcode': 6103, 'coordinates': place, 'timezone': {'offset': '-5:00', 'description': 'Eastern'}},
        'phone': f'(860) 555-{random.randint(1000, 9999)}', 'cell': f'(860) 556-{random.randint(1000, 9999)}',
    }


async def numbering_plan(_):
    from test_helper import randomlocation

    return [randomlocation.NpaInfo(NPA_ID=npa, type_of_code='General Purpose Code', ASSIGNABLE=True, RESERVED=False,
                                   ASSIGNED=True, IN_SERVICE=True, COUNTRY='US') for npa in PLACES]


async def address_of(_, *, npa):
    from test_helper import randomlocation

    city, state, postal_code = PLACES[npa]
    return randomlocation.Address(
        city=city, address1=f'{random.randint(1, 999)} Main Street', address2='', zip_or_postal_code=postal_code,
        state_or_province=state, state_or_province_abbr=state, country='US', countr_abbr='US', npa=npa,
        geo_location=randomlocation.GeoCodePoint(lat=40.5, lon=-73.5))


async def address(itself):
    return await address_of(itself, npa=random.choice(list(PLACES)))


def holidays(_, *, country, year, **_options):
    from examples import calendarific

    found = {'name': 'New Year', 'description': 'The first day', 'country': {'id': country.lower(), 'name': country},
             'date': {'datetime': {'year': year, 'month': 1, 'day': 1}}, 'type': ['National holiday'],
             'locations': 'All', 'states': 'All'}
    later = found | {'name': 'Christmas', 'date': {'datetime': {'year': year, 'month': 12, 'day': 25}}}
    return [calendarific.Holiday.model_validate(one) for one in (found, later)]
