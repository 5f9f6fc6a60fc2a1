import ssl

from metal_python.configuration import Configuration

def context_for(configuration: Configuration) -> ssl.SSLContext: ...
