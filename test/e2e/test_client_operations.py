"""The eight image operations, their ``_with_http_info`` variants and options, against the embedded server."""

import json

import pytest

import metal_python
from metal_python.testing import ImageServer

URL = u"http://images.example/ubuntu"
OPERATIONS = {
    "create_image": [{"id": "ubuntu-24.04.20260131", "url": URL}],
    "update_image": [{"id": "ubuntu-22.04.20260101"}],
    "find_images": [{}],
    "find_image": ["ubuntu-22.04.20260101"],
    "find_latest_image": ["ubuntu-22.04"],
    "query_images_by_id": ["ubuntu-22.04"],
    "list_images": [],
    "delete_image": ["ubuntu-22.04.20260101"],
}
LISTS = ("find_images", "query_images_by_id", "list_images")
METHODS = sorted(OPERATIONS) + sorted(name + "_with_http_info" for name in OPERATIONS)


def arguments(method):
    return OPERATIONS[method.replace("_with_http_info", "")]


@pytest.fixture
def server():
    """Embedded server."""
    with ImageServer() as image_server:
        yield image_server


@pytest.fixture
def api(server):
    configuration = metal_python.Configuration()
    configuration.host = server.url
    with metal_python.ApiClient(configuration) as client:
        images = metal_python.ImageApi(client)
        for day in ("20260101", "20260201"):
            images.create_image(metal_python.V1ImageCreateRequest(id="ubuntu-22.04." + day, url=URL, name=day))
        yield images


def test_create_returns_image_with_defaults(api):
    image = api.create_image(metal_python.V1ImageCreateRequest(id="debian-12.0.1", url=URL))
    assert (image.id, image.url, image.classification) == ("debian-12.0.1", URL, "preview")
    assert (image.name, image.description, image.features) == ("", "", [])
    assert None not in (image.created, image.changed, image.expiration_date)


def test_find_returns_created_image(api):
    created = api.create_image({"id": "debian-12.0.1", "url": URL, "features": ["machine"], "name": "Debian"})
    found = api.find_image("debian-12.0.1")
    assert (found.id, found.name, found.features) == (created.id, "Debian", ["machine"])


def test_list_returns_all_images(api):
    assert sorted(image.id for image in api.list_images()) == ["ubuntu-22.04.20260101", "ubuntu-22.04.20260201"]


def test_list_without_images_returns_empty_list(api):
    for image in api.list_images():
        api.delete_image(image.id)
    assert api.list_images() == []


def test_find_latest_returns_highest_version(api):
    assert api.find_latest_image("ubuntu-22.04").id == "ubuntu-22.04.20260201"


def test_query_returns_all_matches(api):
    api.create_image({"id": "ubuntu-20.04.1", "url": URL})
    assert sorted(i.id for i in api.query_images_by_id("ubuntu-22.04")) == [
        "ubuntu-22.04.20260101",
        "ubuntu-22.04.20260201",
    ]


def test_find_images_returns_matches_of_all_fields(api):
    found = api.find_images(metal_python.V1ImageFindRequest(os="ubuntu", name="20260101"))
    assert [image.id for image in found] == ["ubuntu-22.04.20260101"]


def test_find_images_without_fields_returns_all(api):
    assert len(api.find_images(metal_python.V1ImageFindRequest())) == 2


def test_update_changes_given_fields_only(api):
    api.update_image(metal_python.V1ImageUpdateRequest(id="ubuntu-22.04.20260101", description="new"))
    image = api.find_image("ubuntu-22.04.20260101")
    assert (image.description, image.name, image.url) == ("new", "20260101", URL)


def test_update_returns_updated_image(api):
    image = api.update_image({"id": "ubuntu-22.04.20260101", "classification": "supported"})
    assert (image.id, image.classification) == ("ubuntu-22.04.20260101", "supported")


def test_delete_returns_and_removes_image(api):
    assert api.delete_image("ubuntu-22.04.20260101").id == "ubuntu-22.04.20260101"
    assert [image.id for image in api.list_images()] == ["ubuntu-22.04.20260201"]


@pytest.mark.parametrize("name", LISTS)
def test_list_operation_returns_image_list(name, api):
    images = getattr(api, name)(*OPERATIONS[name])
    assert type(images) is metal_python.ImageList
    assert isinstance(images, list)
    assert set(type(image) for image in images) == {metal_python.V1ImageResponse}


