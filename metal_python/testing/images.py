"""The image operations of metal-api."""

from metal_python.testing import bodies, go_text, go_time, store, versions
from metal_python.testing.messages import json_response

_FEATURES = (u"machine", u"firewall")
_CLASSIFICATIONS = (u"preview", u"supported", u"deprecated")
_MAX_ID_BYTES = 127
_EXPIRES_AFTER_DAYS = 90
_ZERO_DATE = go_time.parse(u"0001-01-01T00:00:00Z").nanoseconds
_TRUE = (u"1", u"t", u"T", u"TRUE", u"true", u"True")
_FALSE = (u"0", u"f", u"F", u"FALSE", u"false", u"False", u"")
_CANNOT_UPDATE = u"cannot update image (%s): %s"


class ServiceError(Exception):
    """Error response with a status code and a message of metal-api."""

    def __init__(self, status, message):
        Exception.__init__(self, status, message)
        self.status = status
        self.message = message


class Images(object):
    """Image operations, one method each: its parameters are a request and the image ID in the path, if any.

    :param ImageStore images: store of the images
    :param check_url: function of image ID and URL that returns an error message or None
    """

    def __init__(self, images, check_url):
        self._images = images
        self._check_url = check_url

    def list_images(self, request, _):
        """Return all images."""
        return json_response(200, bodies.images(self._images.list(), self._usage(request)))

    def find_image(self, _, image_id):
        """Return the image with this ID."""
        return json_response(200, bodies.image(self._existing(image_id)))

    def find_latest_image(self, _, image_id):
        """Return the image with the highest matching version."""
        try:
            image = versions.newest(versions.matching(self._images.list(), image_id))
            if not image:
                raise ServiceError(404, _not_found_version(image_id))
        except versions.InvalidVersionError as error:
            raise ServiceError(404, u"NotFound no image for id:%s found:%s" % (image_id, error))
        return json_response(200, bodies.image(image))

    def query_images_by_id(self, _, image_id):
        """Return all images with a matching version."""
        try:
            found = versions.matching(self._images.list(), image_id)
        except versions.InvalidVersionError as error:
            raise ServiceError(404, u"NotFound no images for id:%s found:%s" % (image_id, error))
        return json_response(200, bodies.images(found, {}))

    def find_images(self, request, _):
        """Return the images that match all filters in the body."""
        wanted = _body(request, bodies.SEARCH)
        usage = self._usage(request)
        features = set(wanted.pop(u"features", ()))
        found = [
            image
            for image in self._images.list()
            if features.issubset(image.features)
            and all(getattr(image, name) == value for name, value in wanted.items())
        ]
        return json_response(200, bodies.images(found, usage))

    def create_image(self, request, _):
        """Create an image."""
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
        return json_response(201, bodies.image(image))

    def update_image(self, request, _):
        """Change an image."""
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
        return json_response(200, bodies.image(image))

    def delete_image(self, _, image_id):
        """Delete an image and return it."""
        image = self._existing(image_id)
        try:
            self._images.delete(image_id)
        except store.ImageInUseError as error:
            machines = u" ".join(error.machines)
            raise ServiceError(422, u"image %s is in use by machines:[%s]" % (image_id, machines))
        return json_response(200, bodies.image(image))

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
        """Return the machine IDs of each image if the query has ``show-usage``."""
        text = dict(reversed(request.query)).get(u"show-usage", u"")
        if text not in _TRUE + _FALSE:
            raise ServiceError(400, u"strconv.ParseBool: parsing %s: invalid syntax" % go_text.quote(text))
        return self._images.usage() if text in _TRUE else {}


def conflict(image_id):
    """Return metal-api's error message for a concurrent update."""
    return u"Conflict cannot update image (%s): the entity was changed from another, please retry" % image_id


def _body(request, struct):
    try:
        return bodies.decode(request.body, request.header("Content-Encoding"), struct)
    except ValueError as error:
        raise ServiceError(400, u"%s" % error)


def _checked_features(values):
    """Return the features without duplicates."""
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
    """Return the error message of metal-api's database for an invalid ID, or None."""
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
    """Return the error message of metal-api's database for an offset of +24:60 or -24:60, or None."""
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
