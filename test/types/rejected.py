"""Type errors that type checkers must report: each line that ends in ``# error``, and no other line."""

from typing import Hashable, List, Optional, Tuple

import metal_python
from metal_python import (
    ApiClient,
    ApiConnectionError,
    ApiException,
    Configuration,
    Driver,
    ImageApi,
    ImageList,
    PendingCall,
    RetryPolicy,
    Timeout,
    V1ImageCreateRequest,
    V1ImageFindRequest,
    V1ImageResponse,
    V1ImageUpdateRequest,
)
from metal_python.testing import MetalApiServer


def wrong_ids(api: ImageApi, optional_id: Optional[str]) -> None:
    api.find_image()  # error
    api.find_image(5)  # error
    api.find_image(None)  # error
    api.find_image(b"ubuntu-24.04")  # error
    api.find_image(optional_id)  # error
    api.find_image(["ubuntu-24.04"])  # error
    api.find_image("ubuntu-24.04", "debian-12")  # error
    api.find_latest_image(24.04)  # error
    api.query_images_by_id(image_id="ubuntu-24.04")  # error
    api.delete_image(V1ImageResponse(id="ubuntu-24.04"))  # error
    api.delete_image_with_http_info(7)  # error
    api.list_images("ubuntu-24.04")  # error


def wrong_options(api: ImageApi) -> None:
    api.find_image("a-1", asyncreq=True)  # error
    api.find_image("a-1", async_req="yes")  # error
    api.find_image("a-1", async_req=1)  # error
    api.find_image("a-1", timeout=5)  # error
    api.find_image("a-1", _request_timeout="5")  # error
    api.find_image("a-1", _request_timeout=(1, 2, 3))  # error
    api.find_image("a-1", _request_timeout=("1", "2"))  # error
    api.find_image("a-1", _preload_content=None)  # error
    api.find_image("a-1", _preload_content="no")  # error
    api.find_image_with_http_info("a-1", _return_http_data_only="yes")  # error
    api.list_images(show_usage="true")  # error
    api.list_images(show_usages=True)  # error
    api.find_image("a-1", show_usage=True)  # error
    api.find_images({}, show_usage=1)  # error
    api.delete_image("a-1", force=True)  # error
    api.no_such_operation()  # error


def wrong_bodies(api: ImageApi, create: V1ImageCreateRequest, find: V1ImageFindRequest, image: V1ImageResponse) -> None:
    api.create_image()  # error
    api.create_image(None)  # error
    api.create_image('{"id": "a-1"}')  # error
    api.create_image(find)  # error
    api.create_image(V1ImageUpdateRequest(id="a-1"))  # error
    api.create_image([create])  # error
    api.create_image({1: "a-1"})  # error
    api.create_image_with_http_info(find)  # error
    api.update_image(create)  # error
    api.update_image(find)  # error
    api.update_image("a-1")  # error
    api.update_image([image])  # error
    api.find_images()  # error
    api.find_images(create)  # error
    api.find_images(image)  # error
    api.find_images("ubuntu")  # error


def wrong_fields(image: V1ImageResponse) -> None:
    V1ImageCreateRequest(ID="a-1")  # error
    V1ImageCreateRequest(id=1)  # error
    V1ImageCreateRequest(features="machine")  # error
    V1ImageCreateRequest(features=[1])  # error
    V1ImageCreateRequest(expiration_date="2031-01-31T00:00:00Z")  # error
    V1ImageCreateRequest(expirationDate=None)  # error
    V1ImageCreateRequest(usedby=[])  # error
    V1ImageUpdateRequest(changed=None)  # error
    V1ImageFindRequest(url="http://images.example.com")  # error
    V1ImageFindRequest(version=24.04)  # error
    print(image.no_such_field)  # error
    print(image.expirationDate)  # error
    image.id = 5  # error
    image.name = 5  # error
    image.features = "machine"  # error
    image.created = "2031-01-31T00:00:00Z"  # error
    image.nmae = "Ubuntu"  # error
    image.features.append("machine")  # error
    print(image.description.upper())  # error
    print(image["id"])  # error
    key: Hashable = image  # error
    print(key)


def wrong_results(api: ImageApi) -> None:
    a: ImageList = api.find_image("a-1")  # error
    b: V1ImageResponse = api.list_images()  # error
    c: List[str] = api.list_images()  # error
    d: V1ImageResponse = api.find_image("a-1", async_req=True)  # error
    e: PendingCall[V1ImageResponse] = api.find_image("a-1")  # error
    f: PendingCall[V1ImageResponse] = api.list_images(async_req=True)  # error
    g: V1ImageResponse = api.find_image_with_http_info("a-1")  # error
    h: Tuple[V1ImageResponse, str, object] = api.find_image_with_http_info("a-1")  # error
    i: V1ImageResponse = api.find_image_with_http_info("a-1", async_req=True).get()  # error
    j: V1ImageResponse = api.find_image("a-1", _preload_content=False)  # error
    k: ImageList = api.query_images_by_id("a-1", async_req=True, _preload_content=False).get()  # error
    m: str = api.find_image("a-1").to_dict()  # error
    n: str = api.find_image("a-1").name  # error
    print(a, b, c, d, e, f, g, h, i, j, k, m, n)
    api.find_image("a-1").get()  # error
    print(api.find_image("a-1", async_req=True).id)  # error
    print(api.list_images().id)  # error
    print(api.list_images()["a-1"])  # error


async def wrong_results_awaited(api: ImageApi) -> None:
    a: ImageList = await api.find_image("a-1", async_req=True)  # error
    b: V1ImageResponse = await api.find_image_with_http_info("a-1", async_req=True)  # error
    print(a, b)
    await api.find_image("a-1")  # error


def wrong_settings(configuration: Configuration, timeout: Timeout, policy: RetryPolicy) -> None:
    Driver("https://api.example.com")  # error
    Driver("https://api.example.com", "token", "key", user="Metal-View")  # error
    Driver(b"https://api.example.com", "token", None)  # error
    Driver.from_env("METALCTL_API_URL")  # error
    ImageApi(Driver("https://api.example.com", "token", None))  # error
    ImageApi(configuration)  # error
    ApiClient("https://api.example.com")  # error
    configuration.host = None  # error
    configuration.timeout = "5"  # error
    configuration.retry = 3  # error
    configuration.retries = 3  # error
    configuration.api_key = "token"  # error
    configuration.verify_ssl = "no"  # error
    timeout.total = 5  # error
    policy.attempts = 5  # error
    policy.replace(tries=5)  # error
    RetryPolicy(statuses=503)  # error
    Timeout("5")  # error


def wrong_errors(error: ApiException, connection_error: ApiConnectionError) -> None:
    error.message.upper()  # error
    print(error.no_such_attribute)  # error
    print(error.may_have_been_sent)  # error
    text: str = connection_error.may_have_been_sent  # error
    print(text)
    print(metal_python.NoSuchError)  # error
    print(metal_python.no_such_module)  # error


def wrong_server() -> None:
    MetalApiServer(port="8080")  # error
    with MetalApiServer(keys=[]) as server:  # error
        server.fail_next(status="503")  # error
        server.allocate("machine-1")  # error
        server.respond()  # error
        server.respond("find_machine", times="1")  # error
        server.url = "http://127.0.0.1"  # error
