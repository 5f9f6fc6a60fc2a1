"""Track which table rows of docs/guides/migrating.md have a test."""

from support import pages

SECTIONS = pages.sections(pages.read("docs/guides/migrating.md"), 2)
DEBIAN = "debian-12.0.1"
CREATE = "api.create_image(metal_python.V1ImageCreateRequest(id='debian-12.0.2', url='https://images.example.com/img'))"


class Section(object):
    """Section of the page.

    :param str title: heading
    :ivar set rows: first cells of the table rows
    :ivar set shown: first cells of the rows that have a test
    """

    def __init__(self, title):
        self.rows = {row[0] for row in pages.rows(SECTIONS[title])}
        self.shown = set()

    def shows(self, row):
        """Return a decorator for the test of a table row."""
        self.shown.add(row)
        return lambda test: test
