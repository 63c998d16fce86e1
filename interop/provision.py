#!/usr/bin/env python3
"""Provisions people, licenses, locations and numbers through the public Webex SDK, against a Hexline server."""

import argparse

import licenses
import locations
import moves
import organizations
import people
import phone_numbers
from journal import Journal
from world import World
from wxc_sdk import WebexSimpleApi
from wxc_sdk.rest import RestSession


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument('--url', default='http://127.0.0.1:8080', help='of the server (default: %(default)s)')
    arguments.add_argument('--token', default='larkspur-full-administrator', help='default: %(default)s')
    arguments.add_argument('-v', '--verbose', action='store_true', help='show each request and its status')
    given = arguments.parse_args()

    RestSession.BASE = given.url + '/v1'
    with WebexSimpleApi(tokens=given.token) as api:
        if given.verbose:
            api.session.register_response_callback(show)
        journal = Journal()
        with journal.step('connect') as say:
            world = World(api)
            say(f'{given.url}, as {world.me.display_name}')
        for chapter in (organizations, people, licenses, locations, phone_numbers, moves):
            journal.chapter(chapter.__name__.replace('_', ' '))
            chapter.run(api, world, journal.step)
        print(f'{journal.steps} steps, all as expected')


def show(response, _):
    request = response.request
    print(f'        {request.method} {request.path_url} {response.status_code}')


if __name__ == '__main__':
    main()
