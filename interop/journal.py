"""What a run says: one line for each step. The first answer that is not what a client expects ends the run."""

import logging
from contextlib import contextmanager

from pydantic import BaseModel, ValidationError
from requests import RequestException
from wxc_sdk.rest import RestError


class Differs(Exception):
    """An answer is not what was expected."""


class Surprises(logging.Handler):
    """Values of enumerations that the SDK does not know; it warns of each, once."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.messages = []
        logging.getLogger('wxc_sdk.base').addHandler(self)

    def emit(self, record):
        self.messages.append(record.getMessage())

    def check(self):
        unknown = list(self.messages)
        self.messages.clear()
        same([], unknown, 'values that the SDK does not know')


class Journal:
    def __init__(self):
        self.steps = 0
        self.surprises = Surprises()

    def chapter(self, title):
        print(title)

    @contextmanager
    def step(self, what):
        notes = []
        try:
            yield notes.append
            self.surprises.check()
        except RestError as refusal:
            self._end(what, f'{refusal}; trackingId {tracking_id(refusal)}')
        except (Differs, ValidationError, RequestException) as difference:
            self._end(what, difference)
        self.steps += 1
        print('  OK  ' + ': '.join([what, *notes]))

    def _end(self, what, reason):
        print(f'  DIFFERS  {what}: {reason}')
        raise SystemExit(1)


def same(expected, actual, what='the answer'):
    if expected != actual:
        raise Differs(f'{what}: expected {expected!r}, got {actual!r}')


def only(expected, values):
    same([], [value for value in values if value != expected], f'what a filter for {expected!r} lets through besides')


def known(answer):
    """The answer itself, if each of its keys is one that the SDK documents; lists are read to their end."""
    if isinstance(answer, BaseModel):
        same([], sorted(answer.model_extra or {}), f'keys of {type(answer).__name__} that the SDK does not know')
        for name in type(answer).model_fields:
            known(getattr(answer, name))
        return answer
    if isinstance(answer, (str, bytes, dict)) or not hasattr(answer, '__iter__'):
        return answer
    return [known(item) for item in answer]


def refused(status, call):
    """The refusal of a call that must not succeed. It is refused as documented: with a message and a trackingId."""
    try:
        call()
    except RestError as refusal:
        same(status, refusal.response.status_code, 'the status of a refusal')
        same(True, bool(tracking_id(refusal) and refusal.detail.message), 'a message and a trackingId')
        return refusal
    raise Differs(f'expected a refusal with {status}, but it was granted')


def tracking_id(refusal):
    return getattr(refusal.detail, 'tracking_id', None)
