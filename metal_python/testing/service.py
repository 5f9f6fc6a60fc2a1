"""What metal-api answers to a request for images: routes, negotiation, login, roles and the operations."""

import collections
import posixpath
import re
import sqlite3

import six

from metal_python.testing import bodies, go_text, go_time, store, versions
from metal_python.testing.access import GUEST, AccessDeniedError
from metal_python.testing.messages import Answer

JSON = "application/json"
_FEATURES = (u"machine", u"firewall")
_CLASSIFICATIONS = (u"preview", u"supported", u"deprecated")
_MAX_ID_BYTES = 127
_EXPIRES_AFTER_DAYS = 90
_ZERO_DATE = go_time.parse(u"0001-01-01T00:00:00Z").nanoseconds
_TRUE = (u"1", u"t", u"T", u"TRUE", u"true", u"True")
_FALSE = (u"0", u"f", u"F", u"FALSE", u"false", u"False", u"")
# metal-api asks for no login where the path ends so, whatever else it is.
_OPEN_SUFFIXES = (u"liveliness", u"health", u"version", u"apidocs.json")
_NO_CONTENT_TYPE_NEEDED = ("GET", "DELETE")
_CANNOT_UPDATE = u"cannot update image (%s): %s"
_VERSION = u"v0.44.1-1-ga405f46d"

_Route = collections.namedtuple("_Route", ["method", "pattern", "operation", "admin_only"])
_ID = object()
_COLLECTION = (u"v1", u"image")
# In the order in which metal-api names their methods in Allow.
_ROUTES = (
    _Route("GET", _COLLECTION + (_ID,), "find", False),
    _Route("GET", _COLLECTION + (_ID, u"latest"), "latest", False),
    _Route("GET", _COLLECTION + (_ID, u"query"), "query", False),
    _Route("GET", _COLLECTION, "list", False),
    _Route("POST", _COLLECTION + (u"find",), "search", False),
    _Route("DELETE", _COLLECTION + (_ID,), "delete", True),
    _Route("PUT", _COLLECTION, "create", True),
    _Route("POST", _COLLECTION, "update", True),
    _Route("GET", (u"v1", u"version"), "version", False),
    _Route("GET", (u"v1", u"health"), "health", False),
)


class ServiceError(Exception):
    """A request that is refused: its status, and metal-api's sentence about it."""

    def __init__(self, status, message):
        Exception.__init__(self, status, message)
        self.status = status
        self.message = message


