# coding: utf-8
import copy
import datetime
import pickle

import pytest

from metal_python import codec
from metal_python.models import (
    HttperrorsHTTPErrorResponse,
    ImageList,
    V1ImageCreateRequest,
    V1ImageFindRequest,
    V1ImageResponse,
    V1ImageUpdateRequest,
)
from metal_python.models.model import Model, wrong_type
from metal_python.rfc3339 import UTC

MODELS = [
    HttperrorsHTTPErrorResponse,
    V1ImageCreateRequest,
    V1ImageFindRequest,
    V1ImageResponse,
    V1ImageUpdateRequest,
]
MOMENT = datetime.datetime(2026, 11, 24, 8, 29, 12, 730549, UTC)


class Labelled(V1ImageResponse):
    """A user's subclass, which keeps something more."""


def full(cls):
    """Return a model with a value of the right type in every field."""
    values = {"str": u"text", "int": 404, "datetime": MOMENT}
    fields = {}
    for name, kind in cls.swagger_types.items():
        fields[name] = [u"a", u"b"] if kind == "list[str]" else values[kind]
    return cls(**fields)


def wire(**fields):
    """Return an image as metal-api sends it, decoded, with some fields set otherwise."""
    image = {
        u"changed": u"2026-11-24T08:29:12.730549322Z",
        u"classification": u"supported",
        u"created": u"2026-11-24T08:29:12.730549322Z",
        u"description": u"Ubuntu",
        u"expirationDate": u"2026-11-24T08:29:12.730549322Z",
        u"features": [u"machine"],
        u"id": u"ubuntu-24.04.20260131",
        u"name": u"Ubuntu 24.04",
        u"url": u"http://images.example/ubuntu",
        u"usedby": None,
    }
    image.update(fields)
    return image


def refusal(data):
    """Return the text of the error for an image that cannot be read."""
    with pytest.raises(ValueError) as raised:
        V1ImageResponse.from_json(data)
    return str(raised.value)


every_model = pytest.mark.parametrize("cls", MODELS)


@every_model
def test_a_model_can_be_made_without_arguments(cls):
    model = cls()
    assert [getattr(model, name) for name in cls.swagger_types] == [None] * len(cls.swagger_types)


@every_model
def test_every_argument_becomes_the_attribute_of_its_name(cls):
    for name in cls.swagger_types:
        expected = dict.fromkeys(cls.swagger_types)
        expected[name] = u"this one"
        assert cls(**{name: u"this one"}).to_dict() == expected


@every_model
def test_arguments_may_be_given_by_place_in_alphabetical_order(cls):
    names = sorted(cls.swagger_types)
    assert cls(*names).to_dict() == dict(zip(names, names))


@every_model
def test_every_field_has_a_type_and_a_name_on_the_wire(cls):
    assert sorted(cls.attribute_map) == sorted(cls.swagger_types)
    assert cls.discriminator is None


@every_model
def test_a_model_has_no_other_attributes(cls):
    with pytest.raises(AttributeError):
        cls().something = 1


@every_model
def test_to_dict_keeps_datetimes_and_copies_lists(cls):
    model = full(cls)
    values = model.to_dict()
    for name in cls.swagger_types:
        value = getattr(model, name)
        assert values[name] == value and type(values[name]) is type(value)
        assert not isinstance(value, list) or values[name] is not value


@every_model
def test_the_text_of_a_model_shows_its_dictionary(cls):
    model = full(cls)
    assert repr(model) == model.to_str() == str(model)
    scope = {"datetime": datetime, "UTC": UTC, "tzutc": lambda: UTC}
    assert eval(repr(model), scope) == model.to_dict()


@every_model
def test_models_with_equal_fields_are_equal(cls):
    assert full(cls) == full(cls)
    assert not full(cls) != full(cls)


@every_model
def test_models_that_differ_in_one_field_are_not_equal(cls):
    for name in cls.swagger_types:
        other = full(cls)
        setattr(other, name, None)
        assert full(cls) != other
        assert not full(cls) == other


@every_model
def test_a_model_equals_no_other_kind_of_thing(cls):
    others = [other for other in MODELS if other is not cls]
    assert not any(cls() == other() for other in others)
    assert cls() != None  # noqa: E711
    assert full(cls) != full(cls).to_dict()


