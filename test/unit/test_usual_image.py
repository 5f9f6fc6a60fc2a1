"""An image as metal-api writes it is read the quick way; nothing but slower lists would show that it is not."""

import pytest

from metal_python.models.v1_image_response import FIELDS, V1ImageResponse

SAMPLES = {"str": u"a text", "datetime": u"2030-01-02T03:04:05Z", "list[str]": [u"machine"]}


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
