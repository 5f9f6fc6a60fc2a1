"""Code generator: API classes, models, stubs and reference pages from ``contract/``. For development only."""
