"""ImageApi: a pair of methods for each of metal-api's image operations."""

from __future__ import absolute_import

import re

import six

from metal_python.api_client import ApiClient
from metal_python.exceptions import InvalidArgumentError
from metal_python.models import V1ImageCreateRequest, V1ImageFindRequest, V1ImageUpdateRequest
from metal_python.models.model import Model

OPTIONS = ("async_req", "_return_http_data_only", "_preload_content", "_request_timeout")
# Slashes, control characters, and halves of a surrogate pair; a whole pair is a character on Python 2.7 alone.
_find_unusable = re.compile(
    u"[\x00-\x1f\x7f-\x9f/]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]"
    if six.PY2
    else u"[\x00-\x1f\x7f-\x9f/\ud800-\udfff]"
).search


class ImageApi(object):
    """metal-api's image operations.

    Every method takes these options:

    - ``async_req``: True returns a :class:`~metal_python.worker_pool.PendingCall` at once; ``get()`` or ``await`` it
    - ``_request_timeout``: seconds for the whole call, or a pair (connect, read), or a ``Timeout``;
      by default ``Configuration.timeout``
    - ``_preload_content``: False returns urllib3's response, unread
    - ``_return_http_data_only``: for the ``_with_http_info`` methods: True returns the data alone

    and may raise, besides what its own text names:

    - :class:`~metal_python.exceptions.InvalidArgumentError`: an argument cannot be used; nothing was sent
    - :class:`~metal_python.exceptions.ForbiddenError`: the login failed, or its role may not do this
    - :class:`~metal_python.exceptions.ApiStatusError`: another error that metal-api, or a proxy before it, answered
    - :class:`~metal_python.exceptions.ApiConnectionError`: no whole answer came
    - :class:`~metal_python.exceptions.DecodeError`: the answer is not what the contract says

    The roles are metal-api's: view, edit and admin. All may read; only admin may write.

    :param ApiClient api_client: by default a new ``ApiClient()``
    """

    def __init__(self, api_client=None):
        self.api_client = ApiClient() if api_client is None else api_client

    def create_image(self, body, **options):
        """Create an image, and return it.

        metal-api checks the ID's form, the features, the classification and, with a HEAD request, the url.
        Sent once: where :class:`~metal_python.exceptions.ApiConnectionError` says that it may have been sent,
        find the image before you create it again.

        :param V1ImageCreateRequest body: or a dict with the names on the wire; ``id`` and ``url`` are required
        :rtype: V1ImageResponse
        :raises ConflictError: an image with this ID exists
        :raises BadRequestError: metal-api does not accept a field
        """
        return self.create_image_with_http_info(body, **data_only(options))

    def create_image_with_http_info(self, body, **options):
        """Like :meth:`create_image`, but return ``(image, status, headers)``."""
        return self.api_client.call_api(
            "/v1/image",
            "PUT",
            body=request_body(body, V1ImageCreateRequest, "create_image"),
            response_type="V1ImageResponse",
            **checked(options, "create_image")
        )

    def delete_image(self, id, **options):
        """Delete an image, and return what it was.

        :param str id: the whole ID
        :rtype: V1ImageResponse
        :raises NotFoundError: no image has this ID
        :raises UnprocessableError: machines use the image; the message names them
        """
        return self.delete_image_with_http_info(id, **data_only(options))

    def delete_image_with_http_info(self, id, **options):
        """Like :meth:`delete_image`, but return ``(image, status, headers)``."""
        return self.api_client.call_api(
            "/v1/image/{id}",
            "DELETE",
            path_params={"id": path_id(id, "delete_image")},
            response_type="V1ImageResponse",
            **checked(options, "delete_image")
        )

    def find_image(self, id, **options):
        """Return the image with exactly this ID.

        :param str id: the whole ID, as in ``ubuntu-24.04.20260131``
        :rtype: V1ImageResponse
        :raises NotFoundError: no image has this ID
        """
        return self.find_image_with_http_info(id, **data_only(options))

    def find_image_with_http_info(self, id, **options):
        """Like :meth:`find_image`, but return ``(image, status, headers)``."""
        return self.api_client.call_api(
            "/v1/image/{id}",
            "GET",
            path_params={"id": path_id(id, "find_image")},
            response_type="V1ImageResponse",
            **checked(options, "find_image")
        )

    def find_images(self, body, show_usage=None, **options):
        """Return the images that have all the values of a search; expired ones are among them.

        An empty search returns every image. A ``version`` is compared with the normalised one: 24.4, not 24.04.

        :param V1ImageFindRequest body: or a dict with the names on the wire
        :param bool show_usage: True fills ``usedby`` with the IDs of the machines that use the image
        :rtype: ImageList
        """
        return self.find_images_with_http_info(body, show_usage, **data_only(options))

    def find_images_with_http_info(self, body, show_usage=None, **options):
        """Like :meth:`find_images`, but return ``(images, status, headers)``."""
        return self.api_client.call_api(
            "/v1/image/find",
            "POST",
            query_params=usage(show_usage, "find_images"),
            body=request_body(body, V1ImageFindRequest, "find_images"),
            response_type="list[V1ImageResponse]",
            read_only=True,
            **checked(options, "find_images")
        )

    def find_latest_image(self, id, **options):
        """Return the newest image of an operating system and a version.

        ``ubuntu-24.04`` finds the newest 24.04.x; ``ubuntu-24`` means 24.0.x and does not. With a patch, as in
        ``ubuntu-24.04.20260131``, that version alone is meant. Expired and deprecated images are not skipped.

        :param str id: operating system and version
        :rtype: V1ImageResponse
        :raises NotFoundError: no image matches, or the ID cannot be read
        """
        return self.find_latest_image_with_http_info(id, **data_only(options))

    def find_latest_image_with_http_info(self, id, **options):
        """Like :meth:`find_latest_image`, but return ``(image, status, headers)``."""
        return self.api_client.call_api(
            "/v1/image/{id}/latest",
            "GET",
            path_params={"id": path_id(id, "find_latest_image")},
            response_type="V1ImageResponse",
            **checked(options, "find_latest_image")
        )

    def list_images(self, show_usage=None, **options):
        """Return all images, in no particular order; expired ones are among them.

        :param bool show_usage: True fills ``usedby`` with the IDs of the machines that use the image
        :rtype: ImageList
        """
        return self.list_images_with_http_info(show_usage, **data_only(options))

    def list_images_with_http_info(self, show_usage=None, **options):
        """Like :meth:`list_images`, but return ``(images, status, headers)``."""
        return self.api_client.call_api(
            "/v1/image",
            "GET",
            query_params=usage(show_usage, "list_images"),
            response_type="list[V1ImageResponse]",
            **checked(options, "list_images")
        )

    def query_images_by_id(self, id, **options):
        """Return all images of an operating system and a version, in no particular order.

        The ID is read as :meth:`find_latest_image` reads it.

        :param str id: operating system and version
        :rtype: ImageList
        :raises NotFoundError: the ID cannot be read
        """
        return self.query_images_by_id_with_http_info(id, **data_only(options))

    def query_images_by_id_with_http_info(self, id, **options):
        """Like :meth:`query_images_by_id`, but return ``(images, status, headers)``."""
        return self.api_client.call_api(
            "/v1/image/{id}/query",
            "GET",
            path_params={"id": path_id(id, "query_images_by_id")},
            response_type="list[V1ImageResponse]",
            **checked(options, "query_images_by_id")
        )

    def update_image(self, body, **options):
        """Change fields of an image, and return it.

        A field that is None stays as it is; an empty text overwrites; an empty ``features`` list clears nothing.
        metal-api ignores the ``changed`` of a request: somebody else's change between your read and your update is
        overwritten without a word. The ConflictError is only for updates that overlap inside metal-api, and may be
        tried again: see ``conflicts`` in :class:`~metal_python.policy.RetryPolicy`.

        :param V1ImageUpdateRequest body: or a dict with the names on the wire, or an image; ``id`` is required
        :rtype: V1ImageResponse
        :raises NotFoundError: no image has this ID
        :raises ConflictError: another update overlapped; nothing was changed
        :raises BadRequestError: metal-api does not accept a field
        """
        return self.update_image_with_http_info(body, **data_only(options))

    def update_image_with_http_info(self, body, **options):
        """Like :meth:`update_image`, but return ``(image, status, headers)``."""
        return self.api_client.call_api(
            "/v1/image",
            "POST",
            body=request_body(body, V1ImageUpdateRequest, "update_image"),
            response_type="V1ImageResponse",
            **checked(options, "update_image")
        )


