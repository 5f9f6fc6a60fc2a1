"""Process requests as metal-api does: routing, content negotiation, authentication, authorization, operation."""

import posixpath
import re
import sqlite3

import six

from metal_python.testing import contract, go_text, go_time, routes
from metal_python.testing.access import GUEST, AccessDeniedError
from metal_python.testing.images import Images, ServiceError
from metal_python.testing.messages import JSON, Response, error_response, json_response

# metal-api requires no authentication for any path with one of these suffixes.
_OPEN_SUFFIXES = (u"liveliness", u"health", u"version", u"apidocs.json")
_NO_CONTENT_TYPE_NEEDED = ("GET", "DELETE")
_METHODS = ("GET", "PUT", "POST", "DELETE")
_GROUPS = (
    ("view", u"k8s_kaas-view maas-all-all-view"),
    ("edit", u"k8s_kaas-edit maas-all-all-edit"),
    ("admin", u"k8s_kaas-admin maas-all-all-admin"),
)
_VERSION = u"v0.44.1-1-ga405f46d"


class Service(object):
    """All operations of metal-api.

    :param ImageStore images: store of the images
    :param Access access: authentication of requests
    :param check_url: function of image ID and URL that returns an error message or None
    :param ScriptedResponses scripted: take precedence over implemented operations
    """

    def __init__(self, images, access, check_url, scripted):
        self._access = access
        self._scripted = scripted
        self._images = Images(images, check_url)

    def respond(self, request):
        """Return the response to a request.

        :param metal_python.testing.messages.Request request: the request
        :rtype: metal_python.testing.messages.Response
        """
        if request.header("Expect", u"").lower() not in (u"", u"100-continue"):
            return Response(417, [], b"")
        clean = _clean_path(request.raw_path)
        if clean != request.raw_path:
            return _redirect(request, clean)
        found = routes.matching(request.path)
        try:
            route, rejection = _negotiate(found, request), None
        except ServiceError as error:
            route, rejection = None, error
        # metal-api authenticates before it sends this error; if that fails too, it has no content type for a body.
        try:
            user = self._access.user(request)
        except AccessDeniedError as error:
            return _not_acceptable() if rejection else error_response(403, u"%s" % error)
        if user == GUEST and not request.path.endswith(_OPEN_SUFFIXES):
            return _not_acceptable() if rejection else json_response(403, go_text.json_string(u"tenant  not allowed"))
        if request.method == "OPTIONS":
            response = _options(found, request)
        elif rejection:
            response = error_response(rejection.status, rejection.message)
        else:
            response = self._operate(route, user, request)
        origin = request.header("Origin")
        if origin and request.method != "OPTIONS":
            # Copy: a scripted response is reused.
            headers = response.headers + [("Access-Control-Allow-Origin", _native(origin))]
            response = response._replace(headers=headers)
        return response

    def _operate(self, route, user, request):
        operation = route.operation
        roles = [role for role, _ in _GROUPS]
        if operation.role in roles and operation.role not in user.roles:
            groups = u" ".join(group for _, group in _GROUPS[roles.index(operation.role) :])
            return error_response(403, u"you are not member in one of [%s]" % groups)
        parameters = route.values(routes.segments(request.path))
        scripted = self._scripted.take(operation.name, parameters)
        if scripted:
            return scripted
        try:
            if hasattr(self._images, operation.name):
                return getattr(self._images, operation.name)(request, parameters.get("id"))
        except ServiceError as error:
            return error_response(error.status, error.message)
        except go_time.UnwritableTimeError:
            # metal-api fails to encode the body after it has sent the headers: 200 with an empty body.
            return Response(200, [], b"")
        except sqlite3.Error as error:
            verb = operation.name.partition("_")[0]
            return error_response(422, u"cannot %s image in database: %s" % (verb, error))
        return _FIXED.get(operation.name) or _not_scripted(operation, parameters)


def _version():
    names = ((u"name", u"metal-api"), (u"version", _VERSION), (u"builddate", u""), (u"revision", u""))
    names += ((u"gitsha1", u""), (u"min_client_version", u"v0.0.1"))
    members = [u' "%s": %s' % (name, go_text.json_string(value)) for name, value in names]
    return json_response(200, u"{\n%s\n}" % u",\n".join(members + [u' "release_version": null']))


_FIXED = {"info": _version(), "health": json_response(200, u'{\n "status": "healthy",\n "message": ""\n}')}


def _not_scripted(operation, parameters):
    arguments = [u'"%s"' % operation.name] + ([u"body"] if operation.result else [])
    arguments += [u"%s=%s" % (name, go_text.quote(value)) for name, value in sorted(parameters.items())]
    call = u"server.respond(%s)" % u", ".join(arguments)
    message = u"the embedded server has no response for %s: call %s in the test"
    return error_response(501, message % (operation.name, call))


def _negotiate(found, request):
    if not found:
        raise ServiceError(404, u"404: Page Not Found")
    found = [route for route in found if route.operation.method == request.method]
    if not found:
        raise ServiceError(405, u"405: Method Not Allowed")
    media_type = contract.MEDIA_TYPES.get(found[0].operation.name, JSON)
    content_type = request.header("Content-Type", u"")
    needed = content_type or request.method not in _NO_CONTENT_TYPE_NEEDED
    if media_type and needed and media_type not in _media_types(content_type):
        raise ServiceError(415, u"415: Unsupported Media Type")
    accept = _media_types(request.header("Accept") or u"*/*")
    if JSON not in accept and u"*/*" not in accept:
        available = u", ".join([JSON] * len(found))
        raise ServiceError(406, u"406: Not Acceptable\n\nAvailable representations: %s" % available)
    return found[0]


def _media_types(header):
    return [part.partition(u";")[0].strip() for part in header.split(u",")]


def _clean_path(path):
    """Return the path to which Go's router redirects: without empty and dot segments, percent-encoding unchanged."""
    clean = posixpath.normpath(u"/" + path.lstrip(u"/"))
    return clean + u"/" if path.endswith(u"/") and clean != u"/" else clean


def _redirect(request, path):
    query = request.target.partition(u"?")[2]
    location = _native(_escaped(path + (u"?" + query if query else u"")))
    if request.method not in ("GET", "HEAD"):
        return Response(307, [("Location", location)], b"")
    link = location.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&#34;")
    body = '<a href="%s">Temporary Redirect</a>.\n\n' % link
    return Response(307, [("Content-Type", "text/html; charset=utf-8"), ("Location", location)], body.encode("utf-8"))


def _escaped(string):
    return re.sub(u"[^\x21-\x7e]", lambda match: u"%%%02x" % ord(match.group()), string)


def _native(string):
    """Return a header value as str on every Python (PEP 3333)."""
    return six.ensure_str(string, "latin-1")


def _options(found, request):
    methods = [route.operation.method for route in found]
    allowed = ",".join(method for method in _METHODS if method in methods)
    headers = [
        ("Allow", allowed),
        ("Access-Control-Allow-Origin", _native(request.header("Origin", u""))),
        ("Access-Control-Allow-Headers", _native(request.header("Access-Control-Request-Headers", u""))),
        ("Access-Control-Allow-Methods", allowed),
    ]
    return Response(200, headers, b"")


def _not_acceptable():
    return Response(406, [], b"")
