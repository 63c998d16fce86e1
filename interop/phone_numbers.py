"""Numbers: list with the filters; add to a location, activate, remove."""

from journal import known, only, refused, same
from wxc_sdk.common import NumberState, OwnerType
from wxc_sdk.telephony import NumberType


def run(api, world, step):
    telephony, numbers = api.telephony, api.telephony.location.number
    here = world.me.location_id
    with step('everything, and page by page') as say:
        everything = known(telephony.phone_numbers())
        same(everything, known(telephony.phone_numbers(max=7)), 'pages of 7')
        counts = known(telephony.phone_number_details())
        same(len(everything), counts.total, 'counted')
        say(f'{counts.total} numbers and extensions, {counts.assigned} assigned')
    with step('at a location, of an owner, by number, by extension'):
        only(here, (it.location.id for it in known(telephony.phone_numbers(location_id=here))))
        mine = known(telephony.phone_numbers(owner_id=world.me.person_id))
        same({world.me.tn.value}, {it.phone_number for it in mine}, 'numbers of an owner')
        same(mine, known(telephony.phone_numbers(phone_number=world.me.tn.value)), 'by number')
        by_extension = known(telephony.phone_numbers(extension=world.me.extension, location_id=here))
        same(mine, by_extension, 'by extension')
    with step('available or not, by type of owner, by type of number, by state'):
        only(None, (it.owner for it in known(telephony.phone_numbers(available=True))))
        only('PEOPLE', (it.owner.owner_type for it in known(telephony.phone_numbers(owner_type=OwnerType.people))))
        only(None, (it.phone_number for it in known(telephony.phone_numbers(number_type=NumberType.extension))))
        only('INACTIVE', (it.state for it in known(telephony.phone_numbers(state=NumberState.inactive))))

    number = world.free_number()
    with step('add') as say:
        same([], numbers.add(here, [number]).errors, 'errors')
        added = known(telephony.phone_numbers(phone_number=number))
        same([(here, 'INACTIVE', None)], [(it.location.id, it.state, it.owner) for it in added])
        say(f'{number}, inactive')
    with step('activate'):
        numbers.activate(here, [number])
        same(['ACTIVE'], [it.state for it in known(telephony.phone_numbers(phone_number=number))], 'state')
    with step('a number in use stays') as say:
        say(refused(409, lambda: numbers.remove(here, [number, world.me.tn.value])).detail.message)
    with step('remove'):
        numbers.remove(here, [number])
        same(everything, known(telephony.phone_numbers()), 'the numbers')
