"""Mistakes that type checkers must find: each line that ends in ``# no`` is one, and no other line is."""

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


def wrong_ids(api: ImageApi, perhaps: Optional[str]) -> None:
    api.find_image()  # no
    api.find_image(5)  # no
    api.find_image(None)  # no
    api.find_image(b"ubuntu-24.04")  # no
    api.find_image(perhaps)  # no
    api.find_image(["ubuntu-24.04"])  # no
    api.find_image("ubuntu-24.04", "debian-12")  # no
    api.find_latest_image(24.04)  # no
    api.query_images_by_id(image_id="ubuntu-24.04")  # no
    api.delete_image(V1ImageResponse(id="ubuntu-24.04"))  # no
    api.delete_image_with_http_info(7)  # no
    api.list_images("ubuntu-24.04")  # no


def wrong_options(api: ImageApi) -> None:
    api.find_image("a-1", asyncreq=True)  # no
    api.find_image("a-1", async_req="yes")  # no
    api.find_image("a-1", async_req=1)  # no
    api.find_image("a-1", timeout=5)  # no
    api.find_image("a-1", _request_timeout="5")  # no
    api.find_image("a-1", _request_timeout=(1, 2, 3))  # no
    api.find_image("a-1", _request_timeout=("1", "2"))  # no
    api.find_image("a-1", _preload_content=None)  # no
    api.find_image("a-1", _preload_content="no")  # no
    api.find_image_with_http_info("a-1", _return_http_data_only="yes")  # no
    api.list_images(show_usage="true")  # no
    api.list_images(show_usages=True)  # no
    api.find_image("a-1", show_usage=True)  # no
    api.find_images({}, show_usage=1)  # no
    api.delete_image("a-1", force=True)  # no
    api.no_such_operation()  # no


def wrong_bodies(api: ImageApi, create: V1ImageCreateRequest, find: V1ImageFindRequest, image: V1ImageResponse) -> None:
    api.create_image()  # no
    api.create_image(None)  # no
    api.create_image('{"id": "a-1"}')  # no
    api.create_image(find)  # no
    api.create_image(V1ImageUpdateRequest(id="a-1"))  # no
    api.create_image([create])  # no
    api.create_image({1: "a-1"})  # no
    api.create_image_with_http_info(find)  # no
    api.update_image(create)  # no
    api.update_image(find)  # no
    api.update_image("a-1")  # no
    api.update_image([image])  # no
    api.find_images()  # no
    api.find_images(create)  # no
    api.find_images(image)  # no
    api.find_images("ubuntu")  # no


def wrong_fields(image: V1ImageResponse) -> None:
    V1ImageCreateRequest(ID="a-1")  # no
    V1ImageCreateRequest(id=1)  # no
    V1ImageCreateRequest(features="machine")  # no
    V1ImageCreateRequest(features=[1])  # no
    V1ImageCreateRequest(expiration_date="2031-01-31T00:00:00Z")  # no
    V1ImageCreateRequest(expirationDate=None)  # no
    V1ImageCreateRequest(usedby=[])  # no
    V1ImageUpdateRequest(changed=None)  # no
    V1ImageFindRequest(url="http://images.example.com")  # no
    V1ImageFindRequest(version=24.04)  # no
    print(image.no_such_field)  # no
    print(image.expirationDate)  # no
    image.id = 5  # no
    image.name = 5  # no
    image.features = "machine"  # no
    image.created = "2031-01-31T00:00:00Z"  # no
    image.nmae = "Ubuntu"  # no
    image.features.append("machine")  # no
    print(image.description.upper())  # no
    print(image["id"])  # no
    key: Hashable = image  # no
    print(key)


def wrong_results(api: ImageApi) -> None:
    a: ImageList = api.find_image("a-1")  # no
    b: V1ImageResponse = api.list_images()  # no
    c: List[str] = api.list_images()  # no
    d: V1ImageResponse = api.find_image("a-1", async_req=True)  # no
    e: PendingCall[V1ImageResponse] = api.find_image("a-1")  # no
    f: PendingCall[V1ImageResponse] = api.list_images(async_req=True)  # no
    g: V1ImageResponse = api.find_image_with_http_info("a-1")  # no
    h: Tuple[V1ImageResponse, str, object] = api.find_image_with_http_info("a-1")  # no
    i: V1ImageResponse = api.find_image_with_http_info("a-1", async_req=True).get()  # no
    j: V1ImageResponse = api.find_image("a-1", _preload_content=False)  # no
    k: ImageList = api.query_images_by_id("a-1", async_req=True, _preload_content=False).get()  # no
    m: str = api.find_image("a-1").to_dict()  # no
    n: str = api.find_image("a-1").name  # no
    print(a, b, c, d, e, f, g, h, i, j, k, m, n)
    api.find_image("a-1").get()  # no
    print(api.find_image("a-1", async_req=True).id)  # no
    print(api.list_images().id)  # no
    print(api.list_images()["a-1"])  # no


async def wrong_results_awaited(api: ImageApi) -> None:
    a: ImageList = await api.find_image("a-1", async_req=True)  # no
    b: V1ImageResponse = await api.find_image_with_http_info("a-1", async_req=True)  # no
    print(a, b)
    await api.find_image("a-1")  # no


def wrong_settings(configuration: Configuration, timeout: Timeout, policy: RetryPolicy) -> None:
    Driver("https://api.example.com")  # no
    Driver("https://api.example.com", "token", "key", user="Metal-View")  # no
    Driver(b"https://api.example.com", "token", None)  # no
    Driver.from_env("METALCTL_API_URL")  # no
    ImageApi(Driver("https://api.example.com", "token", None))  # no
    ImageApi(configuration)  # no
    ApiClient("https://api.example.com")  # no
    configuration.host = None  # no
    configuration.timeout = "5"  # no
    configuration.retry = 3  # no
    configuration.retries = 3  # no
    configuration.api_key = "token"  # no
    configuration.verify_ssl = "no"  # no
    timeout.total = 5  # no
    policy.attempts = 5  # no
    policy.replace(tries=5)  # no
    RetryPolicy(statuses=503)  # no
    Timeout("5")  # no


def wrong_errors(error: ApiException, lost: ApiConnectionError) -> None:
    error.message.upper()  # no
    print(error.no_such_attribute)  # no
    print(error.may_have_been_sent)  # no
    text: str = lost.may_have_been_sent  # no
    print(text)
    print(metal_python.NoSuchError)  # no
    print(metal_python.no_such_module)  # no


def wrong_server() -> None:
    MetalApiServer(port="8080")  # no
    with MetalApiServer(keys=[]) as server:  # no
        server.fail_next(status="503")  # no
        server.allocate("machine-1")  # no
        server.respond()  # no
        server.respond("find_machine", times="1")  # no
        server.url = "http://127.0.0.1"  # no
