# coding: utf-8
"""Property tests: any string as an ID raises ValueError or is sent unchanged."""

import pytest

hypothesis = pytest.importorskip("hypothesis")

import six  # noqa: E402
from hypothesis import example, given  # noqa: E402
from hypothesis import strategies as st  # noqa: E402
from six.moves.urllib.parse import unquote  # noqa: E402
from support.hypothesis_settings import max_examples  # noqa: E402
from support.recording_transport import RecordingTransport, make_response  # noqa: E402

from metal_python import ApiClient, Configuration, ImageApi  # noqa: E402

CALLS = {
    "find_image": u"",
    "delete_image": u"",
    "find_latest_image": u"/latest",
    "query_images_by_id": u"/query",
}
characters = st.sampled_from(u"/.%?#\\;:@&=+ ~\x00\n\x7f\x80\u2028\xfca-1") | st.characters()
ids = st.text(characters, max_size=12)


def decoded(path):
    """Return the decoded form of a percent-encoded path, as a server decodes it."""
    assert all(ord(character) < 128 and character not in u" ?#\\" for character in path)
    octets = unquote(str(path))
    return octets.decode("utf-8") if six.PY2 else octets


@max_examples(300)
@given(st.sampled_from(sorted(CALLS)), ids)
@example("find_image", u"..")
@example("find_image", u"%2F")
@example("find_latest_image", u"a%2flatest")
@example("delete_image", u"\ud800")
def test_id_any_string_is_rejected_or_sent_unchanged(name, id):
    client = ApiClient(Configuration())
    client.configuration.host = "http://a"
    client.rest_client = RecordingTransport(make_response(200, [] if name.startswith("query") else {}))
    try:
        getattr(ImageApi(client), name)(id)
    except ValueError:
        assert client.rest_client.attempts == []
        surrogate = any(0xD800 <= ord(character) <= 0xDFFF for character in id)
        control = any(ord(character) < 32 or 127 <= ord(character) < 160 for character in id)
        assert id in (u"", u".", u"..") or u"/" in id or control or surrogate
        return
    url = client.rest_client.attempts[0].url
    prefix, suffix = u"http://a/v1/image/", CALLS[name]
    assert url.startswith(prefix) and url.endswith(suffix)
    segment = url[len(prefix) : len(url) - len(suffix)]
    assert u"/" not in segment and segment not in (u"", u".", u"..")
    assert decoded(segment) == id


@max_examples(100)
@given(
    st.one_of(
        st.none(),
        st.integers(),
        st.floats(),
        st.lists(st.text()),
        st.binary(min_size=1).filter(lambda value: not six.PY2),
    )
)
def test_id_not_a_string_raises_value_error(id):
    client = ApiClient(Configuration())
    client.rest_client = RecordingTransport(make_response(200, {}))
    for name in CALLS:
        with pytest.raises(ValueError):
            getattr(ImageApi(client), name)(id)
    assert client.rest_client.attempts == []
