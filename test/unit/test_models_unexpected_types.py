"""Generated decoders of models reject other JSON types in every field."""

import pytest

import metal_python
from metal_python import codec
from metal_python.generated_names import MODELS

NAMES = [name for name in sorted(MODELS) if "_read" in vars(getattr(metal_python, name))]
OTHER = {"str": 5, "int": u"5", "float": u"5", "bool": 1, "datetime": 5}


def unexpected(kind):
    """Return values of JSON types that a field type does not accept."""
    if kind.startswith("list["):
        return [{}, u"", [None]] + [[value] for value in unexpected(kind[5:-1])]
    if kind.startswith("dict("):
        return [[], u"", {u"a": None}] + [{u"a": value} for value in unexpected(kind[10:-1])]
    return [OTHER.get(kind, 5)]


@pytest.mark.parametrize("name", NAMES)
def test_generated_decoder_rejects_other_types_in_every_field(name):
    cls = getattr(metal_python, name)
    for _, json_name, kind in cls.FIELDS:
        for value in unexpected(kind):
            with pytest.raises(codec.UNEXPECTED):
                cls._read({json_name: value})


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("data", [None, [], u"text", 5])
def test_generated_decoder_rejects_non_object(name, data):
    with pytest.raises(codec.UNEXPECTED):
        getattr(metal_python, name)._read(data)
