"""Program that uses the whole public API. Type checkers must accept it in strict mode.

Each annotation states the documented type of a result. ``test_typed_program.py`` runs the program.
"""

import asyncio
import datetime
import pathlib
from typing import Any, Dict, List, Mapping, Optional, Tuple, Union

import urllib3
from urllib3.response import HTTPResponse

import metal_python
from metal_python import (
    ApiClient,
    ApiConnectionError,
    ApiException,
    ApiStatusError,
    ApiTimeoutError,
    BadRequestError,
    Configuration,
    ConflictError,
    DecodeError,
    Driver,
    ForbiddenError,
    HttperrorsHTTPErrorResponse,
    ImageApi,
    ImageList,
    InvalidArgumentError,
    NotFoundError,
    PendingCall,
    RetryPolicy,
    ServerError,
    Timeout,
    TlsError,
    TooManyRequestsError,
    UnauthorizedError,
    UnprocessableError,
    V1ImageCreateRequest,
    V1ImageFindRequest,
    V1ImageResponse,
    V1ImageUpdateRequest,
)
from metal_python.driver import MissingCredentialsError
from metal_python.rest import Headers, RESTResponse
from metal_python.testing import ImageServer, MetalApiServer

ID = "ubuntu-24.04.20260131"
URL = "http://images.example.com/ubuntu.tar.lz4"
EXPIRES = datetime.datetime(2031, 1, 31, tzinfo=datetime.timezone.utc)


def client(url: str) -> ApiClient:
    driver: Driver = Driver(url, None, "key")
    token_driver: Driver = Driver(url, bearer="token", hmac_key=None, hmac_user="Metal-View")
    configuration: Configuration = driver.config
    token_driver.client.close()
    return ApiClient(configuration, header_name="X-Tenant", header_value="ours", cookie="a=b")


def drivers_from_environment() -> Tuple[Driver, Configuration]:
    return Driver.from_env(), Configuration.from_env()


def settings(configuration: Configuration) -> None:
    configuration.host = "https://api.example.com/metal"
    configuration.api_key["Authorization"] = "token"
    configuration.api_key_prefix["Authorization"] = "Bearer"
    configuration.refresh_api_key_hook = refresh_token
    configuration.hmac_key = "key"
    configuration.hmac_user = "Metal-Edit"
    configuration.username, configuration.password = "user", "password"
    configuration.verify_ssl = True
    configuration.ssl_ca_cert = "/etc/ssl/ca.pem"
    configuration.verify_x509_strict = False
    configuration.cert_file = configuration.key_file = None
    configuration.key_password = "password"
    configuration.assert_hostname = False
    configuration.assert_hostname = "api.example.com"
    configuration.proxy = "http://proxy.example.com:3128"
    configuration.connection_pool_maxsize = configuration.async_workers = 8
    configuration.max_idle_time = 30.5
    configuration.max_idle_time = None
    configuration.tcp_keepalive = False
    configuration.max_response_bytes = 1024 * 1024
    configuration.user_agent_suffix = "my-service/1.2"
    configuration.safe_chars_for_path_param = ""
    configuration.timeout = Timeout(connect=5, read=60.5)
    timeout: Timeout = configuration.timeout
    total: Optional[float] = timeout.replace(total=10).total
    configuration.timeout = Timeout.of(total)
    configuration.retry = RetryPolicy(attempts=5, backoff=0.1, statuses=(503,), conflicts=3, budget=None)
    policy: RetryPolicy = configuration.retry.replace(attempts=1, max_retry_after=10)
    attempts: int = policy.attempts
    configuration.retry = policy if attempts else RetryPolicy()
    configuration.debug = False
    configuration.logger_file = None
    configuration.logger_format = "%(message)s"
    report: str = configuration.to_debug_report()
    token: Optional[str] = configuration.get_api_key_with_prefix("Authorization")
    Configuration.set_default(configuration if report and token else None)
    Configuration.set_default(None)


def refresh_token(configuration: Configuration) -> None:
    configuration.api_key["Authorization"] = "new"


def models() -> List[Dict[str, Any]]:
    empty = V1ImageCreateRequest()
    empty.id, empty.url = ID, URL
    create = V1ImageCreateRequest(
        classification="preview",
        description="for tests",
        expiration_date=EXPIRES,
        features=["machine"],
        id=ID,
        name="Ubuntu",
        url=URL,
    )
    update = V1ImageUpdateRequest("supported", "text", EXPIRES, ["machine"], ID, "Ubuntu", URL, usedby=None)
    find = V1ImageFindRequest(classification="preview", features=None, id=ID, name=None, os="ubuntu", version="24.4")
    error = HttperrorsHTTPErrorResponse(message="no", statuscode=404)
    kinds: Dict[str, str] = V1ImageResponse.swagger_types
    names: Dict[str, str] = V1ImageResponse.attribute_map
    text: str = create.to_str() + repr(update)
    same: bool = create == empty or not text or kinds == names
    error.message = str(same)
    return [model.to_dict() for model in (create, update, find, error)]


