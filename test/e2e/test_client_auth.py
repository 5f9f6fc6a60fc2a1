"""Logging in: tokens and signatures, and what metal-api's three roles may do."""

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


def as_user(server, user):
    return metal_python.ImageApi(metal_python.Driver(server.url, None, KEYS[user], user).client)


def configured(server, **settings):
    configuration = metal_python.Configuration()
    configuration.host = server.url
    for name, value in settings.items():
        setattr(configuration, name, value)
    return metal_python.ImageApi(metal_python.ApiClient(configuration))


def authorization(canned):
    return canned.requests[-1].header("Authorization")


@pytest.mark.parametrize("user", sorted(KEYS))
def test_each_user_of_a_driver_may_read(user, server):
    assert as_user(server, user).list_images() == []
    assert as_user(server, user).find_images({}) == []


@pytest.mark.parametrize("user", sorted(KEYS))
def test_each_user_of_a_configuration_may_read(user, server):
    assert configured(server, hmac_key=KEYS[user], hmac_user=user).list_images() == []


def test_the_admin_may_write(server):
    api = as_user(server, "Metal-Admin")
    assert api.create_image(BODY).id == "a-1"
    assert api.update_image({"id": "a-1", "name": "new"}).name == "new"
    assert api.delete_image("a-1").id == "a-1"


@pytest.mark.parametrize("user", ["Metal-View", "Metal-Edit"])
@pytest.mark.parametrize(
    "method, argument", [("create_image", BODY), ("update_image", {"id": "a-1"}), ("delete_image", "a-1")]
)
def test_only_the_admin_may_write(method, argument, user, server):
    with pytest.raises(metal_python.ForbiddenError) as caught:
        getattr(as_user(server, user), method)(argument)
    assert caught.value.message == "you are not member in one of [k8s_kaas-admin maas-all-all-admin]"


def test_a_wrong_key_is_forbidden(server):
    with pytest.raises(metal_python.ForbiddenError) as caught:
        configured(server, hmac_key="wrong").list_images()
    assert caught.value.message == "Wrong HMAC found"


def test_without_a_login_one_is_a_guest(server):
    with pytest.raises(metal_python.ForbiddenError) as caught:
        configured(server).list_images()
    assert caught.value.message == "tenant  not allowed"


def test_the_driver_sends_its_bearer_token(canned):
    metal_python.ImageApi(metal_python.Driver(canned.url, "a-token", None).client).list_images()
    assert authorization(canned) == "Bearer a-token"


def test_the_bearer_token_wins_over_the_key(canned):
    metal_python.ImageApi(metal_python.Driver(canned.url, "a-token", "a-key").client).list_images()
    assert authorization(canned) == "Bearer a-token"
    assert canned.requests[0].header("X-Date") is None


@pytest.mark.parametrize("error", [ValueError, RuntimeError])
@pytest.mark.parametrize("nothing", [None, ""])
def test_a_driver_without_a_login_is_an_error(nothing, error, canned):
    with pytest.raises(error):
        metal_python.Driver(canned.url, nothing, nothing)


def test_the_driver_shows_its_client_and_the_configuration_of_it(canned):
    driver = metal_python.Driver(canned.url, "a-token", None)
    assert isinstance(driver.client, metal_python.ApiClient)
    assert driver.config is driver.client.configuration
    assert driver.config.host == canned.url


def test_an_api_key_is_sent_with_its_prefix(canned):
    configured(canned, api_key={"Authorization": "a-token"}, api_key_prefix={"Authorization": "Bearer"}).list_images()
    assert authorization(canned) == "Bearer a-token"


def test_an_api_key_without_a_prefix_is_sent_alone(canned):
    configured(canned, api_key={"Authorization": "a-token"}).list_images()
    assert authorization(canned) == "a-token"


def test_an_api_key_set_later_is_used(canned):
    api = configured(canned)
    api.list_images()
    assert authorization(canned) is None
    api.api_client.configuration.api_key["Authorization"] = "a-token"
    api.list_images()
    assert authorization(canned) == "a-token"


def test_the_refresh_hook_is_asked_before_each_request(canned):
    tokens = iter(["first", "second"])

    def refresh(configuration):
        configuration.api_key["Authorization"] = next(tokens)

    api = configured(canned, refresh_api_key_hook=refresh)
    api.list_images()
    api.list_images()
    assert [request.header("Authorization") for request in canned.requests] == ["first", "second"]


def test_without_a_login_no_authorization_is_sent(canned):
    configured(canned).list_images()
    assert authorization(canned) is None


@pytest.mark.parametrize(
    "settings", [{"hmac_key": "s3cret"}, {"api_key": {"Authorization": "s3cret"}}, {"password": "s3cret"}]
)
def test_a_secret_is_in_no_text_of_a_configuration(settings):
    configuration = metal_python.Configuration()
    for name, value in settings.items():
        setattr(configuration, name, value)
    for text in (repr(configuration), str(configuration), configuration.to_debug_report()):
        assert "s3cret" not in text


def test_no_secret_is_logged(canned, tmpdir):
    for name, api in [
        ("hmac", configured(canned, hmac_key="s3cret")),
        ("token", configured(canned, api_key={"Authorization": "s3cret"}, api_key_prefix={"Authorization": "Bearer"})),
        ("cookie", configured(canned)),
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


def test_a_secret_is_in_no_text_of_a_driver(canned):
    for driver in (metal_python.Driver(canned.url, "s3cret", None), metal_python.Driver(canned.url, None, "s3cret")):
        assert "s3cret" not in repr(driver) + repr(vars(driver)) + repr(driver.client)


@pytest.mark.parametrize(
    "name", ["authorization", "AUTHORIZATION", "x-date", "x-data-salt", "user-agent", "content-type"]
)
def test_default_header_in_other_case_leaves_hmac_valid(name, server):
    api = as_user(server, "Metal-Admin")
    api.api_client.set_default_header(name, "application/json")
    assert api.list_images() == []
    assert api.create_image(BODY).id == "a-1"


@pytest.mark.parametrize("name", ["authorization", "x-date", "user-agent", "content-type", "accept", "cookie"])
def test_default_header_in_other_case_is_sent_once(name, canned):
    api = configured(canned, hmac_key="key")
    api.api_client.cookie = "a=b"
    api.api_client.set_default_header(name, "mine")
    api.find_images({})
    assert len([known for known, _ in canned.requests[-1].headers if known.lower() == name]) == 1
