"""Licenses: list, who holds them, give one and take it back; what is consumed is true all the time."""

from journal import known, refused, same
from wxc_sdk.licenses import LicenseProperties, LicenseRequest, LicenseRequestOperation
from wxc_sdk.people import Person


def run(api, world, step):
    licenses = api.licenses
    with step('list and read') as say:
        offered = known(licenses.list(org_id=world.me.org_id))
        same(offered, [known(licenses.details(license.license_id)) for license in offered], 'licenses, by id')
        say(f'{len(offered)} licenses')
    with step('who holds them, page by page'):
        for license in offered:
            holders = known(licenses.assigned_users(license.license_id, limit=4))
            same(license.consumed_by_users, len(holders), f'holders of {license.name}')
    professional = next(license for license in offered if license.webex_calling_professional)

    person = known(api.people.create(Person(emails=[f'{world.unique}@example.com'], display_name='Ida Holm')))
    try:
        with step('an extension in use is refused') as say:
            taken = LicenseProperties(location_id=world.me.location_id, extension=world.me.extension)
            request = LicenseRequest(id=professional.license_id, properties=taken)
            refusal = refused(400, lambda: assign(licenses, person, request))
            say(f'{refusal.code} {refusal.description}')
        with step('give a calling license') as say:
            extension = world.free_extension()
            properties = LicenseProperties(location_id=world.me.location_id, extension=extension)
            assign(licenses, person, LicenseRequest(id=professional.license_id, properties=properties))
            caller = known(api.people.details(person.person_id, calling_data=True))
            same((world.me.location_id, extension), (caller.location_id, caller.extension))
            holders = known(licenses.assigned_users(professional.license_id))
            same(True, person.person_id in [holder.id for holder in holders], 'is among the holders')
            same(professional.consumed_units + 1, consumed(licenses, professional), 'consumed units')
            say(f'{professional.name}, extension {extension}')
        with step('take it back'):
            remove = LicenseRequest(id=professional.license_id, operation=LicenseRequestOperation.remove)
            answer = assign(licenses, person, remove)
            same(False, professional.license_id in answer.licenses, 'still holds it')
            same(professional.consumed_units, consumed(licenses, professional), 'consumed units')
    finally:
        api.people.delete_person(person.person_id)
    with step('create somebody with calling at once; remove') as say:
        wanted = Person(emails=[f'{world.unique}-2@example.com'], display_name='Ada Lind',
                        location_id=world.me.location_id, extension=extension, licenses=[professional.license_id])
        caller = known(api.people.create(wanted, calling_data=True))
        same((world.me.location_id, extension), (caller.location_id, caller.extension))
        same(professional.consumed_units + 1, consumed(licenses, professional), 'consumed units')
        api.people.delete_person(caller.person_id)
        same(professional.consumed_units, consumed(licenses, professional), 'consumed units')


def assign(licenses, person, request):
    return known(licenses.assign_licenses_to_users(person_id=person.person_id, licenses=[request]))


def consumed(licenses, license):
    return known(licenses.details(license.license_id)).consumed_units
