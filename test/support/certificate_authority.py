"""Certificates for TLS on 127.0.0.1, issued per test run."""

import datetime
import ssl
import time
import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # cryptography warns about Python 2.7
    import trustme
    from cryptography import x509
    from cryptography.hazmat.backends import default_backend
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import rsa
    from cryptography.x509.oid import NameOID

LONG_AGO = datetime.datetime(2020, 1, 1)
NAME = u"localhost"


class CertificateAuthority(object):
    """Certificate authority that issues server and client certificates."""

    def __init__(self):
        self.ca = trustme.CA()

    def write_root(self, path):
        """Write the root certificate to a file, and return its path."""
        self.ca.cert_pem.write_to_path(str(path))
        return str(path)

    def server_context(self, *names, **options):
        """Return an SSLContext of a server with a certificate for these names.

        :param bool expired: the certificate has expired
        :param clients_of: the CertificateAuthority that must have issued client certificates; None accepts any client
        :param protocol: maximum TLS version, such as ``ssl.TLSVersion.TLSv1_1``
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
        except TypeError:  # older trustme has no not_after
            before, trustme.DEFAULT_EXPIRY = trustme.DEFAULT_EXPIRY, LONG_AGO
            try:
                return self.ca.issue_cert(*names)
            finally:
                trustme.DEFAULT_EXPIRY = before

    def write_client(self, folder, name=u"client@example.org", password=None):
        """Write a client certificate and its key to two files, and return their paths.

        :param bytes password: encrypts the key
        """
        issued = self.ca.issue_cert(name)
        certificate, key = folder / "client.pem", folder / "client.key"
        issued.cert_chain_pems[0].write_to_path(str(certificate))
        plain = issued.private_key_pem.bytes()
        key.write_bytes(plain if password is None else encrypted(plain, password))
        return str(certificate), str(key)


def encrypted(pem, password):
    """Return a private key in PEM form, encrypted with a password."""
    key = serialization.load_pem_private_key(pem, None, default_backend())
    algorithm = serialization.BestAvailableEncryption(password)
    return key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, algorithm)


def write_legacy_ca(folder, name=NAME):
    """Write a CA certificate without key identifiers and key usage, and a server certificate that it issued.

    :return: paths of the CA certificate, and of a file with the server certificate and its key
    """
    keys = [rsa.generate_private_key(65537, 2048, default_backend()) for _ in range(2)]
    issuer, subject = [
        x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)]) for common_name in (u"Old CA", name)
    ]
    root = _signed(issuer, keys[0], issuer, keys[0], x509.BasicConstraints(ca=True, path_length=None))
    server = _signed(subject, keys[1], issuer, keys[0], x509.SubjectAlternativeName([x509.DNSName(name)]))
    key = keys[1].private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
    )
    (folder / "old-ca.pem").write_bytes(root)
    (folder / "old-server.pem").write_bytes(server + key)
    return str(folder / "old-ca.pem"), str(folder / "old-server.pem")


def _signed(subject, key, issuer, issuer_key, extension):
    """Return a certificate with one extension, in PEM form."""
    now = datetime.datetime(1970, 1, 1) + datetime.timedelta(seconds=time.time())
    builder = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(key.public_key())
    builder = builder.serial_number(x509.random_serial_number()).add_extension(extension, critical=False)
    builder = builder.not_valid_before(now - datetime.timedelta(1)).not_valid_after(now + datetime.timedelta(1))
    certificate = builder.sign(issuer_key, hashes.SHA256(), default_backend())
    return certificate.public_bytes(serialization.Encoding.PEM)