class Service(object):
    """The image service; :meth:`answer` is all of it.

    :param ImageStore images: where the images are
    :param Access access: who may do what
    :param check_url: a function of image id and url that tells what is wrong with the url, or None
    """

    def __init__(self, images, access, check_url):
        self._images = images
        self._access = access
        self._check_url = check_url

    def answer(self, request):
        """Return the answer to a request.

        :param metal_python.testing.messages.Request request: the request
        :rtype: metal_python.testing.messages.Answer
        """
        if request.header("Expect", u"").lower() not in (u"", u"100-continue"):
            return Answer(417, [], b"")
        clean = _clean_path(request.raw_path)
        if clean != request.raw_path:
            return _redirect(request, clean)
        tokens = tuple(request.path.strip(u"/").split(u"/"))
        routes = [route for route in _ROUTES if _fits(tokens, route.pattern)]
        try:
            route, refusal = _negotiate(routes, request), None
        except ServiceError as error:
            route, refusal = None, error
        # The login is checked before that refusal is written, and then there is no form to write its own error in.
        try:
            user = self._access.user(request)
        except AccessDeniedError as error:
            return _not_acceptable() if refusal else error_answer(403, u"%s" % error)
        if user == GUEST and not request.path.endswith(_OPEN_SUFFIXES):
            return _not_acceptable() if refusal else json_answer(403, go_text.json_string(u"tenant  not allowed"))
        if request.method == "OPTIONS":
            answer = _options(routes, request)
        elif refusal:
            answer = error_answer(refusal.status, refusal.message)
        else:
            answer = self._operate(route, user, request, tokens)
        origin = request.header("Origin")
        if origin and request.method != "OPTIONS":
            answer.headers.append(("Access-Control-Allow-Origin", _native(origin)))
        return answer

    def _operate(self, route, user, request, tokens):
        try:
            if route.admin_only and not user.is_admin:
                raise ServiceError(403, u"you are not member in one of [k8s_kaas-admin maas-all-all-admin]")
            image_id = tokens[2] if _ID in route.pattern else None
            return getattr(self, "_" + route.operation)(request, image_id)
        except ServiceError as error:
            return error_answer(error.status, error.message)
        except go_time.UnwritableTimeError:
            # metal-api fails to write its answer after it has begun: success, and an empty body.
            return Answer(200, [], b"")
        except sqlite3.Error as error:
            return error_answer(422, u"cannot %s image in database: %s" % (route.operation, error))

    def _list(self, request, _):
        return json_answer(200, bodies.images(self._images.list(), self._usage(request)))

    def _find(self, _, image_id):
        return json_answer(200, bodies.image(self._existing(image_id)))

    def _latest(self, _, image_id):
        try:
            image = versions.newest(versions.matching(self._images.list(), image_id))
            if not image:
                raise ServiceError(404, _not_found_version(image_id))
        except versions.InvalidVersionError as error:
            raise ServiceError(404, u"NotFound no image for id:%s found:%s" % (image_id, error))
        return json_answer(200, bodies.image(image))

    def _query(self, _, image_id):
        try:
            found = versions.matching(self._images.list(), image_id)
        except versions.InvalidVersionError as error:
            raise ServiceError(404, u"NotFound no images for id:%s found:%s" % (image_id, error))
        return json_answer(200, bodies.images(found, {}))

    def _search(self, request, _):
        wanted = _body(request, bodies.SEARCH)
        usage = self._usage(request)
        features = set(wanted.pop(u"features", ()))
        found = [
            image
            for image in self._images.list()
            if features.issubset(image.features)
            and all(getattr(image, name) == value for name, value in wanted.items())
        ]
        return json_answer(200, bodies.images(found, usage))

    def _create(self, request, _):
        values = _body(request, bodies.CREATE)
        image_id, url = values.get(u"id"), values.get(u"url")
        if not image_id:
            raise ServiceError(400, u"id should not be empty")
        if not url:
            raise ServiceError(400, u"url should not be empty")
        features = _checked_features(values)
        try:
            name, version = versions.split_id(image_id)
        except versions.InvalidVersionError as error:
            raise ServiceError(400, u"%s" % error)
        classification = _checked_classification(values, u"preview")
        self._check(image_id, url)
        expires = values.get(u"expirationDate")
        if expires is None or expires.nanoseconds == _ZERO_DATE:
            expires = go_time.now(days=_EXPIRES_AFTER_DAYS)
        problem = _unstorable(expires)
        problem = u"rethinkdb: " + problem if problem else _unusable(image_id)
        if problem:
            raise ServiceError(422, u"cannot create image in database: %s" % problem)
        now = go_time.now()
        image = store.Image(
            id=image_id,
            name=values.get(u"name", u""),
            description=values.get(u"description", u""),
            url=url,
            features=features,
            classification=classification,
            os=name,
            version=str(version),
            expires=expires,
            created=now,
            changed=now,
            revision=None,
        )
        try:
            self._images.create(image)
        except store.ImageExistsError:
            message = u"Conflict cannot create image in database, entity already exists: %s" % image_id
            raise ServiceError(409, message)
        return json_answer(201, bodies.image(image))

    def _update(self, request, _):
        values = _body(request, bodies.UPDATE)
        image = self._existing(values.get(u"id", u""))
        if u"url" in values:
            self._check(image.id, values[u"url"])
        changes = {
            "features": _checked_features(values) or image.features,
            "classification": _checked_classification(values, image.classification),
            "expires": values.get(u"expirationDate", image.expires),
            "changed": go_time.now(),
        }
        changes.update((name, values[name]) for name in (u"name", u"description", u"url") if name in values)
        image = image._replace(**dict((str(name), value) for name, value in changes.items()))
        problem = _unstorable(image.expires)
        if problem:
            raise ServiceError(422, _CANNOT_UPDATE % (image.id, problem))
        try:
            self._images.update(image)
        except store.ImageChangedError:
            raise ServiceError(409, conflict(image.id))
        except store.ImageDeletedError:
            problem = u"Cannot perform get_field on a non-object non-sequence `null`."
            raise ServiceError(422, _CANNOT_UPDATE % (image.id, problem))
        return json_answer(200, bodies.image(image))

    def _delete(self, _, image_id):
        image = self._existing(image_id)
        try:
            self._images.delete(image_id)
        except store.ImageInUseError as error:
            machines = u" ".join(error.machines)
            raise ServiceError(422, u"image %s is in use by machines:[%s]" % (image_id, machines))
        return json_answer(200, bodies.image(image))

    def _existing(self, image_id):
        problem = _unusable(image_id)
        if problem:
            quoted = go_text.quote(image_id)
            query = u'in:\nr.DB("metalapi").Table("image").Get(%s)' % quoted
            message = u"cannot find image with id %s in database: rethinkdb: %s %s" % (quoted, problem, query)
            raise ServiceError(422, message)
        image = self._images.find(image_id)
        if not image:
            raise ServiceError(404, u"NotFound no image with id %s found" % go_text.quote(image_id))
        return image

    def _check(self, image_id, url):
        problem = self._check_url(image_id, url)
        if problem:
            raise ServiceError(400, problem)

    def _usage(self, request):
        """The machines of each image where the request asks for them."""
        text = dict(reversed(request.query)).get(u"show-usage", u"")
        if text not in _TRUE + _FALSE:
            raise ServiceError(400, u"strconv.ParseBool: parsing %s: invalid syntax" % go_text.quote(text))
        return self._images.usage() if text in _TRUE else {}

    def _version(self, *_):
        names = ((u"name", u"metal-api"), (u"version", _VERSION), (u"builddate", u""), (u"revision", u""))
        names += ((u"gitsha1", u""), (u"min_client_version", u"v0.0.1"))
        members = [u' "%s": %s' % (name, go_text.json_string(value)) for name, value in names]
        return json_answer(200, u"{\n%s\n}" % u",\n".join(members + [u' "release_version": null']))

    def _health(self, *_):
        return json_answer(200, u'{\n "status": "healthy",\n "message": ""\n}')


