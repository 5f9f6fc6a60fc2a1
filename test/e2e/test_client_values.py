"""Models and lists of responses: copy, pickle, comparison, to_dict."""

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
def test_image_is_picklable(protocol, image):
    restored = pickle.loads(pickle.dumps(image, protocol))
    assert restored == image
    assert restored.to_dict() == image.to_dict()
    assert restored.expiration_date.utcoffset() == datetime.timedelta(hours=1)


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_image_list_is_picklable(protocol, images):
    restored = pickle.loads(pickle.dumps(images, protocol))
    assert (type(restored), restored) == (metal_python.ImageList, images)


@pytest.mark.parametrize("protocol", PROTOCOLS)
@each_model
def test_model_is_picklable(model, protocol):
    restored = pickle.loads(pickle.dumps(model, protocol))
    assert (type(restored), restored.to_dict()) == (type(model), model.to_dict())


@each_model
def test_model_copy_is_equal_and_independent(model):
    restored = copy.copy(model)
    assert (type(restored), restored) == (type(model), model)
    attribute = sorted(model.attribute_map)[0]
    setattr(restored, attribute, "changed")
    assert getattr(model, attribute) != "changed"


@each_model
def test_model_deepcopy_shares_no_list(model):
    restored = copy.deepcopy(model)
    assert restored == model
    for attribute, kind in model.swagger_types.items():
        if kind == "list[str]":
            assert getattr(restored, attribute) is not getattr(model, attribute)


def test_image_list_deepcopy_shares_no_image(images):
    restored = copy.deepcopy(images)
    assert (type(restored), restored) == (metal_python.ImageList, images)
    assert not set(map(id, restored)) & set(map(id, images))


def test_to_dict_has_all_fields_in_snake_case(image):
    assert sorted(image.to_dict()) == sorted(
        "changed classification created description expiration_date features id name url usedby".split()
    )


def test_to_dict_keeps_datetimes(image):
    assert image.to_dict()["expiration_date"] is image.expiration_date
    assert image.expiration_date == EXPIRES.replace(microsecond=679000)  # metal-api stores milliseconds


@pytest.mark.parametrize("field", ["features", "usedby"])
def test_to_dict_copies_lists(field, image):
    image.to_dict()[field].append("changed")
    assert image.to_dict()[field] == [{"features": "machine", "usedby": "m-1"}[field]]


def test_images_with_same_fields_are_equal(api):
    assert api.find_image("a-2") == api.find_image("a-2")


def test_images_with_different_fields_are_not_equal(api):
    one, other = api.find_image("a-2"), api.find_image("a-2")
    other.name = "changed"
    assert one != other
    assert not one == other


def test_image_is_not_equal_to_its_dict(image):
    assert image != image.to_dict()


def test_repr_contains_fields(image):
    assert "'id': " in repr(image)
    assert "a-1" in repr(image)
    assert repr(image) == image.to_str()


def test_image_list_behaves_as_list(images):
    assert isinstance(images, list)
    assert images == list(images)
    assert images[1:] == [images[1], images[2]]
    assert [image.id for image in sorted(images, key=lambda image: image.id)] == ["a-1", "a-2", "a-3"]


def test_image_list_dicts_are_json_serializable(images):
    text = json.dumps([image.to_dict() for image in images], default=str)
    assert sorted(image["id"] for image in json.loads(text)) == ["a-1", "a-2", "a-3"]


def test_utc_tzinfo_is_shared(images):
    zones = set(id(image.created.tzinfo) for image in images)
    assert len(zones) == 1
    assert images[0].created.utcoffset() == datetime.timedelta(0)
