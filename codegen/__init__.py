"""Generator of the API classes, models, stubs and reference pages from ``contract/``. Development only."""
