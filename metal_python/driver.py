"""Driver: a client from an address and a token or an HMAC key."""

from __future__ import absolute_import

import os

from metal_python.api_client import ApiClient
from metal_python.configuration import Configuration
from metal_python.exceptions import InvalidArgumentError


class MissingCredentialsError(InvalidArgumentError, RuntimeError):
    """Neither a token nor an HMAC key was given; a RuntimeError too, as it was in metal-python."""


class Driver(object):
    """Holds a client that is logged in: ``ImageApi(api_client=driver.client)``.

    With ``DEBUG=1`` in the environment every request is logged.

    :param str url: metal-api's address
    :param str bearer: a token; wins over the HMAC key
    :param str hmac_key: the key of ``hmac_user``
    :param str hmac_user: ``Metal-View``, ``Metal-Edit`` or ``Metal-Admin``
    :raises MissingCredentialsError: neither a token nor a key; a ValueError and a RuntimeError
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
        :raises InvalidArgumentError: a setting is missing, or two contradict each other
        """
        driver = cls.__new__(cls)
        driver._use(Configuration.from_env())
        return driver

    def _use(self, configuration):
        if os.environ.get("DEBUG", "0") == "1":
            configuration.debug = True
        self.config = configuration
        self.client = ApiClient(configuration)
