"""ApiClient without sockets: with a RecordingTransport and a FakeClock."""

import pytest

from metal_python import ApiClient, Configuration, InvalidArgumentError, RetryPolicy
from support.fake_clock import FakeClock
from support.recording_transport import RecordingTransport, make_response

START = 1795508952.0
IMAGE = {u"id": u"a-1", u"name": u"A"}
OK = make_response(200, [])
UNAVAILABLE = make_response(503, {"message": "down"})


def make_client(*responses, **policy):
    """Return a client whose transport returns these responses (default: IMAGE) and whose clock starts at START.

    :param policy: settings of the RetryPolicy
    """
    client = ApiClient(Configuration())
    client.configuration.host = "http://a/base"
    client.configuration.retry = RetryPolicy(**policy)
    client.rest_client = RecordingTransport(*responses or [make_response(200, IMAGE)])
    client.clock = FakeClock(START)
    return client


def sent_attempt(client):
    """Return the only attempt that was sent."""
    assert len(client.rest_client.attempts) == 1
    return client.rest_client.attempts[0]


def invalid_argument_message(client, *args, **options):
    """Return the message of the InvalidArgumentError that a call raises before sending."""
    with pytest.raises(InvalidArgumentError) as raised:
        client.call_api(*args, **options)
    assert client.rest_client.attempts == []
    return str(raised.value)


def backoff_delays(client):
    """Return the duration of each backoff delay, in seconds."""
    return client.clock.sleeps
