"""RestVersion.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, to_json


class RestVersion(Model):
    """Version and build of the server.

    :param str builddate: Time of the build; may be an empty string.
    :param str gitsha1: Short commit hash; may be empty.
    :param str min_client_version: Oldest metalctl version that the operator recommends; the server does not enforce
        it.
    :param str name: Name of the server program.
    :param str release_version: Release of metal-stack that this server belongs to; ``None`` unless configured.
    :param str revision: Long form of ``git describe``; may be empty.
    :param str version: Release tag, branch or commit; in unofficial builds, a sentence saying that no version is
        set.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("builddate", "builddate", "str"),
        ("gitsha1", "gitsha1", "str"),
        ("min_client_version", "min_client_version", "str"),
        ("name", "name", "str"),
        ("release_version", "release_version", "str"),
        ("revision", "revision", "str"),
        ("version", "version", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self,
        builddate=None,
        gitsha1=None,
        min_client_version=None,
        name=None,
        release_version=None,
        revision=None,
        version=None,
    ):
        self.builddate = builddate
        self.gitsha1 = gitsha1
        self.min_client_version = min_client_version
        self.name = name
        self.release_version = release_version
        self.revision = revision
        self.version = version

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "builddate": self.builddate,
            "gitsha1": self.gitsha1,
            "min_client_version": self.min_client_version,
            "name": self.name,
            "release_version": self.release_version,
            "revision": self.revision,
            "version": self.version,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.builddate
        if value is not None:
            result["builddate"] = value if type(value) is Text else to_json(value)
        value = self.gitsha1
        if value is not None:
            result["gitsha1"] = value if type(value) is Text else to_json(value)
        value = self.min_client_version
        if value is not None:
            result["min_client_version"] = value if type(value) is Text else to_json(value)
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
        value = self.release_version
        if value is not None:
            result["release_version"] = value if type(value) is Text else to_json(value)
        value = self.revision
        if value is not None:
            result["revision"] = value if type(value) is Text else to_json(value)
        value = self.version
        if value is not None:
            result["version"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(RestVersion)
        model.builddate = value = get("builddate")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.gitsha1 = value = get("gitsha1")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.min_client_version = value = get("min_client_version")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.name = value = get("name")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.release_version = value = get("release_version")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.revision = value = get("revision")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.version = value = get("version")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        return model