@pytest.mark.parametrize("name", sorted(OPERATIONS))
def test_with_http_info_returns_data_status_and_headers(name, api):
    data, status, headers = getattr(api, name + "_with_http_info")(*OPERATIONS[name])
    assert isinstance(data, list if name in LISTS else metal_python.V1ImageResponse)
    assert status == (201 if name == "create_image" else 200)
    assert headers["content-type"].startswith("application/json")


@pytest.mark.parametrize("name", sorted(OPERATIONS))
def test_with_http_info_return_http_data_only_returns_data(name, api):
    data = getattr(api, name + "_with_http_info")(*OPERATIONS[name], _return_http_data_only=True)
    assert isinstance(data, list if name in LISTS else metal_python.V1ImageResponse)


@pytest.mark.parametrize("name", sorted(OPERATIONS))
def test_preload_content_false_returns_undecoded_response(name, api):
    response = getattr(api, name)(*OPERATIONS[name], _preload_content=False)
    value = json.loads(response.read().decode("utf-8"))
    assert response.status == (201 if name == "create_image" else 200)
    assert type(value) is (list if name in LISTS else dict)


def test_preload_content_false_response_data_is_body(api):
    response = api.find_image("ubuntu-22.04.20260101", _preload_content=False)
    assert json.loads(response.data.decode("utf-8"))["id"] == "ubuntu-22.04.20260101"


def test_preload_content_false_with_http_info_returns_status_and_headers(api):
    response, status, headers = api.find_image_with_http_info("ubuntu-22.04.20260101", _preload_content=False)
    assert json.loads(response.data.decode("utf-8"))["id"] == "ubuntu-22.04.20260101"
    assert (status, headers["content-type"].partition(";")[0]) == (200, "application/json")


def test_preload_content_false_error_status_raises(api):
    with pytest.raises(metal_python.NotFoundError) as caught:
        api.find_image("none-1", _preload_content=False)
    assert caught.value.message == 'NotFound no image with id "none-1" found'


@pytest.mark.parametrize("timeout", [30, 30.5, (10, 30), (0.5, 30.5), None])
@pytest.mark.parametrize("name", sorted(OPERATIONS))
def test_request_timeout_forms_are_accepted(name, timeout, api):
    assert getattr(api, name)(*OPERATIONS[name], _request_timeout=timeout) is not None


def test_float_timeout_is_honored(api, server):
    server.fail_next(delay=1.5)
    with pytest.raises(metal_python.ApiTimeoutError):
        api.find_image("ubuntu-22.04.20260101", _request_timeout=0.25)


def test_read_timeout_is_honored(api, server):
    server.fail_next(delay=1.5)
    with pytest.raises(metal_python.ApiTimeoutError):
        api.delete_image("ubuntu-22.04.20260101", _request_timeout=(10, 0.25))


@pytest.mark.parametrize("option", ["no_such_option", "header_params", "timeout"])
@pytest.mark.parametrize("method", METHODS)
def test_unknown_option_raises_type_error_without_request(method, option, api, server):
    before = len(server.requests)
    with pytest.raises(TypeError) as caught:
        getattr(api, method)(*arguments(method), **{option: None})
    assert option in str(caught.value)
    assert len(server.requests) == before


@pytest.mark.parametrize("method", [m for m in METHODS if arguments(m)])
def test_missing_argument_raises_type_error_without_request(method, api, server):
    before = len(server.requests)
    with pytest.raises(TypeError):
        getattr(api, method)()
    assert len(server.requests) == before


@pytest.mark.parametrize("method", [m for m in METHODS if arguments(m)])
def test_keyword_argument_is_accepted(method, api):
    name = "body" if isinstance(arguments(method)[0], dict) else "id"
    assert getattr(api, method)(**{name: arguments(method)[0]})


def test_show_usage_returns_machines_of_image(api, server):
    server.allocate("machine-1", "ubuntu-22.04.20260101")
    used = dict((image.id, image.usedby) for image in api.list_images(show_usage=True))
    assert used == {"ubuntu-22.04.20260101": ["machine-1"], "ubuntu-22.04.20260201": None}


def test_show_usage_in_find_images_returns_machines(api, server):
    server.allocate("machine-1", "ubuntu-22.04.20260101")
    (image,) = api.find_images({"id": "ubuntu-22.04.20260101"}, show_usage=True)
    assert image.usedby == ["machine-1"]


@pytest.mark.parametrize("options", [{}, {"show_usage": False}, {"show_usage": None}])
def test_show_usage_unset_returns_no_machines(options, api, server):
    server.allocate("machine-1", "ubuntu-22.04.20260101")
    assert set(image.usedby for image in api.list_images(**options)) == {None}
