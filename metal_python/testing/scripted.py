"""Scripted responses, by operation and path parameters."""

import collections
import threading

import six

from metal_python.testing import go_text, messages, routes, values

_Script = collections.namedtuple("_Script", ["operation", "parameters", "response", "times"])


class ScriptedResponses(object):
    """Scripted responses of a server. Thread-safe."""

    def __init__(self):
        self._lock = threading.Lock()
        self._scripts = []

    def add(self, operation, body, status, times, validate, parameters):
        """Script a response; see :meth:`metal_python.testing.MetalApiServer.respond`.

        :raises ValueError: unknown operation or path parameter, or invalid status, times or body
        """
        route = routes.named(operation)
        for name in parameters:
            if name not in route.parameters:
                hint = "its path parameters: %s" % (", ".join(route.parameters) or "none")
                raise ValueError("%s has no path parameter %r (%s)" % (route.operation.name, name, hint))
        if times is not None and times < 1:
            raise ValueError("times must be at least 1 or None, not %r" % times)
        status = route.operation.statuses[0] if status is None else status
        if not 200 <= status <= 599:
            raise ValueError("status must be a status code from 200 to 599, not %r" % status)
        response = _response(route.operation, body, status, validate)
        wanted = dict((name, _text(value)) for name, value in parameters.items())
        with self._lock:
            self._scripts.append(_Script(route.operation.name, wanted, response, times))

    def take(self, operation, parameters):
        """Return the response scripted for a request, or None.

        Scripts with path parameters take precedence over those without, then scripts with ``times`` over those without.
        Among scripts with ``times`` the oldest is used first, among those without the newest.

        :param str operation: name of the operation
        :param dict parameters: path parameters of the request
        :rtype: Response
        """
        with self._lock:
            found = [
                (not script.parameters, script.times is None, index if script.times else -index)
                for index, script in enumerate(self._scripts)
                if script.operation == operation and set(script.parameters.items()) <= set(parameters.items())
            ]
            if not found:
                return None
            index = abs(min(found)[2])
            script = self._scripts[index]
            if script.times == 1:
                del self._scripts[index]
            elif script.times:
                self._scripts[index] = script._replace(times=script.times - 1)
            return script.response

    def clear(self):
        """Remove all scripted responses."""
        with self._lock:
            del self._scripts[:]


def _response(operation, body, status, validate):
    body = values.to_json(body)
    if status >= 300:
        if body is None or isinstance(body, six.string_types):
            message = messages.reason(status) if body is None else body
            return messages.error_response(status, six.ensure_text(message))
        if not validate:
            return messages.json_response(status, go_text.json_text(body))
        error = values.complete(body, "HttperrorsHTTPErrorResponse", "%s: the error" % operation.name)
        return messages.json_response(status, go_text.json_string(go_text.json_text(error)))
    if validate and operation.result:
        body = values.complete(body, operation.result, "%s: the body" % operation.name)
    elif validate and body is not None:
        raise ValueError("%s: metal-api returns no body" % operation.name)
    if body is None and not operation.result:
        return messages.Response(status, [], b"")
    return messages.json_response(status, go_text.json_text(body))


def _text(value):
    return six.ensure_text(value) if isinstance(value, (bytes, six.text_type)) else six.text_type(value)