@every_model
def test_a_model_cannot_be_hashed(cls):
    with pytest.raises(TypeError):
        hash(cls())


@every_model
def test_a_copy_shares_the_values(cls):
    model = full(cls)
    again = copy.copy(model)
    assert again == model and again is not model and type(again) is cls
    assert all(getattr(again, name) is getattr(model, name) for name in cls.swagger_types)


@every_model
def test_a_deep_copy_shares_no_list(cls):
    model = full(cls)
    again = copy.deepcopy(model)
    assert again == model
    lists = [name for name, kind in cls.swagger_types.items() if kind == "list[str]"]
    assert not any(getattr(again, name) is getattr(model, name) for name in lists)


@every_model
def test_a_model_pickles_in_every_protocol(cls):
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(full(cls), protocol))
        assert again == full(cls) and type(again) is cls


@every_model
def test_a_pickle_from_before_a_field_was_there_has_none_for_it(cls):
    restore, (_, state) = full(cls).__reduce__()
    del state["id" if "id" in state else "message"]
    again = restore(cls, state)
    assert [name for name, value in again.to_dict().items() if value is None] in (["id"], ["message"])


def test_a_subclass_keeps_what_is_its_own_in_copies_and_pickles():
    image = Labelled(id=u"a-1")
    image.label = u"mine"
    for again in (copy.copy(image), copy.deepcopy(image), pickle.loads(pickle.dumps(image, 2))):
        assert (type(again), again.id, again.label) == (Labelled, u"a-1", u"mine")


def test_a_subclass_is_read_as_itself():
    assert type(Labelled.from_json(wire())) is Labelled
    assert type(Labelled.from_json({})) is Labelled


def test_a_base_and_its_subclass_compare_by_their_fields():
    assert V1ImageResponse(id=u"a-1") == Labelled(id=u"a-1")
    assert Labelled(id=u"a-1") == V1ImageResponse(id=u"a-1")
    assert V1ImageResponse(id=u"a-1") != Labelled(id=u"b-1")


def test_what_equals_everything_equals_a_model():
    class Anything(object):
        def __eq__(self, other):
            return True

    assert V1ImageResponse() == Anything()


def test_the_base_has_no_fields():
    assert Model().to_dict() == {} and Model.swagger_types == {} and Model.attribute_map == {} and Model.required == ()


def test_only_the_contract_s_fields_are_required():
    assert [cls.required for cls in MODELS] == [(), ("id", "url"), (), (), ("id",)]


def test_image_list_is_a_list():
    images = ImageList([1, 2])
    assert images == [1, 2] and isinstance(images, list)


@pytest.mark.parametrize(
    "value, kind",
    [
        (True, "a boolean"),
        ([], "an array"),
        ({}, "an object"),
        (u"", "a string"),
        (None, "null"),
        (5, "a number"),
        (2.5, "a number"),
    ],
)
def test_wrong_type_says_what_was_found_and_what_was_expected(value, kind):
    assert str(wrong_type("name", "this", value)) == "name is %s, not this" % kind


# Reading an image


def test_an_image_is_read():
    image = V1ImageResponse.from_json(wire(usedby=[u"machine-1"]))
    assert (image.changed, image.created, image.expiration_date) == (MOMENT, MOMENT, MOMENT)
    assert (image.id, image.name, image.url) == (
        u"ubuntu-24.04.20260131",
        u"Ubuntu 24.04",
        u"http://images.example/ubuntu",
    )
    assert (image.classification, image.description) == (u"supported", u"Ubuntu")
    assert (image.features, image.usedby) == ([u"machine"], [u"machine-1"])


def test_the_three_times_are_not_mixed_up():
    image = V1ImageResponse.from_json(
        wire(changed=u"2026-01-01T00:00:00Z", created=u"2026-01-02T00:00:00Z", expirationDate=u"2026-01-03T00:00:00Z")
    )
    assert (image.changed.day, image.created.day, image.expiration_date.day) == (1, 2, 3)


@pytest.mark.parametrize("name", sorted(V1ImageResponse.attribute_map.values()))
def test_a_missing_or_null_field_becomes_none(name):
    attribute = dict((wired, attribute) for attribute, wired in V1ImageResponse.attribute_map.items())[name]
    without = wire(usedby=[u"machine-1"])
    whole = V1ImageResponse.from_json(wire(usedby=[u"machine-1"]))
    null = dict(without, **{str(name): None})
    del without[name]
    expected = dict(whole.to_dict(), **{str(attribute): None})
    assert V1ImageResponse.from_json(without).to_dict() == expected
    assert V1ImageResponse.from_json(null).to_dict() == expected


