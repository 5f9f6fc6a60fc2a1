"""Authentication with tokens and HMAC signatures, and permissions of the three HMAC users of metal-api."""

import pytest
from support.canned_server import CannedServer, json_response

import metal_python
from metal_python.testing import ImageServer

KEYS = {"Metal-View": "key-to-view", "Metal-Edit": "key-to-edit", "Metal-Admin": "key-to-admin"}
BODY = {"id": "a-1", "url": "http://images.example/a"}


@pytest.fixture
def server():
    with ImageServer(view_key="key-to-view", edit_key="key-to-edit", admin_key="key-to-admin") as image_server:
        yield image_server


@pytest.fixture
def canned():
    with CannedServer(json_response([])) as canned_server:
        yield canned_server


def api_as_user(server, user):
    return metal_python.ImageApi(metal_python.Driver(server.url, None, KEYS[user], user).client)


def api_with(server, **settings):
    configuration = metal_python.Configuration()
    configuration.host = server.url
    for name, value in settings.items():
        setattr(configuration, name, value)
    return metal_python.ImageApi(metal_python.ApiClient(configuration))


def authorization(canned):
    return canned.requests[-1].header("Authorization")


@pytest.mark.parametrize("user", sorted(KEYS))
def test_hmac_user_of_driver_can_read(user, server):
    assert api_as_user(server, user).list_images() == []
    assert api_as_user(server, user).find_images({}) == []


@pytest.mark.parametrize("user", sorted(KEYS))
def test_hmac_user_of_configuration_can_read(user, server):
    assert api_with(server, hmac_key=KEYS[user], hmac_user=user).list_images() == []


def test_admin_user_can_write(server):
    api = api_as_user(server, "Metal-Admin")
    assert api.create_image(BODY).id == "a-1"
    assert api.update_image({"id": "a-1", "name": "new"}).name == "new"
    assert api.delete_image("a-1").id == "a-1"


@pytest.mark.parametrize("user", ["Metal-View", "Metal-Edit"])
@pytest.mark.parametrize(
    "method, argument", [("create_image", BODY), ("update_image", {"id": "a-1"}), ("delete_image", "a-1")]
)
def test_non_admin_user_write_is_forbidden(method, argument, user, server):
    with pytest.raises(metal_python.ForbiddenError) as caught:
        getattr(api_as_user(server, user), method)(argument)
    assert caught.value.message == "you are not member in one of [k8s_kaas-admin maas-all-all-admin]"


def test_wrong_hmac_key_is_forbidden(server):
    with pytest.raises(metal_python.ForbiddenError) as caught:
        api_with(server, hmac_key="wrong").list_images()
    assert caught.value.message == "Wrong HMAC found"


def test_request_without_credentials_is_forbidden(server):
    with pytest.raises(metal_python.ForbiddenError) as caught:
        api_with(server).list_images()
    assert caught.value.message == "tenant  not allowed"


def test_driver_token_is_sent_as_bearer(canned):
    metal_python.ImageApi(metal_python.Driver(canned.url, "a-token", None).client).list_images()
    assert authorization(canned) == "Bearer a-token"


def test_driver_token_takes_precedence_over_hmac_key(canned):
    metal_python.ImageApi(metal_python.Driver(canned.url, "a-token", "a-key").client).list_images()
    assert authorization(canned) == "Bearer a-token"
    assert canned.requests[0].header("X-Date") is None


@pytest.mark.parametrize("error", [ValueError, RuntimeError])
@pytest.mark.parametrize("nothing", [None, ""])
def test_driver_without_credentials_raises(nothing, error, canned):
    with pytest.raises(error):
        metal_python.Driver(canned.url, nothing, nothing)


def test_driver_exposes_client_and_configuration(canned):
    driver = metal_python.Driver(canned.url, "a-token", None)
    assert isinstance(driver.client, metal_python.ApiClient)
    assert driver.config is driver.client.configuration
    assert driver.config.host == canned.url


def test_api_key_with_prefix_is_sent(canned):
    api_with(canned, api_key={"Authorization": "a-token"}, api_key_prefix={"Authorization": "Bearer"}).list_images()
    assert authorization(canned) == "Bearer a-token"


def test_api_key_without_prefix_is_sent(canned):
    api_with(canned, api_key={"Authorization": "a-token"}).list_images()
    assert authorization(canned) == "a-token"


def test_api_key_set_after_construction_is_sent(canned):
    api = api_with(canned)
    api.list_images()
    assert authorization(canned) is None
    api.api_client.configuration.api_key["Authorization"] = "a-token"
    api.list_images()
    assert authorization(canned) == "a-token"


def test_refresh_hook_is_called_before_each_request(canned):
    tokens = iter(["first", "second"])

    def refresh(configuration):
        configuration.api_key["Authorization"] = next(tokens)

    api = api_with(canned, refresh_api_key_hook=refresh)
    api.list_images()
    api.list_images()
    assert [request.header("Authorization") for request in canned.requests] == ["first", "second"]


def test_request_without_credentials_has_no_authorization_header(canned):
    api_with(canned).list_images()
    assert authorization(canned) is None


@pytest.mark.parametrize(
    "settings", [{"hmac_key": "s3cret"}, {"api_key": {"Authorization": "s3cret"}}, {"password": "s3cret"}]
)
def test_configuration_strings_hide_secrets(settings):
    configuration = metal_python.Configuration()
    for name, value in settings.items():
        setattr(configuration, name, value)
    for text in (repr(configuration), str(configuration), configuration.to_debug_report()):
        assert "s3cret" not in text


def test_debug_log_hides_secrets(canned, tmpdir):
    for name, api in [
        ("hmac", api_with(canned, hmac_key="s3cret")),
        ("token", api_with(canned, api_key={"Authorization": "s3cret"}, api_key_prefix={"Authorization": "Bearer"})),
        ("cookie", api_with(canned)),
    ]:
        configuration = api.api_client.configuration
        configuration.logger_file = str(tmpdir.join(name))
        configuration.debug = True
        api.api_client.cookie = "session=s3cret"
        api.list_images()
        configuration.debug, configuration.logger_file = False, None
        text = tmpdir.join(name).read()
        assert "/v1/image" in text
        assert "s3cret" not in text
        assert str(canned.requests[-1].header("Authorization") or "nothing").split()[-1] not in text


def test_driver_strings_hide_secrets(canned):
    for driver in (metal_python.Driver(canned.url, "s3cret", None), metal_python.Driver(canned.url, None, "s3cret")):
        assert "s3cret" not in repr(driver) + repr(vars(driver)) + repr(driver.client)


@pytest.mark.parametrize(
    "name", ["authorization", "AUTHORIZATION", "x-date", "x-data-salt", "user-agent", "content-type"]
)
def test_default_header_in_other_case_leaves_hmac_valid(name, server):
    api = api_as_user(server, "Metal-Admin")
    api.api_client.set_default_header(name, "application/json")
    assert api.list_images() == []
    assert api.create_image(BODY).id == "a-1"


@pytest.mark.parametrize("name", ["authorization", "x-date", "user-agent", "content-type", "accept", "cookie"])
def test_default_header_in_other_case_is_sent_once(name, canned):
    api = api_with(canned, hmac_key="key")
    api.api_client.cookie = "a=b"
    api.api_client.set_default_header(name, "mine")
    api.find_images({})
    assert len([known for known, _ in canned.requests[-1].headers if known.lower() == name]) == 1
