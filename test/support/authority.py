"""Certificates for TLS on 127.0.0.1, made anew for each run of the tests."""

import datetime
import ssl
import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # cryptography says of Python 2.7 that it is old
    import trustme

LONG_AGO = datetime.datetime(2020, 1, 1)
NAME = u"localhost"


class Authority(object):
    """A CA, and what it issues."""

    def __init__(self):
        self.ca = trustme.CA()

    def write_root(self, path):
        """Write the CA's own certificate to a file, and return the file's name."""
        self.ca.cert_pem.write_to_path(str(path))
        return str(path)

    def server_context(self, *names, **options):
        """Return the TLS settings of a server with a certificate for these names.

        :param bool expired: its certificate expired long ago
        :param clients_of: the Authority that must have issued the clients' certificates; None lets everybody in
        :param protocol: the highest version that it speaks, as in ``ssl.TLSVersion.TLSv1_1``
        """
        issued = self._issue(names or (NAME, u"127.0.0.1"), options.pop("expired", False))
        context = ssl.SSLContext(getattr(ssl, "PROTOCOL_TLS_SERVER", ssl.PROTOCOL_SSLv23))
        issued.configure_cert(context)
        clients_of = options.pop("clients_of", None)
        if clients_of is not None:
            clients_of.ca.configure_trust(context)
            context.verify_mode = ssl.CERT_REQUIRED
        assert not options
        return context

    def _issue(self, names, expired):
        if not expired:
            return self.ca.issue_cert(*names)
        try:
            return self.ca.issue_cert(*names, not_after=LONG_AGO)
        except TypeError:  # trustme for older Pythons has one date for all
            before, trustme.DEFAULT_EXPIRY = trustme.DEFAULT_EXPIRY, LONG_AGO
            try:
                return self.ca.issue_cert(*names)
            finally:
                trustme.DEFAULT_EXPIRY = before

    def write_client(self, folder, name=u"client@example.org"):
        """Write a client's certificate and its key to two files in a folder, and return their names."""
        issued = self.ca.issue_cert(name)
        certificate, key = folder / "client.pem", folder / "client.key"
        issued.cert_chain_pems[0].write_to_path(str(certificate))
        issued.private_key_pem.write_to_path(str(key))
        return str(certificate), str(key)