def conflict(image_id):
    """Return metal-api's sentence for an update that met another one."""
    return u"Conflict cannot update image (%s): the entity was changed from another, please retry" % image_id


def _fits(tokens, pattern):
    return len(tokens) == len(pattern) and all(part in (_ID, token) for token, part in zip(tokens, pattern))


def _negotiate(routes, request):
    if not routes:
        raise ServiceError(404, u"404: Page Not Found")
    routes = [route for route in routes if route.method == request.method]
    if not routes:
        raise ServiceError(405, u"405: Method Not Allowed")
    content_type = request.header("Content-Type", u"")
    if (content_type or request.method not in _NO_CONTENT_TYPE_NEEDED) and JSON not in _media_types(content_type):
        raise ServiceError(415, u"415: Unsupported Media Type")
    accept = _media_types(request.header("Accept") or u"*/*")
    if JSON not in accept and u"*/*" not in accept:
        raise ServiceError(406, u"406: Not Acceptable\n\nAvailable representations: application/json")
    return routes[0]


def _media_types(header):
    return [part.partition(u";")[0].strip() for part in header.split(u",")]


def _body(request, struct):
    try:
        return bodies.decode(request.body, request.header("Content-Encoding"), struct)
    except ValueError as error:
        raise ServiceError(400, u"%s" % error)


def _checked_features(values):
    """The features without duplicates."""
    features = []
    for feature in values.get(u"features", ()):
        if feature not in _FEATURES:
            raise ServiceError(400, u"unknown ImageFeatureType:%s" % feature)
        if feature not in features:
            features.append(feature)
    return tuple(features)


def _checked_classification(values, default):
    classification = values.get(u"classification", default)
    if classification not in _CLASSIFICATIONS:
        raise ServiceError(400, u"given versionclassification is not valid:%s" % classification)
    return classification


def _unusable(image_id):
    """Why metal-api's database cannot hold an id, in its own words; None where it can."""
    data = image_id.encode("utf-8")
    if b"\0" in data:
        position = data.index(b"\0")
        return u"String %s (truncated) contains NULL byte at offset %d in index key." % (
            go_text.quote(image_id),
            position,
        )
    if len(data) > _MAX_ID_BYTES:
        return u"Primary key too long (max %d characters): %s" % (_MAX_ID_BYTES, go_text.quote(image_id))
    return None


def _unstorable(timestamp):
    """Return why metal-api's database rejects a timestamp, or None. Only +24:60 and -24:60 get here."""
    if abs(timestamp.offset) < 25 * 3600:
        return None
    zone = go_time.zone(timestamp)
    members = u'"$reql_type$":\t"TIME",\n\t"epoch_time":\t%.20g,\n\t"timezone":\t"%s"' % (
        go_time.epoch(timestamp),
        zone,
    )
    return u'Invalid time object constructed (invalid timezone string `"%s"`):\n{\n\t%s\n}' % (zone, members)


def _not_found_version(image_id):
    name, wanted = versions.split_id(image_id)
    return u"NotFound no image for id:%s found:no image for os:%s version:%s found" % (image_id, name, wanted)


def _clean_path(path):
    """The path without empty segments and dots, as Go's router redirects to it; escapes are left alone."""
    clean = posixpath.normpath(u"/" + path.lstrip(u"/"))
    return clean + u"/" if path.endswith(u"/") and clean != u"/" else clean


def _redirect(request, path):
    query = request.target.partition(u"?")[2]
    location = _native(_escaped(path + (u"?" + query if query else u"")))
    if request.method not in ("GET", "HEAD"):
        return Answer(307, [("Location", location)], b"")
    link = location.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&#34;")
    body = '<a href="%s">Temporary Redirect</a>.\n\n' % link
    return Answer(307, [("Content-Type", "text/html; charset=utf-8"), ("Location", location)], body.encode("utf-8"))


def _escaped(text):
    return re.sub(u"[^\x21-\x7e]", lambda match: u"%%%02x" % ord(match.group()), text)


def _native(text):
    """The text as WSGI wants it in a header: str on every Python."""
    return six.ensure_str(text, "latin-1")


def _options(routes, request):
    methods = ",".join(route.method for route in routes)
    headers = [
        ("Allow", methods),
        ("Access-Control-Allow-Origin", _native(request.header("Origin", u""))),
        ("Access-Control-Allow-Headers", _native(request.header("Access-Control-Request-Headers", u""))),
        ("Access-Control-Allow-Methods", methods),
    ]
    return Answer(200, headers, b"")


def _not_acceptable():
    return Answer(406, [], b"")


def json_answer(status, text):
    """Return an answer with a JSON text as its body."""
    return Answer(status, [("Content-Type", JSON)], text.encode("utf-8"))


def error_answer(status, message):
    """Return an answer that is an error in metal-api's form."""
    return json_answer(status, bodies.error(status, message))