def data_only(options):
    """Return a method's options with those that make its twin return the data alone."""
    return dict(options, _return_http_data_only=True)


def checked(options, method):
    """Return a method's options.

    :raises TypeError: one of them is unknown
    """
    for name in options:
        if name not in OPTIONS:
            raise TypeError(
                "%s() got an unexpected keyword argument %r; its options are %s" % (method, name, ", ".join(OPTIONS))
            )
    return options


def path_id(id, method):
    """Return an ID that can stand in a path, as text.

    metal-api's router works on the decoded path: a slash in an ID would be taken for a separator and reach another
    operation, an empty ID or a dot another path. So these are refused, and every other text arrives as it is.

    :raises InvalidArgumentError: it cannot
    """
    if six.PY2 and isinstance(id, str):
        try:
            id = id.decode("utf-8")
        except UnicodeDecodeError:
            raise InvalidArgumentError("%s: the id is not UTF-8" % method)
    if not isinstance(id, six.text_type):
        raise InvalidArgumentError("%s: the id must be text, not %s" % (method, type(id).__name__))
    if not id or id in (u".", u".."):
        raise InvalidArgumentError("%s: the id must not be empty, a dot or two dots" % method)
    if _find_unusable(id):
        raise InvalidArgumentError(
            "%s: the id %r holds a slash, a control character or half of a surrogate pair" % (method, id)
        )
    return id


def request_body(body, model, method):
    """Return a body that can be sent: a model that has the request's fields, or a dict.

    :raises InvalidArgumentError: it is something else, or a required field is missing or empty
    """
    if isinstance(body, dict):
        get = body.get
    elif isinstance(body, Model) and set(model.attribute_map) <= set(body.attribute_map):

        def get(name):
            return getattr(body, name)

    else:
        kind = "None" if body is None else type(body).__name__
        raise InvalidArgumentError("%s: the body must be a %s or a dict, not %s" % (method, model.__name__, kind))
    for name in model.required:
        if get(name) in (None, ""):
            raise InvalidArgumentError("%s: the body's %s is required" % (method, name))
    return body


def usage(show_usage, method):
    """Return the query that asks metal-api for the machines that use an image."""
    if show_usage is None:
        return None
    if not isinstance(show_usage, bool):
        raise InvalidArgumentError("%s: show_usage must be True or False, not %r" % (method, show_usage))
    return (("show-usage", "true" if show_usage else "false"),)
