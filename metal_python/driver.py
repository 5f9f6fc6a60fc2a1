"""Create a client from a URL and a token or an HMAC key."""

from __future__ import absolute_import

import os

from metal_python.api_client import ApiClient
from metal_python.configuration import Configuration
from metal_python.exceptions import InvalidArgumentError


class MissingCredentialsError(InvalidArgumentError, RuntimeError):
    """Neither a token nor an HMAC key was given. Also a RuntimeError, as in metal-python 0.45.0."""


class Driver(object):
    """Client with credentials: ``ImageApi(api_client=driver.client)``.

    The environment variable ``DEBUG=1`` enables logging of each request.

    :param str url: URL of metal-api
    :param str bearer: token; overrides the HMAC key
    :param str hmac_key: shared key of ``hmac_user``
    :param str hmac_user: ``Metal-View``, ``Metal-Edit`` or ``Metal-Admin``
    :raises MissingCredentialsError: neither token nor key; also a ValueError and a RuntimeError
    """

    def __init__(self, url, bearer, hmac_key, hmac_user="Metal-Admin"):
        if not bearer and not hmac_key:
            raise MissingCredentialsError("either bearer or hmac_key must be given")
        configuration = Configuration()
        configuration.host = url
        configuration._set_credentials(bearer, hmac_key, hmac_user)
        self._use(configuration)

    @classmethod
    def from_env(cls):
        """Return a driver with the settings of :meth:`~metal_python.configuration.Configuration.from_env`.

        :rtype: Driver
        :raises InvalidArgumentError: a variable is missing or invalid, or token and HMAC key are both set
        """
        driver = cls.__new__(cls)
        driver._use(Configuration.from_env())
        return driver

    def _use(self, configuration):
        if os.environ.get("DEBUG", "0") == "1":
            configuration.debug = True
        self.config = configuration
        self.client = ApiClient(configuration)
