"""Invariants of decoding arbitrary response bytes, for the fuzz target and the test of its corpus."""

import json

from metal_python import (
    ApiClient,
    ApiException,
    Configuration,
    ImageApi,
    ImageList,
    RetryPolicy,
    V1ImageResponse,
    codec,
)
from metal_python.models import HttperrorsHTTPErrorResponse, V1ImageUpdateRequest
from support.recording_transport import RecordingTransport

STATUSES = (200, 201, 204, 301, 400, 404, 409, 503)
#: (name, function that sends the request, type of the result)
CASES = (
    ("find_image", lambda api: api.find_image(u"a-1"), V1ImageResponse),
    ("list_images", lambda api: api.list_images(), ImageList),
    ("create_image", lambda api: api.create_image({"id": "a-1", "url": "http://a"}), V1ImageResponse),
    ("an error", lambda api: decoded(api, "HttperrorsHTTPErrorResponse"), HttperrorsHTTPErrorResponse),
    ("an update", lambda api: decoded(api, "V1ImageUpdateRequest"), V1ImageUpdateRequest),
    ("a time", lambda api: decoded(api, "dict(str, datetime)"), dict),
)

client = ApiClient(Configuration())
client.configuration.retry = RetryPolicy(attempts=1)


def decoded(api, kind):
    return api.api_client.call_api("/x", "GET", response_type=kind, _return_http_data_only=True)


def corpus_entry(kind, status, body):
    """Encode a response as input for :func:`check`.

    :param str kind: the name of one of :data:`KINDS`
    :param bytes body: response body
    """
    names = [name for name, _, _ in CASES]
    return bytes(bytearray([names.index(kind) + len(CASES) * STATUSES.index(status)])) + body


def check(data):
    """Decode a response. Raise AssertionError unless the result has the right type or an ApiException is raised.

    :param bytes data: the first byte selects the request and the status code, the rest is the response body
    """
    choice = bytearray(data[:1] or b"\0")[0]
    _, send, expected = CASES[choice % len(CASES)]
    status = STATUSES[choice // len(CASES) % len(STATUSES)]
    client.rest_client = RecordingTransport((status, data[1:], {}))
    try:
        value = send(ImageApi(client))
    except ApiException as error:
        assert error.status == status, error
        assert isinstance(str(error), str) and error.message
        return
    assert 200 <= status <= 299
    if status == 204:
        assert value is None
        return
    assert type(value) is expected, value
    # The value round-trips through JSON.
    encoded = codec.dumps(value)
    kind = {ImageList: "list[V1ImageResponse]", dict: "dict(str, datetime)"}.get(expected, expected.__name__)
    assert codec.loads(encoded, kind) == value, value
    assert json.loads(encoded.decode("ascii")) == codec.to_json(value)