def image_fields(image: V1ImageResponse) -> str:
    strings: List[Optional[str]] = [image.id, image.name, image.description, image.url, image.classification]
    timestamps: List[Optional[datetime.datetime]] = [image.created, image.changed, image.expiration_date]
    features: Optional[List[str]] = image.features
    machines: Optional[List[str]] = image.usedby
    fields: Dict[str, Any] = image.to_dict()
    image.expiration_date += datetime.timedelta(days=90)
    return ",".join([str(strings), str(timestamps), *(features or []), *(machines or []), *fields])


def reads(api: ImageApi) -> None:
    image: V1ImageResponse = api.find_image(ID)
    image = api.find_image(id=image.id, _request_timeout=2.5)
    image = api.find_latest_image("ubuntu-24.04", _request_timeout=(1, 2.5))
    image = api.find_latest_image("ubuntu-24.04", _request_timeout=(None, 5), _preload_content=True, async_req=False)
    image = api.find_image(ID, _request_timeout=Timeout(total=5), _return_http_data_only=True)
    image = api.find_image(ID, _request_timeout=urllib3.Timeout(connect=1), async_req=None)
    images: ImageList = api.list_images()
    images = api.list_images(True, _request_timeout=5)
    images = api.list_images(show_usage=False)
    images = api.query_images_by_id("ubuntu-24.04", _request_timeout=None)
    images = api.find_images({"os": "ubuntu"})
    images = api.find_images(V1ImageFindRequest(features=["machine"]), show_usage=True)
    plain: List[V1ImageResponse] = images
    some: ImageList = images[:2]
    first: V1ImageResponse = images[0]
    ids: List[str] = sorted(each.id for each in plain + some + [first, image])
    shown: str = image_fields(first) + first._repr_html_() + images._repr_html_()  # pyright: ignore[reportPrivateUsage]
    assert ids and shown


def writes(api: ImageApi) -> None:
    image: V1ImageResponse = api.create_image({"id": ID, "url": URL, "features": ["machine"]})
    image.description = "changed"
    image = api.update_image(image)
    image = api.update_image({"id": ID, "expirationDate": EXPIRES})
    image = api.update_image(V1ImageUpdateRequest(id=ID, name="Ubuntu"))
    image = api.delete_image(ID)
    image = api.create_image(V1ImageCreateRequest(id=ID, url=URL, features=image.features))


def with_http_info(api: ImageApi) -> None:
    image, status, headers = api.find_image_with_http_info(ID)
    fields: Tuple[V1ImageResponse, int, Headers] = (image, status, headers)
    fields = api.update_image_with_http_info(image)
    fields = api.find_latest_image_with_http_info("ubuntu-24.04", _request_timeout=5)
    fields = api.delete_image_with_http_info(ID)
    fields = api.create_image_with_http_info({"id": ID, "url": URL})
    several: Tuple[ImageList, int, Headers] = api.list_images_with_http_info(show_usage=True)
    several = api.find_images_with_http_info(V1ImageFindRequest(), True)
    several = api.query_images_by_id_with_http_info("ubuntu-24.04")
    content_type: str = headers["Content-Type"]
    length: Optional[str] = headers.get("content-length")
    alone: V1ImageResponse = api.find_image_with_http_info(ID, _return_http_data_only=True)
    assert fields and several and content_type and length and alone


def raw_responses(api: ImageApi) -> None:
    response: HTTPResponse = api.find_image(ID, _preload_content=False)
    body: bytes = response.read()
    response, status, headers = api.list_images_with_http_info(_preload_content=False)
    mapping: Mapping[str, str] = headers
    body += response.read() + str(status).encode()
    response = api.find_images_with_http_info({}, _preload_content=False, _return_http_data_only=True)
    later: PendingCall[HTTPResponse] = api.query_images_by_id("ubuntu-24.04", async_req=True, _preload_content=False)
    body += response.read() + later.get(30).read()
    assert mapping and body


def pending_calls(api: ImageApi) -> None:
    call: PendingCall[V1ImageResponse] = api.find_image(ID, async_req=True)
    call.wait(30)
    ready: bool = call.ready()
    successful: bool = call.successful()
    cancelled: bool = call.cancel()
    image: V1ImageResponse = call.get()
    image = api.update_image(image, async_req=True, _request_timeout=5).get(timeout=30)
    images: ImageList = api.list_images(async_req=True).get(30)
    images = api.find_images({}, True, async_req=True).get(30)
    with_info: PendingCall[Tuple[ImageList, int, Headers]] = api.query_images_by_id_with_http_info(
        "ubuntu-24", async_req=True
    )
    images, status, headers = with_info.get(30)
    alone: PendingCall[V1ImageResponse] = api.find_latest_image_with_http_info(
        "ubuntu-24.04", async_req=True, _return_http_data_only=True
    )
    calls: List[PendingCall[V1ImageResponse]] = [call, alone]
    assert [result(each) for each in calls] and (ready, successful, cancelled, images, status, headers)


