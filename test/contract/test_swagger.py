"""Models and operations are what metal-api's own description of its image endpoints says."""

import datetime
import re

import pytest
from dateutil import tz
from six.moves.urllib.parse import parse_qs
from support.canned_server import CannedServer, json_answer
from support.recordings import instant, load

import metal_python

SWAGGER = load("image-api.swagger.json")
MOMENT = datetime.datetime(2030, 1, 2, 3, 4, 5, tzinfo=tz.tzutc())
STAMP = u"2030-01-02T03:04:05Z"  # the same moment on the wire
IMAGE = {"id": "a-1", "expirationDate": STAMP}
TYPES = {("string", None): "str", ("string", "date-time"): "datetime", ("integer", "int32"): "int"}
SAMPLES = {"str": u"a text", "list[str]": [u"machine"], "datetime": STAMP, "int": 1}


def class_name(definition):
    """``v1.ImageResponse`` is V1ImageResponse here."""
    return str("".join(part[0].upper() + part[1:] for part in definition.split(".")))


def snake(name):
    """``expirationDate`` is expiration_date here, and ``queryImages by id`` is query_images_by_id."""
    return re.sub("[A-Z]", lambda found: "_" + found.group().lower(), name).replace(" ", "_")


def type_name(schema):
    if schema["type"] == "array":
        return "list[%s]" % type_name(schema["items"])
    return TYPES[schema["type"], schema.get("format")]


class Operation(object):
    """One operation of the description."""

    def __init__(self, path, verb, description):
        self.path, self.verb = path, verb.upper()
        self.name = str(snake(description["operationId"]))
        self.parameters = dict((p["in"], p) for p in description["parameters"])
        (self.success,) = [r for status, r in description["responses"].items() if status in ("200", "201")]

    @property
    def body_definition(self):
        return self.parameters["body"]["schema"]["$ref"].rpartition("/")[2]

    def arguments(self):
        """Sample arguments of a call: the id or a whole body in wire form."""
        if "path" in self.parameters:
            return (u"a-1",)
        if "body" in self.parameters:
            return (whole_body(self.body_definition),)
        return ()


def whole_body(definition):
    properties = SWAGGER["definitions"][definition]["properties"]
    return dict((name, SAMPLES[type_name(schema)]) for name, schema in properties.items())


OPERATIONS = [Operation(path, verb, d) for path, item in sorted(SWAGGER["paths"].items()) for verb, d in item.items()]
WITH_ID = [operation for operation in OPERATIONS if "path" in operation.parameters]
WITH_BODY = [operation for operation in OPERATIONS if "body" in operation.parameters]
WITH_USAGE = [operation for operation in OPERATIONS if "query" in operation.parameters]
DEFINITIONS = sorted(SWAGGER["definitions"])
# metal-api takes an update without a date for "leave it as it is", whatever its description says.
REQUIRED = [
    (operation, name)
    for operation in WITH_BODY
    for name in SWAGGER["definitions"][operation.body_definition].get("required", [])
    if (operation.name, name) != ("update_image", "expirationDate")
]


def named(value):
    return value.name if isinstance(value, Operation) else str(value)


each_operation = pytest.mark.parametrize("operation", OPERATIONS, ids=named)


@pytest.fixture(scope="module")
def server():
    with CannedServer() as canned:
        yield canned


@pytest.fixture
def api(server):
    server.answer_with(json_answer(IMAGE))
    configuration = metal_python.Configuration()
    configuration.host = server.url
    with metal_python.ApiClient(configuration) as client:
        yield metal_python.ImageApi(client)


def send(api, server, operation, *arguments, **options):
    """Call the operation, answer as its description says, and return the one request that came of it."""
    returns_list = operation.success["schema"].get("type") == "array"
    server.answer_with(json_answer([IMAGE] if returns_list else IMAGE))
    data = getattr(api, operation.name)(*arguments, **options)
    expected = metal_python.V1ImageResponse(id=u"a-1", expiration_date=MOMENT)
    assert data == ([expected] if returns_list else expected)
    (request,) = server.requests
    return request


