"""Helper methods of the swagger-generated client."""

from __future__ import absolute_import

from metal_python import request_headers

JSON = "application/json"


class GeneratedClient(object):
    """Base of ApiClient with the helpers of the swagger-generated metal-python, for programs that call them."""

    def sender(self, original):
        """Return the method that sends a request: ``send``, or :meth:`send_by_request` if ``request`` is replaced.

        The driver of metal-python 0.45.0, and some programs, replace ``request`` to sign requests.

        :param original: the function ``request`` that :class:`~metal_python.api_client.ApiClient` defines
        """
        found = type(self).request
        if "request" in self.__dict__ or getattr(found, "__func__", found) is not original:
            return self.send_by_request
        return self.send

    def send_by_request(self, request):
        """Send a request through :meth:`~metal_python.api_client.ApiClient.request` and return the response.

        :param Request request: the request
        :rtype: metal_python.rest.RESTResponse
        """
        options = {} if request.read_only or request.method != "GET" else {"read_only": False}
        return self.request(
            request.method,
            request.url,
            headers=dict(request.headers),
            body=request.body,
            _preload_content=request.preload_content,
            _request_timeout=request.timeout,
            **options
        )

    def parameters_to_tuples(self, params, collection_formats):
        """Return parameters as a list of pairs, with lists in them joined as the generated client does.

        :param params: pairs, or a dict
        :param dict collection_formats: name -> ``multi``, ``csv``, ``ssv``, ``tsv`` or ``pipes``
        :rtype: list
        """
        formats = collection_formats or {}
        separators = {"csv": ",", "ssv": " ", "tsv": "\t", "pipes": "|"}
        pairs = []
        for name, value in params.items() if isinstance(params, dict) else params:
            if name not in formats:
                pairs.append((name, value))
            elif formats[name] == "multi":
                pairs.extend((name, item) for item in value)
            else:
                pairs.append((name, separators.get(formats[name], ",").join(str(item) for item in value)))
        return pairs

    def select_header_accept(self, accepts):
        """Return the Accept header for the media types that the caller accepts.

        :param list accepts: media types
        :rtype: str
        """
        lowered = [media.lower() for media in accepts or ()]
        return JSON if JSON in lowered else ", ".join(lowered) or None

    def select_header_content_type(self, content_types):
        """Return the Content-Type header for the media types that an endpoint accepts.

        :param list content_types: media types
        :rtype: str
        """
        lowered = [media.lower() for media in content_types or ()]
        return JSON if not lowered or JSON in lowered or "*/*" in lowered else lowered[0]

    def update_params_for_auth(self, headers, querys, auth_settings):
        """Add the API key to request headers. Not needed for :meth:`~metal_python.api_client.ApiClient.request`.

        :param dict headers: changed in place
        :param querys: not used: metal-api takes credentials in headers only
        :param list auth_settings: names of :meth:`~metal_python.configuration.Configuration.auth_settings`
        """
        known = self.configuration.auth_settings() if auth_settings else {}
        for name in auth_settings or ():
            setting = known.get(name)
            if setting and setting["value"]:
                request_headers.merge(headers, {setting["key"]: setting["value"]})
