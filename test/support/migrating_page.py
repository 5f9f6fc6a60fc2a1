"""docs/guides/migrating.md: the tables of its sections, and which of their lines tests are about."""

from support import pages

SECTIONS = pages.sections(pages.read("docs/guides/migrating.md"), 2)
DEBIAN = "debian-12.0.1"
CREATE = "api.create_image(metal_python.V1ImageCreateRequest(id='debian-12.0.2', url='https://images.example.com/img'))"


class Section(object):
    """A section of the page.

    :param str title: its heading
    :ivar set rows: the first cells of its table
    :ivar set shown: those of them that a test is about
    """

    def __init__(self, title):
        self.rows = {row[0] for row in pages.rows(SECTIONS[title])}
        self.shown = set()

    def shows(self, row):
        """Note which line of the table a test is about."""
        self.shown.add(row)
        return lambda test: test