def test_there_are_eight_operations():
    assert len(OPERATIONS) == 8


@pytest.mark.parametrize("definition", DEFINITIONS)
def test_a_model_has_the_fields_of_its_definition(definition):
    properties = SWAGGER["definitions"][definition]["properties"]
    model = getattr(metal_python, class_name(definition))
    assert model.attribute_map == dict((snake(name), name) for name in properties)


@pytest.mark.parametrize("definition", DEFINITIONS)
def test_a_model_has_the_types_of_its_definition(definition):
    properties = SWAGGER["definitions"][definition]["properties"]
    model = getattr(metal_python, class_name(definition))
    assert model.swagger_types == dict((snake(name), type_name(schema)) for name, schema in properties.items())


@each_operation
def test_an_operation_sends_its_verb_and_path(operation, api, server):
    request = send(api, server, operation, *operation.arguments())
    assert (request.method, request.target) == (operation.verb, operation.path.replace("{id}", "a-1"))


@each_operation
def test_an_operation_asks_for_json(operation, api, server):
    assert send(api, server, operation, *operation.arguments()).header("Accept") == "application/json"


@pytest.mark.parametrize("operation", WITH_BODY, ids=named)
def test_a_body_is_sent_as_json(operation, api, server):
    request = send(api, server, operation, *operation.arguments())
    assert request.header("Content-Type") == "application/json"
    assert request.json() == whole_body(operation.body_definition)


@pytest.mark.parametrize("operation", WITH_BODY, ids=named)
def test_a_model_is_sent_in_the_form_of_its_definition(operation, api, server):
    model = getattr(metal_python, class_name(operation.body_definition))()
    for attribute, kind in model.swagger_types.items():
        setattr(model, attribute, MOMENT if kind == "datetime" else SAMPLES[kind])
    sent = send(api, server, operation, model).json()
    for attribute, kind in model.swagger_types.items():
        if kind == "datetime":
            name = model.attribute_map[attribute]
            assert instant(sent.pop(name)) == instant(STAMP)
    assert sent == dict((n, v) for n, v in whole_body(operation.body_definition).items() if v != STAMP)


@pytest.mark.parametrize("operation", [o for o in OPERATIONS if o not in WITH_BODY], ids=named)
def test_without_a_body_none_is_sent(operation, api, server):
    request = send(api, server, operation, *operation.arguments())
    assert (request.body, request.header("Transfer-Encoding")) == (b"", None)


@pytest.mark.parametrize("operation", WITH_ID, ids=named)
def test_an_id_is_required(operation, api, server):
    with pytest.raises(metal_python.InvalidArgumentError):
        getattr(api, operation.name)(None)
    assert server.requests == []


@pytest.mark.parametrize("operation", WITH_BODY, ids=named)
def test_a_body_is_required(operation, api, server):
    with pytest.raises(metal_python.InvalidArgumentError):
        getattr(api, operation.name)(None)
    assert server.requests == []


@pytest.mark.parametrize("operation, field", REQUIRED, ids=named)
def test_a_required_field_is_required(operation, field, api, server):
    body = whole_body(operation.body_definition)
    del body[field]
    with pytest.raises(metal_python.InvalidArgumentError) as caught:
        getattr(api, operation.name)(body)
    assert re.search(r"\b%s\b" % field, str(caught.value))
    assert server.requests == []


@pytest.mark.parametrize("operation", WITH_USAGE, ids=named)
def test_show_usage_is_sent_where_the_description_has_it(operation, api, server):
    request = send(api, server, operation, *operation.arguments(), show_usage=True)
    assert parse_qs(request.query) == {operation.parameters["query"]["name"]: ["true"]}


@pytest.mark.parametrize("operation", [o for o in OPERATIONS if o not in WITH_USAGE], ids=named)
def test_show_usage_is_unknown_where_the_description_has_none(operation, api, server):
    with pytest.raises(TypeError):
        getattr(api, operation.name)(*operation.arguments(), show_usage=True)
    assert server.requests == []
