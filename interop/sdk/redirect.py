"""Sends the SDK's requests to the server that HEXLINE_URL names, instead of the live one."""

import os

from wxc_sdk.as_rest import AsRestSession
from wxc_sdk.rest import RestSession

BASE = os.environ['HEXLINE_URL'] + '/v1'

for session in (RestSession, AsRestSession):
    session.BASE = BASE
