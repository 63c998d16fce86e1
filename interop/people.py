"""People: list with every filter, read, create, update, remove."""

from journal import known, refused, same
from wxc_sdk.people import Person


def run(api, world, step):
    people = api.people
    with step('me') as say:
        me = known(people.me(calling_data=True))
        same(me, known(people.details(me.person_id, calling_data=True)), 'the same person, by id')
        say(f'{me.display_name}, extension {me.extension}')
    with step('everybody, and page by page') as say:
        everybody = known(people.list())
        same(ids(everybody), ids(known(people.list(max=7, exclude_status=True))), 'pages of 7')
        say(f'{len(everybody)} people')
    with step('calling data only if asked for'):
        same([None], [people.details(me.person_id).location_id], 'locationId')
    with step('list by e-mail, name, ids, location') as say:
        same([me.person_id], ids(known(people.list(email=me.emails[0]))), 'by e-mail')
        same(True, me.person_id in ids(known(people.list(display_name=me.display_name[:3]))), 'by name')
        some = ids(everybody)[:3]
        same(sorted(some), sorted(ids(known(people.list(id_list=some)))), 'by ids')
        there = known(people.list(location_id=me.location_id, calling_data=True))
        same({me.location_id}, {person.location_id for person in there}, 'at a location')
        say(f'{len(there)} people at the location of {me.first_name}')

    email = f'{world.unique}@example.com'
    with step('create') as say:
        wanted = Person(emails=[email], display_name='Nils Berg', first_name='Nils', last_name='Berg', title='Clerk')
        person = known(people.create(wanted))
        same(([email], 'Nils Berg', me.org_id), (person.emails, person.display_name, person.org_id))
        same([person.person_id], ids(known(people.list(email=email))), 'by e-mail')
        say(email)
    with step('update, and write back unchanged what was read'):
        person.title, person.display_name = 'Chief Clerk', 'Nils Berg-Hansen'
        changed = known(people.update(person))
        same(('Chief Clerk', 'Nils Berg-Hansen'), (changed.title, changed.display_name))
        same(changed, known(people.update(changed, calling_data=True)), 'the person')
        same(me, known(people.update(me, calling_data=True)), 'a person with calling data')
    with step('remove; then 404') as say:
        people.delete_person(person.person_id)
        same([], known(people.list(email=email)), 'by e-mail')
        say(refused(404, lambda: people.details(person.person_id)).detail.message)
    with step('the last administrator stays') as say:
        say(refused(409, lambda: people.delete_person(me.person_id)).detail.message)


def ids(people):
    return [person.person_id for person in people]
