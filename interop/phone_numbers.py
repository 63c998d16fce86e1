"""Numbers: list with the filters; add to a location, activate, remove."""

from journal import known, only, refused, same
from wxc_sdk.common import NumberState, OwnerType, PatternAction, RingPattern
from wxc_sdk.person_settings.numbers import UpdatePersonNumbers, UpdatePersonPhoneNumber
from wxc_sdk.rest import RestError
from wxc_sdk.telephony import NumberType


def run(api, world, step):
    telephony, numbers = api.telephony, api.telephony.location.number
    available = api.person_settings.available_numbers
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
    with step('validate: free, twice, in use, none at all') as say:
        verdicts = known(telephony.validate_phone_numbers([number, number, world.me.tn.value, '+1800']).phone_numbers)
        say(', '.join(it.state for it in verdicts))
        same(['Available', 'Duplicate In List', 'Duplicate', 'Invalid'], [it.state for it in verdicts], 'states')
    with step('add') as say:
        same([], numbers.add(here, [number]).errors, 'errors')
        added = known(telephony.phone_numbers(phone_number=number))
        same([(here, 'INACTIVE', None)], [(it.location.id, it.state, it.owner) for it in added])
        say(f'{number}, inactive')
    with step('activate, where that is not for the carrier to do') as say:
        try:
            numbers.activate(here, [number])
            same(['ACTIVE'], [it.state for it in known(telephony.phone_numbers(phone_number=number))], 'state')
        except RestError as refusal:
            same(409, refusal.response.status_code, 'the status of a refusal')
            say(refusal.detail.message)
    with step('an alternate number for somebody, and away again') as say:
        me, lines = world.me.person_id, api.person_settings.numbers
        before = known(lines.read(me))
        free = next(it.phone_number for it in known(available.secondary(me)) if it.state == NumberState.active)
        lines.update(me, change(PatternAction.add, free))
        same((False, free, 'LONG_LONG'), alternate(known(lines.read(me)).phone_numbers[-1]), 'the alternate')
        same([], known(available.secondary(me, phone_number=[free])), 'available then')
        lines.update(me, change(PatternAction.delete, free))
        same(before, known(lines.read(me)), 'the numbers of somebody')
        say(free)
    with step('a number in use stays') as say:
        say(refused(409, lambda: numbers.remove(here, [number, world.me.tn.value])).detail.message)
    with step('remove'):
        numbers.remove(here, [number])
        same(everything, known(telephony.phone_numbers()), 'the numbers')


def change(action, number):
    one = UpdatePersonPhoneNumber(action=action, external=number, ring_pattern=RingPattern.long_long)
    return UpdatePersonNumbers(phone_numbers=[one])


def alternate(number):
    return number.primary, number.direct_number, number.ring_pattern
