#!/usr/bin/env python3
"""Runs test modules of the public SDK, as they are, against a server, and says how each test ended."""

import argparse
import contextlib
import importlib
import io
import json
import logging
import os
import re
import sys
import unittest
import warnings
from pathlib import Path

import outside

HOST = 'webexapis.com'
LIVE = re.compile(r'https?://webexapis\.com(?=/)')

TOKENS = """access_token: {token}
refresh_token: none
expires_in: 1000000
expires_at: 2999-01-01T00:00:00Z
refresh_token_expires_in: 1000000
refresh_token_expires_at: 2999-01-01T00:00:00Z
token_type: Bearer
"""


class Outcomes(unittest.TestResult):
    """One line for each test."""

    def __init__(self, reasons):
        super().__init__()
        self.reasons = reasons
        self.counts = {'passed': 0, 'failed': 0, 'skipped': 0}

    def addSuccess(self, test):
        self._say('passed', test, '')

    def addFailure(self, test, error):
        self._say('failed', test, error[1])

    addError = addFailure

    def addSkip(self, test, reason):
        self._say('skipped', test, reason)

    def _say(self, outcome, test, reason):
        self.counts[outcome] += 1
        words = ' '.join(str(reason).split())[:self.reasons]
        print(f'{outcome:8} {test.id()}' + (f': {words}' if words else ''), file=sys.__stdout__, flush=True)


class Formatted(logging.Handler):
    """Tests read the message of every record, which is there once somebody has formatted it, as pytest does."""

    def emit(self, record):
        self.format(record)


def redirect(url):
    """What is sent to the live address goes to the server instead, in both clients; nothing else notices."""
    from aiohttp import ClientSession
    from requests.adapters import HTTPAdapter

    send, request = HTTPAdapter.send, ClientSession._request

    def here(asked):
        return LIVE.sub(url, str(asked), count=1)

    def send_here(adapter, prepared, *args, **options):
        if not LIVE.match(prepared.url):
            return send(adapter, prepared, *args, **options)
        sent = prepared.copy()
        sent.url = here(prepared.url)
        sent.headers['Host'] = HOST
        response = send(adapter, sent, *args, **options)
        response.request, response.url = prepared, prepared.url
        return response

    async def request_here(session, method, asked, *, headers=None, **options):
        if not LIVE.match(str(asked)):
            return await request(session, method, asked, headers=headers, **options)
        return await request(session, method, here(asked), headers={**(headers or {}), 'Host': HOST}, **options)

    HTTPAdapter.send, ClientSession._request = send_here, request_here


def mend():
    """A paging group is sent as an object: the SDK writes it as a text, and that text as JSON again."""
    from wxc_sdk.telephony.paging import Paging

    text = Paging.create_or_update
    Paging.create_or_update = lambda group: json.loads(text(group))


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument('--sdk', type=Path, required=True, help='a checkout of wxc_sdk, with its test_helper beside it')
    arguments.add_argument('--url', default='http://127.0.0.1:8080', help='default: %(default)s')
    arguments.add_argument('--token', default='administrator', help='default: %(default)s')
    arguments.add_argument('--reasons', type=int, default=200, help='how many letters of a reason are shown')
    arguments.add_argument('tests', nargs='+', help='for example test_people or test_people.TestPeople')
    given = arguments.parse_args()

    os.environ.update(API_MODEL_ALLOW_EXTRA='forbid', ADMIN_CLIENT_ID='hexline', ADMIN_CLIENT_SECRET='none',
                      ADMIN_CLIENT_SCOPES='spark:all', BASE_EMAIL='interop@gmail.com')
    sdk = given.sdk.resolve()
    for tokens in ('testtoken.yml', 'scim_service_app.yml'):
        (sdk / 'tests' / tokens).write_text(TOKENS.format(token=given.token))
    sys.path[:0] = [str(sdk), str(sdk.parent / 'test_helper')]
    os.chdir(sdk)
    warnings.simplefilter('ignore')
    logging.getLogger().addHandler(Formatted())
    redirect(given.url)
    mend()
    outside.stand_in()
    outcomes = Outcomes(given.reasons)
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        unittest.TestSuite(suite(name) for name in given.tests).run(outcomes)
    print(', '.join(f'{count} {outcome}' for outcome, count in outcomes.counts.items()))


def suite(name):
    module, *case = name.split('.')
    imported = importlib.import_module('tests.' + module)
    loader = unittest.defaultTestLoader
    return loader.loadTestsFromName('.'.join(case), imported) if case else own(loader, imported)


def own(loader, module):
    """Its own tests, not those of the classes that it imports."""
    cases = [it for it in vars(module).values()
             if isinstance(it, type) and issubclass(it, unittest.TestCase) and it.__module__ == module.__name__]
    return unittest.TestSuite(loader.loadTestsFromTestCase(case) for case in cases)


if __name__ == '__main__':
    main()
