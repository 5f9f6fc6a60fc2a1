"""Subclasses of models: only the fields of the model count in equality, JSON and display."""

import copy
import gc
import json
import pickle
import sys
import weakref

import pytest

from metal_python import V1ImageCreateRequest, V1ImageResponse, codec


class NoSlots(V1ImageResponse):
    __slots__ = ()


class MoreSlots(V1ImageResponse):
    __slots__ = ("note", "unset")


class SlotAsString(V1ImageResponse):
    __slots__ = "note"


class WithDict(V1ImageResponse):
    pass


class Deeper(MoreSlots):
    __slots__ = ("other",)


class DeeperWithDict(MoreSlots):
    pass


class OwnInit(V1ImageResponse):
    __slots__ = ("note",)

    def __init__(self, image_id, note):
        super(OwnInit, self).__init__(id=image_id)
        self.note = note


class OwnInitWithDict(V1ImageResponse):
    def __init__(self, note):
        super(OwnInitWithDict, self).__init__()
        self.note = note


class Request(V1ImageCreateRequest):
    __slots__ = ()


FIELDS = {"id": u"ubuntu-24.04", "name": u"Ubuntu", "features": [u"machine"], "usedby": [u"m-1"]}
HAS_NOTE = [MoreSlots, SlotAsString, WithDict, Deeper, DeeperWithDict, OwnInit, OwnInitWithDict]
CLASSES = [V1ImageResponse, NoSlots] + HAS_NOTE


def make(cls, **fields):
    """Return an instance with FIELDS, and a note if its class has that attribute."""
    model = {OwnInit: lambda: OwnInit("x", None), OwnInitWithDict: lambda: OwnInitWithDict(None)}.get(cls, cls)()
    for name, value in dict(FIELDS, **fields).items():
        setattr(model, name, value)
    if cls in HAS_NOTE:
        model.note = [u"mine"]
    return model


COPIES = {"copy": copy.copy, "deepcopy": copy.deepcopy}
for number in range(pickle.HIGHEST_PROTOCOL + 1):
    COPIES["pickle-%d" % number] = lambda model, protocol=number: pickle.loads(pickle.dumps(model, protocol))
each_class = pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)


@each_class
def test_subclass_to_dict_has_model_fields(cls):
    model = make(cls)
    assert model.to_dict() == dict(dict.fromkeys(V1ImageResponse.swagger_types), **FIELDS)
    assert model.to_dict() == make(V1ImageResponse).to_dict()


@each_class
def test_subclass_equality_compares_model_fields(cls):
    for other in (cls, V1ImageResponse):
        assert make(cls) == make(other) and make(other) == make(cls)
        assert not make(cls) != make(other)
        assert make(cls) != make(other, name=u"Debian") and make(other, name=u"Debian") != make(cls)
        assert not make(cls) == make(other, name=u"Debian")
    assert make(cls) != {} and make(cls) != None and make(cls) != make(cls).to_dict()  # noqa: E711


@each_class
@pytest.mark.parametrize("method", sorted(COPIES))
def test_subclass_copy_keeps_fields_and_other_attributes(cls, method):
    model = make(cls)
    copied = COPIES[method](model)
    assert type(copied) is cls and copied is not model
    assert copied.to_dict() == model.to_dict() and copied == model
    assert getattr(copied, "note", None) == getattr(model, "note", None)
    assert not hasattr(copied, "unset")
    copied.name = u"other"
    assert model.name == u"Ubuntu"
    assert (copied.features is model.features) == (method == "copy")


@each_class
def test_subclass_weak_reference_is_cleared_after_deletion(cls):
    model = make(cls)
    reference = weakref.ref(model)
    assert reference() is model
    del model
    gc.collect()
    assert reference() is None


@each_class
@pytest.mark.skipif(sys.version_info < (3, 13), reason="copy.replace is new in Python 3.13")
def test_subclass_copy_replace_returns_changed_copy(cls):
    model = make(cls)
    copied = copy.replace(model, name=u"other", features=None)
    assert type(copied) is cls
    assert (copied.name, copied.features, copied.id) == (u"other", None, u"ubuntu-24.04")
    assert getattr(copied, "note", None) == getattr(model, "note", None)
    assert model == make(cls)
    with pytest.raises(TypeError):
        copy.replace(model, unknown=1)


@each_class
def test_subclass_repr_and_html_show_fields(cls):
    for text in (repr(make(cls)), make(cls).to_str(), make(cls)._repr_html_()):
        assert "ubuntu-24.04" in text and "machine" in text


@each_class
def test_subclass_json_has_json_names(cls):
    expected = {u"id": u"ubuntu-24.04", u"name": u"Ubuntu", u"features": [u"machine"], u"usedby": [u"m-1"]}
    model = make(cls)
    assert json.loads(codec.dumps(model).decode("ascii")) == expected
    assert json.loads(codec.dumps([model, {"a": model}]).decode("ascii")) == [expected, {u"a": expected}]
    assert codec.to_json(model) == expected == model.to_json_dict() == json.loads(model.to_json())


def test_subclass_of_request_model_is_sent_as_request():
    request = Request(id=u"a", url=u"b")
    assert json.loads(codec.dumps(request).decode("ascii")) == {u"id": u"a", u"url": u"b"}
    assert request == V1ImageCreateRequest(id=u"a", url=u"b") and request != Request(id=u"a")


def test_subclass_of_other_model_is_not_equal():
    assert Request(id=u"a") != NoSlots(id=u"a") and NoSlots(id=u"a") != Request(id=u"a")