def test_unknown_fields_are_left_out():
    assert V1ImageResponse.from_json(wire(tomorrow=1)) == V1ImageResponse.from_json(wire())


def test_classifications_of_tomorrow_are_read():
    assert V1ImageResponse.from_json(wire(classification=u"golden")).classification == u"golden"


def test_images_share_the_words_that_come_back_in_each():
    one, other = [V1ImageResponse.from_json(wire(classification=u"".join([u"supp", u"orted"]))) for _ in range(2)]
    assert one.classification is other.classification
    slow = V1ImageResponse.from_json(wire(classification=u"".join([u"supp", u"orted"]), name=None))
    assert slow.classification is one.classification


def test_another_offset_is_kept():
    image = V1ImageResponse.from_json(wire(expirationDate=u"2026-11-24T08:29:12+01:00"))
    assert image.expiration_date.utcoffset() == datetime.timedelta(hours=1)
    assert image.changed == MOMENT


@pytest.mark.parametrize("attribute, name", sorted(V1ImageResponse.attribute_map.items()))
@pytest.mark.parametrize("value", [5, True, 2.5, {}, {u"a": u"b"}])
def test_another_json_type_is_refused(attribute, name, value):
    expected = "an array" if V1ImageResponse.swagger_types[attribute] == "list[str]" else "a string"
    assert refusal(wire(**{str(name): value})) == str(wrong_type(name, expected, value))


@pytest.mark.parametrize("name", ["changed", "created", "expirationDate", "id", "classification", "description"])
def test_an_array_is_no_text(name):
    assert refusal(wire(**{name: [u"x"]})) == "%s is an array, not a string" % name


@pytest.mark.parametrize("name", ["features", "usedby"])
def test_text_is_no_list_of_texts(name):
    assert refusal(wire(**{name: u"machine"})) == "%s is a string, not an array" % name


@pytest.mark.parametrize("name", ["features", "usedby"])
@pytest.mark.parametrize("value, kind", [(None, "null"), (5, "a number"), ([], "an array"), (True, "a boolean")])
def test_an_item_of_another_type_is_named_by_its_place(name, value, kind):
    assert refusal(wire(**{name: [u"x", value]})) == "%s[1] is %s, not a string" % (name, kind)


@pytest.mark.parametrize("name", ["changed", "created", "expirationDate"])
@pytest.mark.parametrize("text", [u"", u"soon", u"2026-11-24", u"2026-02-30T00:00:00Z", u"2026-11-24T24:00:00Z"])
def test_a_date_that_is_none_is_refused_with_its_field(name, text):
    assert refusal(wire(**{name: text})).startswith("%s: " % name)


@pytest.mark.parametrize("decimals", [u"", u".5", u".123456", u".123456789"])
def test_two_times_in_one_field_are_refused(decimals):
    twice = u"2026-11-24T08:29:12%sZ2026-11-24T08:29:12Z" % decimals
    for name in ("changed", "created", "expirationDate"):
        assert refusal(wire(**{name: twice})).startswith("%s: " % name)


def test_times_that_are_only_regular_side_by_side_are_refused():
    assert refusal(wire(changed=u"2026-11-24T08:29:12.123456", created=u"789Z2026-11-24T08:29:12Z"))


@pytest.mark.parametrize(
    "data, kind", [([], "an array"), (u"x", "a string"), (None, "null"), (5, "a number"), (True, "a boolean")]
)
def test_what_is_no_object_is_no_image(data, kind):
    assert refusal(data) == "the image is %s, not an object" % kind


def test_an_empty_object_is_an_image_of_which_nothing_is_known():
    assert V1ImageResponse.from_json({}) == V1ImageResponse()


def test_what_was_read_is_written_back():
    data = wire(usedby=[u"m"], changed=u"2026-11-24T08:29:12+00:00", created=u"2026-11-24T08:29:12.500000+01:00")
    del data[u"expirationDate"]
    assert codec.to_json(V1ImageResponse.from_json(data)) == data
