"""V1User.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, join, new, plain, to_json


class V1User(Model):
    """Authenticated user.

    :param str e_mail: Email address.
    :param list[str] groups: All groups of the user. Roles come from ``maas-all-all-<role>`` and the older
        ``k8s_kaas-<role>``, with view, edit or admin as role.
    :param str issuer: Issuer of the token. Empty with HMAC; metal-api 0.44.1 does not set it for tokens either.
    :param str name: User name.
    :param str subject: Subject of the token. Empty with HMAC; metal-api 0.44.1 does not set it for tokens either.
    :param str tenant: Tenant of the user; always the provider tenant, since others are rejected.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("e_mail", "EMail", "str"),
        ("groups", "Groups", "list[str]"),
        ("issuer", "Issuer", "str"),
        ("name", "Name", "str"),
        ("subject", "Subject", "str"),
        ("tenant", "Tenant", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, e_mail=None, groups=None, issuer=None, name=None, subject=None, tenant=None):
        self.e_mail = e_mail
        self.groups = groups
        self.issuer = issuer
        self.name = name
        self.subject = subject
        self.tenant = tenant

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "e_mail": self.e_mail,
            "groups": self.groups[:] if type(self.groups) is list else plain(self.groups),
            "issuer": self.issuer,
            "name": self.name,
            "subject": self.subject,
            "tenant": self.tenant,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.e_mail
        if value is not None:
            result["EMail"] = value if type(value) is Text else to_json(value)
        value = self.groups
        if value is not None:
            result["Groups"] = to_json(value)
        value = self.issuer
        if value is not None:
            result["Issuer"] = value if type(value) is Text else to_json(value)
        value = self.name
        if value is not None:
            result["Name"] = value if type(value) is Text else to_json(value)
        value = self.subject
        if value is not None:
            result["Subject"] = value if type(value) is Text else to_json(value)
        value = self.tenant
        if value is not None:
            result["Tenant"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1User)
        model.e_mail = value = get("EMail")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.groups = value = get("Groups")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.issuer = value = get("Issuer")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.name = value = get("Name")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.subject = value = get("Subject")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.tenant = value = get("Tenant")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        return model
