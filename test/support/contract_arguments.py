"""Arguments of operations, generated from the contract."""

import io
import random

from support.contract_values import ValueGenerator


def complete_arguments(operation):
    """Return arguments with all fields of the body, and without optional query parameters."""
    arguments = dict((name, u"a-1") for name in operation.names("path"))
    if operation.body:
        arguments["body"] = ValueGenerator(random.Random(repr(operation)), optional=1.0).for_definition(operation.body)
        for name in arguments["body"]:
            if arguments["body"][name] == u"":
                arguments["body"][name] = u"a-1"  # create_image rejects an empty id or url
    if operation.names("formData"):
        arguments["file"] = io.BytesIO(b"content of a file")
    return arguments
