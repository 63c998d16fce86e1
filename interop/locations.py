"""Locations: create, read, change, enable for calling, remove."""

from journal import known, refused, same
from wxc_sdk.locations import Location
from wxc_sdk.telephony.location import TelephonyLocation


def run(api, world, step):
    locations, calling = api.locations, api.telephony.location
    with step('list and read') as say:
        before = known(locations.list())
        same(before, [known(locations.details(location.location_id)) for location in before], 'locations, by id')
        same(before, known(locations.list(max=2)), 'pages of 2')
        say(f'{len(before)} locations')
    with step('create') as say:
        name = f'Austin {world.unique}'
        new = locations.create(
            name=name, time_zone='America/Chicago', preferred_language='en_us', announcement_language='en_us',
            address1='771 Alder Drive', city='Austin', state='TX', postal_code='78701', country='US',
            latitude='30.27', longitude='-97.74', notes='Ring twice')
        location = known(locations.details(new))
        same((name, 'TX', 30.27), (location.name, location.address.state, location.latitude))
        say(name)
    with step('list by name and by id'):
        same([location], known(locations.list(name=world.unique)), 'by name')
        same([location], known(locations.list(location_id=new)), 'by id')
    with step('update'):
        location.address.address1 = '772 Alder Drive'
        locations.update(new, location)
        same(location, known(locations.details(new)), 'the location')
    with step('enable for calling'):
        location.announcement_language = 'en_us'
        same(new, calling.enable_for_calling(location), 'the id')
        same([name], [known(it).name for it in calling.list(name=world.unique)], 'calling locations by name')
    with step('update calling') as say:
        calling.update(new, TelephonyLocation(routing_prefix='8123', outside_dial_digit='9'))
        settings = known(calling.details(new))
        same(('8123', '9'), (settings.routing_prefix, settings.outside_dial_digit))
        calling.update(new, settings)
        same(settings, known(calling.details(new)), 'settings that are written back unchanged')
        say(f'prefix {settings.routing_prefix}')
    with step('a location with users stays') as say:
        say(refused(409, lambda: locations.delete(world.me.location_id)).detail.message)
    with step('remove; then 404') as say:
        locations.delete(new)
        same(before, known(locations.list()), 'the locations')
        say(refused(404, lambda: locations.details(new)).detail.message)
    with step('a location without what is required is refused') as say:
        say(refused(400, lambda: calling.enable_for_calling(Location(name='Nowhere'))).detail.message)
