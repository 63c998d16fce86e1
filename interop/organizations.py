"""Organizations: list, read; and nothing without a token."""

from journal import known, refused, same
from wxc_sdk import WebexSimpleApi


def run(api, world, step):
    with step('list and read') as say:
        reachable = known(api.organizations.list())
        same(True, world.me.org_id in [it.org_id for it in reachable], 'the own organization is listed')
        same(reachable, [known(api.organizations.details(it.org_id)) for it in reachable], 'organizations, by id')
        say(', '.join(it.display_name for it in reachable))
    with step('one that is not there'):
        refused(404, lambda: api.organizations.details('00000000-0000-4000-8000-000000000000'))
    with step('a token that is not valid') as say:
        with WebexSimpleApi(tokens='nobody') as stranger:
            say(refused(401, stranger.people.me).detail.message)
