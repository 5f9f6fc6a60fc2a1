"""Models and lists that came from the server: copying, pickling, comparing, dictionaries."""

import copy
import datetime
import json
import pickle

import pytest
from dateutil import tz

import metal_python
from metal_python.testing import ImageServer

PROTOCOLS = range(pickle.HIGHEST_PROTOCOL + 1)
EXPIRES = datetime.datetime(2030, 1, 2, 3, 4, 5, 678901, tzinfo=tz.tzoffset(None, 3600))
MODELS = [
    metal_python.HttperrorsHTTPErrorResponse(message="gone", statuscode=404),
    metal_python.V1ImageCreateRequest(id="a-1", url="u", features=["machine"], expiration_date=EXPIRES),
    metal_python.V1ImageFindRequest(os="a", features=["machine"]),
    metal_python.V1ImageResponse(id="a-1", features=["machine"], usedby=["m-1"], changed=EXPIRES),
    metal_python.V1ImageUpdateRequest(id="a-1", features=["machine"], usedby=["m-1"]),
]
each_model = pytest.mark.parametrize("model", MODELS, ids=lambda model: type(model).__name__)


@pytest.fixture(scope="module")
def server():
    with ImageServer() as image_server:
        yield image_server


@pytest.fixture(scope="module")
def api(server):
    configuration = metal_python.Configuration()
    configuration.host = server.url
    with metal_python.ApiClient(configuration) as client:
        images = metal_python.ImageApi(client)
        for id in ("a-1", "a-2", "a-3"):
            images.create_image(
                {"id": id, "url": "http://images.example/a", "features": ["machine"], "expirationDate": EXPIRES}
            )
        server.allocate("m-1", "a-1")
        yield images


@pytest.fixture
def image(api):
    (found,) = api.find_images({"id": "a-1"}, show_usage=True)
    return found


@pytest.fixture
def images(api):
    return api.list_images()


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_an_image_survives_pickling(protocol, image):
    again = pickle.loads(pickle.dumps(image, protocol))
    assert again == image
    assert again.to_dict() == image.to_dict()
    assert again.expiration_date.utcoffset() == datetime.timedelta(hours=1)


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_list_of_images_survives_pickling(protocol, images):
    again = pickle.loads(pickle.dumps(images, protocol))
    assert (type(again), again) == (metal_python.ImageList, images)


@pytest.mark.parametrize("protocol", PROTOCOLS)
@each_model
def test_each_model_survives_pickling(model, protocol):
    again = pickle.loads(pickle.dumps(model, protocol))
    assert (type(again), again.to_dict()) == (type(model), model.to_dict())


@each_model
def test_a_copy_is_equal_and_of_its_own(model):
    again = copy.copy(model)
    assert (type(again), again) == (type(model), model)
    attribute = sorted(model.attribute_map)[0]
    setattr(again, attribute, "changed")
    assert getattr(model, attribute) != "changed"


@each_model
def test_a_deep_copy_shares_no_list(model):
    again = copy.deepcopy(model)
    assert again == model
    for attribute, kind in model.swagger_types.items():
        if kind == "list[str]":
            assert getattr(again, attribute) is not getattr(model, attribute)


def test_a_deep_copy_of_a_list_shares_no_image(images):
    again = copy.deepcopy(images)
    assert (type(again), again) == (metal_python.ImageList, images)
    assert not set(map(id, again)) & set(map(id, images))


def test_to_dict_has_every_field_in_snake_case(image):
    assert sorted(image.to_dict()) == sorted(
        "changed classification created description expiration_date features id name url usedby".split()
    )


def test_to_dict_keeps_datetimes(image):
    assert image.to_dict()["expiration_date"] is image.expiration_date
    assert image.expiration_date == EXPIRES.replace(microsecond=679000)  # metal-api's database keeps milliseconds


@pytest.mark.parametrize("field", ["features", "usedby"])
def test_to_dict_copies_lists(field, image):
    image.to_dict()[field].append("changed")
    assert image.to_dict()[field] == [{"features": "machine", "usedby": "m-1"}[field]]


def test_images_with_the_same_fields_are_equal(api):
    assert api.find_image("a-2") == api.find_image("a-2")


def test_images_with_other_fields_differ(api):
    one, other = api.find_image("a-2"), api.find_image("a-2")
    other.name = "changed"
    assert one != other
    assert not one == other


def test_an_image_differs_from_its_dictionary(image):
    assert image != image.to_dict()


def test_repr_shows_the_fields(image):
    assert "'id': " in repr(image)
    assert "a-1" in repr(image)
    assert repr(image) == image.to_str()


def test_a_list_is_a_list(images):
    assert isinstance(images, list)
    assert images == list(images)
    assert images[1:] == [images[1], images[2]]
    assert [image.id for image in sorted(images, key=lambda image: image.id)] == ["a-1", "a-2", "a-3"]


def test_a_list_of_dictionaries_can_be_written_as_json(images):
    text = json.dumps([image.to_dict() for image in images], default=str)
    assert sorted(image["id"] for image in json.loads(text)) == ["a-1", "a-2", "a-3"]


def test_z_is_one_shared_object(images):
    zones = set(id(image.created.tzinfo) for image in images)
    assert len(zones) == 1
    assert images[0].created.utcoffset() == datetime.timedelta(0)