def result(call: PendingCall[V1ImageResponse]) -> V1ImageResponse:
    return call.get(30)


async def awaited(api: ImageApi) -> ImageList:
    image: V1ImageResponse = await api.find_image(ID, async_req=True)
    images: ImageList = await api.list_images(show_usage=True, async_req=True)
    image, status, headers = await api.find_image_with_http_info(ID, async_req=True)
    both: Tuple[V1ImageResponse, ImageList] = await asyncio.gather(
        api.find_image(ID, async_req=True), api.find_images({"id": ID}, async_req=True)
    )
    many: List[V1ImageResponse] = await asyncio.gather(*[api.find_image(ID, async_req=True) for _ in range(3)])
    limited: V1ImageResponse = await asyncio.wait_for(api.find_latest_image("ubuntu-24.04", async_req=True), 30)
    assert both and many and limited and (image, status, headers)
    return images


def options_chosen_at_run_time(api: ImageApi, later: bool, raw: Optional[bool]) -> None:
    found: Union[V1ImageResponse, HTTPResponse, PendingCall[V1ImageResponse], PendingCall[HTTPResponse]]
    found = api.find_image(ID, async_req=later, _preload_content=not raw)
    if isinstance(found, PendingCall):
        found = found.get(30)
    if isinstance(found, V1ImageResponse):
        image_fields(found)


def errors(api: ImageApi) -> List[str]:
    seen: List[str] = []
    try:
        api.find_image("none-1.2.3")
    except (BadRequestError, UnauthorizedError, ForbiddenError, ConflictError) as client_error:
        seen.append("%s %s" % (client_error.status, client_error.message))
    except (UnprocessableError, TooManyRequestsError, ServerError) as server_error:
        seen.append("%s" % server_error.reason)
    except NotFoundError as error:
        status: Optional[int] = error.status
        message: Optional[str] = error.message
        body: Optional[str] = error.body
        headers: Optional[Mapping[str, str]] = error.headers
        seen.append("%s %s %s %s" % (status, message, body, headers))
    except ApiStatusError as status_error:
        seen.append(str(status_error))
    except (ApiTimeoutError, TlsError, ApiConnectionError) as connection_error:
        sent: bool = connection_error.may_have_been_sent
        seen.append(str(sent))
    except (DecodeError, ApiException):
        raise
    try:
        api.find_image("")
    except InvalidArgumentError as invalid:
        caught: ValueError = invalid
        seen.append(str(caught))
    try:
        Driver("https://api.example.com", None, None)
    except MissingCredentialsError as missing:
        seen.append(missing.message or "")
    try:
        metal_python.api.image_api.ImageApi(api.api_client).delete_image("none-1.2.3")
    except metal_python.rest.ApiException as same:
        seen.append(same.reason or "")
    return seen


def client_methods(used: ApiClient, url: str) -> None:
    used.set_default_header("X-Request-Id", "1")
    used.user_agent = used.user_agent + " more"
    data: Dict[str, Any] = used.sanitize_for_serialization(V1ImageFindRequest(id=ID))
    response: RESTResponse = used.request("GET", url + "/v1/image", query_params={"show-usage": "true"})
    text: str = response.data
    images: Any = used.deserialize(response, "list[V1ImageResponse]")
    raw_response: HTTPResponse = used.rest_client.GET(url + "/v1/image", _preload_content=False)
    one: Any = used.call_api("/v1/image/{id}", "GET", path_params={"id": ID}, response_type="V1ImageResponse")
    assert data and text and images and raw_response.read() and one


def embedded_server() -> List[str]:
    old: MetalApiServer = ImageServer(database=pathlib.Path("images.sqlite"))
    assert old.KEPT_REQUESTS
    with MetalApiServer(host="127.0.0.1", port=0, database=None, check_urls=False, admin_key="key") as server:
        server.respond("find_machine", {"id": "m1"}, status=200, times=1, validate=False, id="m1")
        server.respond("list_images", [V1ImageResponse(id=ID)])
        server.fail_next(2, status=503, body="busy", headers={"Retry-After": "1"})
        server.fail_next(conflict=True)
        server.fail_next(delay=0.1, cut=10)
        server.fail_next(close=True)
        server.clear()
        server.allocate("machine-1", ID)
        server.free("machine-1")
        url: str = server.url
        sent: List[Tuple[Optional[str], Dict[str, str]]] = [(r.operation, r.path_parameters) for r in server.requests]
        return [url, str(sent)] + [request.method + " " + request.path for request in server.requests]


def run(url: str) -> List[str]:
    """Run every function against a server."""
    settings(Configuration())
    with client(url) as used:
        api = ImageApi(api_client=used)
        writes(api)
        reads(api)
        with_http_info(api)
        raw_responses(api)
        pending_calls(api)
        images = asyncio.run(awaited(api))
        options_chosen_at_run_time(api, True, None)
        client_methods(used, url)
        return errors(api) + embedded_server() + [str(len(images)), str(models()), metal_python.__version__]
