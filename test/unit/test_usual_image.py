"""An image as metal-api writes it is read and written the quick way; only slower lists would show that it is not."""

import datetime
import json

import pytest

from metal_python import codec
from metal_python.models.v1_image_response import FIELDS, V1ImageResponse

SAMPLES = {"str": u"a text", "datetime": u"2030-01-02T03:04:05Z", "list[str]": [u"machine"]}


class Another(V1ImageResponse):
    """An image that the quick way does not know."""

    __slots__ = ()


def usual():
    """An object with every field of an image."""
    return {name: SAMPLES[kind] for _, name, kind in FIELDS}


def test_an_object_with_every_field_is_read_the_quick_way():
    image = V1ImageResponse.from_usual_json(usual())
    assert type(image) is V1ImageResponse
    assert image == V1ImageResponse.from_json(usual())


@pytest.mark.parametrize("name", [name for _, name, _ in FIELDS])
def test_an_object_that_lacks_a_field_is_left_to_the_patient_way(name):
    data = usual()
    del data[name]
    assert V1ImageResponse.from_usual_json(data) is data


def test_an_image_with_every_field_is_written_the_quick_way():
    image = V1ImageResponse.from_json(usual())
    written = image.to_usual_json()
    assert written == codec.to_json(image) == codec.to_json(Another(**image.to_dict()))
    assert written["features"] is not image.features and written["usedby"] is not image.usedby


def test_an_image_that_was_not_asked_who_uses_it_is_written_the_quick_way():
    image = V1ImageResponse.from_json(dict(usual(), usedby=None))
    written = image.to_usual_json()
    assert written == codec.to_json(image) and sorted(written) == sorted(name for name in usual() if name != "usedby")


@pytest.mark.parametrize("value", [None, 5, u"text", [], [5], [None], (u"a",), {u"a": 1}, datetime.date(2030, 1, 2)])
@pytest.mark.parametrize("name", [name for name, _, _ in FIELDS])
def test_an_image_with_another_value_in_a_field_is_written_as_such_a_model_is(name, value):
    fields = V1ImageResponse.from_json(usual()).to_dict()
    fields[name] = value
    outcomes = []
    for cls in (V1ImageResponse, Another):
        try:
            outcomes.append(json.dumps(codec.to_json(cls(**fields)), sort_keys=True))
        except ValueError as error:
            outcomes.append(str(error))
    assert outcomes[0] == outcomes[1]
