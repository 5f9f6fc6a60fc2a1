"""OpenTelemetry's urllib3 instrumentation records every attempt of the client."""

import pytest
from support.fake_clock import FakeClock

import metal_python

instrumentation = pytest.importorskip(
    "opentelemetry.instrumentation.urllib3", reason="installed by `tox -e notebook` only"
)
trace = pytest.importorskip("opentelemetry.trace")
sdk = pytest.importorskip("opentelemetry.sdk.trace")
export = pytest.importorskip("opentelemetry.sdk.trace.export")
memory = pytest.importorskip("opentelemetry.sdk.trace.export.in_memory_span_exporter")

pytest_plugins = ["metal_python.testing.pytest_plugin"]

# Attribute names of the new and the old semantic conventions.
METHOD = ("http.request.method", "http.method")
URL = ("url.full", "http.url")
STATUS = ("http.response.status_code", "http.status_code")
CREATE = {"id": "debian-12.0.1", "url": "https://images.example.com/debian.img"}


@pytest.fixture
def tracing():
    """Set up tracing; return the program's tracer and a function that returns the finished spans."""
    exporter = memory.InMemorySpanExporter()
    provider = sdk.TracerProvider()
    provider.add_span_processor(export.SimpleSpanProcessor(exporter))
    instrumentation.URLLib3Instrumentor().instrument(tracer_provider=provider)
    yield provider.get_tracer("test"), exporter.get_finished_spans
    instrumentation.URLLib3Instrumentor().uninstrument()


@pytest.fixture
def images(metal_image_server, tracing):
    configuration = metal_python.Configuration()
    configuration.host = metal_image_server.url
    with metal_python.ApiClient(configuration) as client:
        client.clock = FakeClock()
        yield metal_python.ImageApi(client)


def attribute(span, names):
    return next((span.attributes[name] for name in names if name in span.attributes), None)


def summaries(spans):
    return [(attribute(span, METHOD), attribute(span, URL), attribute(span, STATUS)) for span in spans]


def test_request_span_has_method_url_and_status(metal_image_server, tracing, images):
    images.create_image(CREATE)
    images.list_images(show_usage=True)
    with pytest.raises(metal_python.NotFoundError):
        images.find_image("debian-12.0.2")
    url = metal_image_server.url + "/v1/image"
    assert summaries(tracing[1]()) == [
        ("PUT", url, 201),
        ("GET", url + "?show-usage=true", 200),
        ("GET", url + "/debian-12.0.2", 404),
    ]


def test_each_retry_has_its_own_span(metal_image_server, tracing, images):
    metal_image_server.fail_next(count=2, status=503)
    images.list_images()
    url = metal_image_server.url + "/v1/image"
    assert summaries(tracing[1]()) == [("GET", url, 503), ("GET", url, 503), ("GET", url, 200)]
    assert len(metal_image_server.requests) == 3
    assert len(images.api_client.clock.sleeps) == 2


def test_attempt_without_response_has_error_span(metal_image_server, tracing, images):
    metal_image_server.fail_next(close=True)
    images.list_images()
    failed, succeeded = tracing[1]()
    assert (failed.status.status_code, attribute(failed, STATUS)) == (trace.StatusCode.ERROR, None)
    assert attribute(succeeded, STATUS) == 200


def test_attempt_spans_have_caller_span_as_parent_and_send_traceparent(metal_image_server, tracing, images):
    tracer, spans = tracing
    metal_image_server.fail_next(status=503)
    with tracer.start_as_current_span("provision"):
        images.list_images()
    first, second, caller = spans()
    assert caller.name == "provision"
    for span, request in zip((first, second), metal_image_server.requests):
        assert span.parent.span_id == caller.context.span_id
        ids = trace.format_trace_id(caller.context.trace_id), trace.format_span_id(span.context.span_id)
        assert request.header("traceparent").split("-")[1:3] == list(ids)


def test_async_request_span_has_caller_span_as_parent(metal_image_server, tracing, images):
    tracer, spans = tracing
    with tracer.start_as_current_span("provision"):
        images.list_images(async_req=True).get(30)
    span, caller = spans()
    assert summaries([span]) == [("GET", metal_image_server.url + "/v1/image", 200)]
    assert span.parent.span_id == caller.context.span_id


def test_span_contains_no_credentials(metal_image_server, tracing, images):
    images.api_client.configuration.api_key["Authorization"] = "Bearer secret-token"
    images.list_images()
    (span,) = tracing[1]()
    assert "secret-token" in metal_image_server.requests[0].header("Authorization")
    assert "secret-token" not in span.to_json()
