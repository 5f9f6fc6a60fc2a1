"""A client without sockets: its transport plays answers and keeps what was sent, and its clock stands still."""

import pytest

from metal_python import ApiClient, Configuration, InvalidArgumentError, RetryPolicy
from support.fake_clock import FakeClock
from support.recording_transport import RecordingTransport, make_response

START = 1795508952.0
IMAGE = {u"id": u"a-1", u"name": u"A"}
OK = make_response(200, [])
UNAVAILABLE = make_response(503, {"message": "down"})


def make_client(*answers, **policy):
    """Return a client whose transport gives these answers (an IMAGE if there are none), and that begins at START.

    :param policy: the settings of its RetryPolicy
    """
    client = ApiClient(Configuration())
    client.configuration.host = "http://a/base"
    client.configuration.retry = RetryPolicy(**policy)
    client.rest_client = RecordingTransport(*answers or [make_response(200, IMAGE)])
    client.clock = FakeClock(START)
    return client


def sent_attempt(client):
    """Return the one request that was sent."""
    assert len(client.rest_client.attempts) == 1
    return client.rest_client.attempts[0]


def invalid_argument_message(client, *args, **options):
    """Return the error of a call that must be refused before anything is sent."""
    with pytest.raises(InvalidArgumentError) as raised:
        client.call_api(*args, **options)
    assert client.rest_client.attempts == []
    return str(raised.value)


def backoff_delays(client):
    """Return the seconds of each wait so far."""
    return client.clock.sleeps
