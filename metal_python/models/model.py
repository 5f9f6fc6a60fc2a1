"""What all models share."""

from __future__ import absolute_import

import six

Text = six.text_type


def describe(fields):
    """Return ``(slots, swagger_types, attribute_map)`` for the table of a model's fields.

    :param fields: tuples of (attribute, name on the wire, type), in alphabetical order
    """
    return (
        tuple(attribute for attribute, _, _ in fields),
        dict((attribute, kind) for attribute, _, kind in fields),
        dict((attribute, name) for attribute, name, _ in fields),
    )


def wrong_type(name, expected, value):
    """Return the ValueError for a field that holds another JSON type than the contract says."""
    kinds = {bool: "a boolean", list: "an array", dict: "an object", Text: "a string", type(None): "null"}
    found = "an object" if isinstance(value, Model) else kinds.get(type(value), "a number")
    return ValueError("%s is %s, not %s" % (name, found, expected))


class Model(object):
    """Base of the models: plain values with a dictionary form, comparison, copying and pickling.

    Every field can be given to ``__init__`` and is an attribute; a field that is None is not sent.
    """

    __slots__ = ()

    #: attribute -> type, as in ``{"id": "str"}``
    swagger_types = {}
    #: attribute -> name on the wire, as in ``{"expiration_date": "expirationDate"}``
    attribute_map = {}
    #: always None: no model here has subtypes
    discriminator = None
    #: attributes that a request must carry; checked when the body is sent, never when the model is made
    required = ()

    __hash__ = None

    def to_dict(self):
        """Return a dict of attribute -> value; datetimes stay datetimes, lists are copies.

        :rtype: dict
        """
        result = {}
        for name in self.__slots__:
            value = getattr(self, name)
            result[name] = value[:] if type(value) is list else value
        return result

    def to_str(self):
        """Return the dictionary form as readable text.

        :rtype: str
        """
        import pprint  # brings dataclasses and inspect along, which a call does without

        return pprint.pformat(self.to_dict())

    def __repr__(self):
        return self.to_str()

    def _repr_html_(self):
        """Return what a notebook shows."""
        from metal_python.display import model_html

        return model_html(self)

    def __eq__(self, other):
        return self.to_dict() == other.to_dict() if isinstance(other, type(self)) else NotImplemented

    def __ne__(self, other):
        return not self == other

    def __reduce__(self):
        state = dict((name, getattr(self, name)) for name in self.__slots__)
        state.update(getattr(self, "__dict__", {}))  # a user's subclass may keep more
        return _restore, (type(self), state)


def _restore(cls, state):
    """Make a model again from its pickle or for a copy."""
    model = cls.__new__(cls)
    for name in cls.__slots__:  # a pickle from before a field was there has nothing for it
        setattr(model, name, state.get(name))
    for name in state:
        setattr(model, name, state[name])
    return model
